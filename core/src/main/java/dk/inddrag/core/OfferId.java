package dk.inddrag.core;

import java.util.Objects;

/**
 * The id of an offer: lower-case letters a to z, digits and hyphens, {@code temamoede-2023} for instance.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the id as text, not null
 */
public record OfferId(String value) implements Comparable<OfferId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is empty or holds another character
     */
    public OfferId {
        Objects.requireNonNull(value, "value");
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("An offer id has lower-case letters a to z, digits and hyphens only: \""
                    + value + "\". Maybe temamoede-2023");
        }
    }

    /**
     * The id with a text.
     *
     * @param value the text, not null
     * @return the id, not null
     * @throws IllegalArgumentException if the text is empty or holds another character
     */
    public static OfferId of(String value) {
        return new OfferId(value);
    }

    private static boolean wellFormed(String value) {
        return !value.isEmpty()
                && value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    @Override
    public int compareTo(OfferId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
