package dk.inddrag.content.internal.items;

import dk.inddrag.content.words.Folding;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.organisation.DatedName;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises publishers by any of their names, so that a renamed agency is one publisher. */
public final class Publishers {
    private final Map<String, Organisation> byName = new HashMap<>();

    private Publishers() {}

    /** Publishers of whom nothing is known but the name. */
    public static Publishers none() {
        return new Publishers();
    }

    /** The organisations of a catalogue. */
    public static Publishers of(Catalogue catalogue) {
        Publishers publishers = new Publishers();
        for (Organisation organisation : catalogue.organisations()) {
            publishers.byName.put(key(organisation.id()), organisation);
            for (DatedName name : organisation.names()) {
                publishers.byName.put(key(name.name().danish()), organisation);
                publishers.byName.put(key(name.name().english()), organisation);
                name.shortNames().forEach(shortName -> publishers.byName.put(key(shortName), organisation));
            }
        }
        return publishers;
    }

    /** The organisation of a name; one that is known by that name only where the catalogue has none. */
    public Organisation named(String name) {
        return Optional.ofNullable(byName.get(key(name))).orElseGet(() -> unknown(name.strip()));
    }

    private static Organisation unknown(String name) {
        String id = key(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        DatedName only = new DatedName(new LocalizedText(name, name), List.of(), Optional.empty(), "");
        return new Organisation(id.isEmpty() ? name : id, List.of(only), Optional.empty(), Optional.empty(), List.of());
    }

    private static String key(String name) {
        return Folding.fold(name.strip());
    }
}
