package dk.inddrag.core.catalogue;

import dk.inddrag.core.source.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of one file gathers: the problems found, the ids of each list, and what refers to them. References
 * to what has not been read yet are checked at the end, whether or not other problems were found.
 */
final class Reading {

    /** Keeps the memory in bounds where everything refers to what comes after it. */
    private static final int MOST_OPEN_REFERENCES = 2_000_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Ids> idsByList = new HashMap<>();
    private final Map<String, Ids> below;
    private final List<Reference> open = new ArrayList<>();

    Reading(String file) {
        this(file, Map.of());
    }

    /** A file on top of a catalogue, of which the ids can be referred to. */
    Reading(String file, Map<String, Ids> below) {
        this.file = file;
        this.below = below;
    }

    String file() {
        return file;
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(String path, Rule rule, String value, LocalizedText hint) {
        problems.add(new Problem(file, path, rule, value, hint));
        if (problems.size() == CatalogueException.MOST_PROBLEMS) {
            throw new CatalogueException(problems);
        }
    }

    /** What to throw where the rest of the file cannot be read: what stopped the reading, then what was found before. */
    CatalogueException broken(Problem stop) {
        List<Problem> all = new ArrayList<>();
        all.add(stop);
        all.addAll(problems);
        return new CatalogueException(all);
    }

    /** The ids of one of the lists that a file is made of. */
    Ids ids(String list) {
        return idsByList.computeIfAbsent(list, any -> new Ids(below.get(list)));
    }

    /** Notes that an id of a list is referred to, and returns it as it is written there where that is known already. */
    String reference(Node from, String list, String id) {
        @Nullable String known = ids(list).find(id);
        if (known != null) {
            return known;
        }
        open.add(new Reference(from.path(), list, id));
        if (open.size() > MOST_OPEN_REFERENCES) {
            throw broken(new Problem(
                    file,
                    from.path(),
                    Rule.REFERENCE,
                    id,
                    new LocalizedText(
                            "Der henvises til meget, som ikke er nævnt endnu. Måske skal sources, organisations, needs"
                                    + " og contacts stå før offers?",
                            "Much is referred to that was not named yet. Maybe sources, organisations, needs and"
                                    + " contacts should stand before offers?")));
        }
        return id;
    }

    void checkReferences() {
        for (Reference reference : open) {
            Ids ids = ids(reference.list());
            if (ids.find(reference.id()) == null && !ids.someUnread()) {
                problem(reference.path(), Rule.REFERENCE, reference.id(), meant(reference, ids));
            }
        }
    }

    private static LocalizedText meant(Reference reference, Ids ids) {
        return Similar.to(reference.id(), ids.all())
                .map(Similar::meant)
                .orElse(new LocalizedText(
                        "Måske mangler det under " + reference.list() + "?",
                        "Maybe it is missing in " + reference.list() + "?"));
    }

    private record Reference(String path, String list, String id) {}
}
