package dk.inddrag.core.catalogue;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What was read at one place of a file, or nothing where a problem was found there. */
final class Value<T> {

    private static final Value<?> MISSING = new Value<>(null);

    private final @Nullable T value;

    private Value(@Nullable T value) {
        this.value = value;
    }

    static <T> Value<T> of(T value) {
        return new Value<>(value);
    }

    @SuppressWarnings("unchecked") // Nothing can be taken out of it.
    static <T> Value<T> missing() {
        return (Value<T>) MISSING;
    }

    boolean isMissing() {
        return value == null;
    }

    T get() {
        if (value == null) {
            throw new NoSuchElementException("Nothing was read here");
        }
        return value;
    }

    /** Whether this is a value, and equal to another. */
    boolean is(T other) {
        return other.equals(value);
    }
}
