package dk.inddrag.registration.spi;

import java.util.List;

/**
 * An answer, and what is to be kept for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the kind of answer
 * @param answer the answer
 * @param changes what is to be kept, in order
 */
public record Decision<T>(T answer, List<Change> changes) {

    /** Copies the changes. */
    public Decision {
        changes = List.copyOf(changes);
    }

    /**
     * An answer that changes nothing.
     *
     * @param <T> the kind of answer
     * @param answer the answer
     * @return the decision, not null
     */
    public static <T> Decision<T> of(T answer) {
        return new Decision<>(answer, List.of());
    }
}
