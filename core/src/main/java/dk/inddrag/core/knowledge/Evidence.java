package dk.inddrag.core.knowledge;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding or reported result, with the group it holds for and what must be said beside it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, not null
 * @param finding what was found or reported, not null
 * @param population whom it holds for, and nobody else, not null
 * @param date when it was found; empty where no source says
 * @param producer who found it, as far as known; empty where no source says
 * @param caveat what must be said beside it; empty where there is nothing to say
 * @param source the id of the source that quotes it, not null
 */
public record Evidence(
        String id,
        LocalizedText finding,
        LocalizedText population,
        Optional<PartialDate> date,
        Optional<LocalizedText> producer,
        Optional<LocalizedText> caveat,
        String source) {

    /** Checks for nulls. */
    public Evidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(producer, "producer");
        Objects.requireNonNull(caveat, "caveat");
        Objects.requireNonNull(source, "source");
    }
}
