package dk.inddrag.core.source;

import dk.inddrag.core.calendar.PartialDate;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A published page or document that facts were read from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id by which claims name this source, not null
 * @param title the title, not null
 * @param publisher the id of the organisation that published it; empty where it is not one of the catalogue's
 * @param link the address; empty where it is not known
 * @param publishedOn the date printed on it, or the date by which others carried it; empty where unknown
 * @param updatedOn the date of the last update printed on it; empty where none is
 * @param corrections what the page says of its own corrections, in its own order
 */
public record Source(
        String id,
        LocalizedText title,
        Optional<String> publisher,
        Optional<URI> link,
        Optional<Claim<PartialDate>> publishedOn,
        Optional<PartialDate> updatedOn,
        List<Correction> corrections) {

    /** Checks for nulls and copies the corrections. */
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(updatedOn, "updatedOn");
        corrections = List.copyOf(corrections);
    }

    /**
     * A correction note on a page. The words of the page are kept as evidence beside the reading of them.
     *
     * @param on when the correction was made, as far as the note tells, not null
     * @param quote the note as it stands on the page, not null
     * @param reading what it is taken to mean, not null
     */
    public record Correction(PartialDate on, String quote, LocalizedText reading) {
        /** Checks for nulls. */
        public Correction {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(quote, "quote");
            Objects.requireNonNull(reading, "reading");
        }
    }
}
