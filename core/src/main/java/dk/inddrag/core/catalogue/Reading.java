package dk.inddrag.core.catalogue;

import dk.inddrag.core.source.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the reading of one file gathers: the problems found, the ids of each list, and what refers to them. References
 * are checked at the end, whether or not other problems were found.
 */
final class Reading {

    /** Where so much is wrong, it is another file; the rest is not looked for. */
    private static final int MOST_PROBLEMS = 1000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> idsByList = new HashMap<>();
    private final Set<String> listsWithUnreadIds = new HashSet<>();
    private final List<Reference> references = new ArrayList<>();

    Reading(String file) {
        this.file = file;
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(String path, Rule rule, String value, Supplier<LocalizedText> hint) {
        problems.add(new Problem(file, path, rule, value, hint.get()));
        if (problems.size() == MOST_PROBLEMS) {
            throw new CatalogueException(problems);
        }
    }

    void id(String path, String list, String id) {
        if (!idsByList.computeIfAbsent(list, any -> new HashSet<>()).add(id)) {
            problem(
                    path,
                    Rule.UNIQUE,
                    id,
                    () -> new LocalizedText("Måske skal den ene hedde noget andet?", "Maybe one needs another id?"));
        }
    }

    /** Notes that an id of a list could not be read, so that references to it are not called wrong on top of that. */
    void unreadId(String list) {
        listsWithUnreadIds.add(list);
    }

    void reference(String path, String list, String id) {
        references.add(new Reference(path, list, id));
    }

    void checkReferences() {
        for (Reference reference : references) {
            Set<String> ids = idsByList.getOrDefault(reference.list(), Set.of());
            if (!ids.contains(reference.id()) && !listsWithUnreadIds.contains(reference.list())) {
                problem(reference.path(), Rule.REFERENCE, reference.id(), () -> meant(reference, ids));
            }
        }
    }

    private static LocalizedText meant(Reference reference, Set<String> ids) {
        return Similar.to(reference.id(), ids)
                .map(Similar::meant)
                .orElse(new LocalizedText(
                        "Måske mangler det under " + reference.list().substring(2) + "?",
                        "Maybe it is missing in " + reference.list().substring(2) + "?"));
    }

    private record Reference(String path, String list, String id) {}
}
