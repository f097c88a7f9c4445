package dk.inddrag.core.organisation;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A name that an organisation bore for a time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name, not null
 * @param shortNames other ways the same name is written in its time: abbreviations and spellings
 * @param from when the name came into use, as exact as it is known; empty where it is not
 * @param source the id of the source, not null
 */
public record DatedName(LocalizedText name, List<String> shortNames, Optional<PartialDate> from, String source) {

    /** Checks for nulls and copies the short names. */
    public DatedName {
        Objects.requireNonNull(name, "name");
        shortNames = List.copyOf(shortNames);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
    }
}
