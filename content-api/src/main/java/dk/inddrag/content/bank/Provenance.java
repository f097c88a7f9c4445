package dk.inddrag.content.bank;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an item was taken from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the id of a source of the catalogue, or the name of a file or feed, not null
 * @param link where the source is; empty where unknown
 * @param readAt when it was read; empty where unknown
 */
public record Provenance(String source, Optional<URI> link, Optional<Instant> readAt) {

    /** Checks for nulls. */
    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(readAt, "readAt");
    }

    /**
     * A provenance of which only the source is known.
     *
     * @param source the source, not null
     * @return the provenance, not null
     */
    public static Provenance of(String source) {
        return new Provenance(source, Optional.empty(), Optional.empty());
    }
}
