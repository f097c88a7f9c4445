package dk.inddrag.core.knowledge;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.LocalizedText;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Something published that one can read or watch: a report, an evaluation, a recording.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, not null
 * @param title the title, not null
 * @param summary what it is, in a sentence or two, not null
 * @param publisher the id of the organisation, not null
 * @param publishedOn when it came out; empty where no source says
 * @param caveat what must be said beside its good news; empty where there is nothing to say
 * @param link where it is; empty where the source's link is not known
 * @param source the id of the source, not null
 */
public record Publication(
        String id,
        LocalizedText title,
        LocalizedText summary,
        String publisher,
        Optional<PartialDate> publishedOn,
        Optional<LocalizedText> caveat,
        Optional<URI> link,
        String source) {

    /** Checks for nulls. */
    public Publication {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(caveat, "caveat");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(source, "source");
    }
}
