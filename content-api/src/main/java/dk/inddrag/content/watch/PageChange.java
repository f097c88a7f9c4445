package dk.inddrag.content.watch;

import dk.inddrag.core.source.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that is new on a page since it was last seen.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is, not null
 * @param page the page, not null
 * @param text the news in one line, fit for a newsletter, not null
 * @param at when it was seen, not null
 */
public record PageChange(Kind kind, URI page, LocalizedText text, Instant at) {
    /** Checks for nulls. */
    public PageChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }

    /** What can be new. */
    public enum Kind {
        /** A deadline is another one than before. */
        DEADLINE_MOVED,
        /** There is a deadline where there was none. */
        DEADLINE_SET,
        /** What was announced for later can be signed up for. */
        REGISTRATION_OPENED,
        /** It is cancelled. */
        CANCELLED,
        /** Somebody else is to be turned to. */
        CONTACT_REPLACED,
        /** The page is gone. */
        PAGE_GONE,
        /** A page that was gone is back. */
        PAGE_BACK
    }
}
