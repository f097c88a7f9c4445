package dk.inddrag.content.extract;

import java.util.Objects;

/**
 * A value with the place it was read at.
 *
 * <p>Immutable and thread-safe if its value is.
 *
 * @param value the value, not null
 * @param evidence where it was read, not null
 * @param confidence how sure the reading is, not null
 * @param <T> the type of the value
 */
public record Extracted<T>(T value, Evidence evidence, Confidence confidence) {
    /** Checks for nulls. */
    public Extracted {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(confidence, "confidence");
    }
}
