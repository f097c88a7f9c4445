package dk.inddrag.core.organisation;

import dk.inddrag.core.source.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation: one identity, under the names it has borne. A renamed agency is the same organisation, and all its
 * names find it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, not null
 * @param names the names, the oldest first, never empty
 * @param website the address of its site; empty where no source gives one
 * @param address the postal address; empty where no source gives one
 * @param phones its telephone numbers
 */
public record Organisation(
        String id, List<DatedName> names, Optional<URI> website, Optional<LocalizedText> address, List<Phone> phones) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no name
     */
    public Organisation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(website, "website");
        Objects.requireNonNull(address, "address");
        names = List.copyOf(names);
        phones = List.copyOf(phones);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("The organisation \"" + id + "\" needs a name");
        }
    }

    /**
     * The newest name.
     *
     * @return the name, not null
     */
    public LocalizedText currentName() {
        return names.get(names.size() - 1).name();
    }

    /**
     * The name on a day. Where only bounds of a change of name are known, the new name counts from the last day of
     * them, when it was certainly in use.
     *
     * @param day the day, not null
     * @return the newest name that was certainly in use; the oldest where none was
     */
    public LocalizedText nameAt(LocalDate day) {
        for (int i = names.size() - 1; i > 0; i--) {
            DatedName name = names.get(i);
            if (name.from().isEmpty() || !name.from().get().latest().isAfter(day)) {
                return name.name();
            }
        }
        return names.get(0).name();
    }
}
