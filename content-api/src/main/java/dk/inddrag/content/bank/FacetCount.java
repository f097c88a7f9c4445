package dk.inddrag.content.bank;

import java.util.Objects;

/**
 * How many of the items found have a value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the value, not null
 * @param count how many, one or more
 */
public record FacetCount(String value, int count) {

    /** Checks for nulls. */
    public FacetCount {
        Objects.requireNonNull(value, "value");
    }
}
