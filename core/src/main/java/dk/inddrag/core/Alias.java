package dk.inddrag.core;

import java.util.Objects;

/**
 * Another name under which an offer or the centre goes, with the place where it was read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name, not null
 * @param source the id of the source, not null
 * @param certain false where the source only seems to mean the same thing
 */
public record Alias(String name, String source, boolean certain) {

    /** Checks for nulls. */
    public Alias {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }
}
