package dk.inddrag.core.source;

import java.util.Objects;
import java.util.Optional;

/**
 * A value together with the source that states it. Where the source does not state it in so many words, the claim says
 * how it was read.
 *
 * <p>Immutable and thread-safe when its value is.
 *
 * @param <T> the type of the value
 * @param value the value, not null
 * @param source the id of the {@link Source}, not null
 * @param interpretation how the value was read out of the source; empty where the source states it plainly
 */
public record Claim<T>(T value, String source, Optional<LocalizedText> interpretation) {

    /** Checks for nulls. */
    public Claim {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(interpretation, "interpretation");
    }

    /**
     * A value that a source states plainly.
     *
     * @param <T> the type of the value
     * @param value the value, not null
     * @param source the id of the source, not null
     * @return the claim, not null
     */
    public static <T> Claim<T> of(T value, String source) {
        return new Claim<>(value, source, Optional.empty());
    }

    /**
     * Whether the value was read out of the source by interpretation.
     *
     * @return true where the source does not state it plainly
     */
    public boolean isInterpreted() {
        return interpretation.isPresent();
    }
}
