package dk.inddrag.content.source;

import java.util.Objects;
import java.util.Optional;

/**
 * What a server gave to ask later whether a page has changed (RFC 9110, section 8.8).
 *
 * <p>Immutable and thread-safe.
 *
 * @param etag the entity tag as it was sent
 * @param lastModified the date of last change as it was sent
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    /** Nothing is known of an earlier fetch. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    /** Checks for nulls. */
    public Validators {
        Objects.requireNonNull(etag, "etag");
        Objects.requireNonNull(lastModified, "lastModified");
    }
}
