package dk.inddrag.core.catalogue;

import dk.inddrag.core.source.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays what stands in a file over another catalogue, by the rules of {@link CatalogueReader#readOver}. */
final class Overlay {

    private static final String REPLACES = "replaces";

    private final Catalogue base;
    private final CatalogueFile file;
    private final Part<Map<String, List<String>>> replaces;

    Overlay(Catalogue base, CatalogueFile file) {
        this.base = base;
        this.file = file;
        this.replaces = file.field(REPLACES, Overlay::replaces);
    }

    private static Value<Map<String, List<String>>> replaces(Node n) {
        Map<String, Value<List<String>>> read = new LinkedHashMap<>();
        Section.all().forEach(section -> read.put(section.name(), n.list(section.name(), IdFormat::id)));
        return n.build(() -> {
            Map<String, List<String>> ids = new LinkedHashMap<>();
            read.forEach((section, value) -> ids.put(section, value.get()));
            return ids;
        });
    }

    /** The ids of a list of the catalogue below. */
    static <T> Ids ids(Section<T> section, Catalogue base) {
        Ids ids = new Ids();
        section.of().apply(base).forEach(element -> ids.add(section.id().apply(element)));
        return ids;
    }

    /** The centre is that of the catalogue below; where the file has another, that is reported. */
    KnowledgeCentre centre(Part<KnowledgeCentre> own) {
        if (own.value().filter(centre -> !centre.equals(base.centre())).isPresent()) {
            file.problem(
                    own.name(),
                    Rule.UNIQUE,
                    "",
                    new LocalizedText(
                            "Centret står allerede i kataloget nedenunder. Måske kan det udelades her?",
                            "The centre stands in the catalogue below already. Maybe it can be left out here?"));
        }
        return base.centre();
    }

    /** The list of the catalogue below, with what the file replaces in its place and what it adds at the end. */
    <T> List<T> list(Section<T> section, Part<T> own) {
        List<String> replaced = replaces.value()
                .map(ids -> ids.getOrDefault(section.name(), List.of()))
                .orElse(List.of());
        Map<String, T> all = new LinkedHashMap<>();
        section.of().apply(base).forEach(element -> all.put(section.id().apply(element), element));
        checkReplaced(section, own, replaced, all.keySet());
        Set<String> free = Set.copyOf(replaced);
        for (int i = 0; i < own.all().size(); i++) {
            T element = own.all().get(i);
            String id = section.id().apply(element);
            T below = all.get(id);
            if (below == null
                    || free.contains(id)
                    || section.json().apply(below).equals(section.json().apply(element))) {
                all.put(id, element);
            } else {
                file.problem(
                        section.name() + "[" + own.place(i) + "].id",
                        Rule.UNIQUE,
                        id,
                        new LocalizedText(
                                "Kataloget nedenunder har noget andet med det id. Måske skal det have et nyt id, eller"
                                        + " stå under replaces?",
                                "The catalogue below has something else with that id. Maybe it needs a new id, or should"
                                        + " stand in replaces?"));
            }
        }
        return new ArrayList<>(all.values());
    }

    private <T> void checkReplaced(Section<T> section, Part<T> own, List<String> replaced, Set<String> below) {
        Set<String> there = Set.copyOf(own.all().stream().map(section.id()).toList());
        for (int i = 0; i < replaced.size(); i++) {
            String id = replaced.get(i);
            Optional<LocalizedText> hint = Optional.empty();
            if (!below.contains(id)) {
                hint = Optional.of(Similar.to(id, below)
                        .map(Similar::meant)
                        .orElse(new LocalizedText(
                                "Kataloget nedenunder har det ikke. Måske kan det udelades her?",
                                "The catalogue below does not have it. Maybe it can be left out here?")));
            } else if (own.isComplete() && !there.contains(id)) {
                hint = Optional.of(new LocalizedText(
                        "Der står intet nyt. Måske mangler det under " + section.name() + "?",
                        "There is nothing new. Maybe it is missing in " + section.name() + "?"));
            }
            String path = REPLACES + "." + section.name() + "[" + i + "]";
            hint.ifPresent(words -> file.problem(path, Rule.REFERENCE, id, words));
        }
    }
}
