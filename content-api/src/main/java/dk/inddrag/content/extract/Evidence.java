package dk.inddrag.content.extract;

import java.util.Objects;

/**
 * Where something was read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the index of its first character in the text of the page, inclusive
 * @param end the index after its last character, exclusive
 * @param sentence the sentence it stands in, as it is on the page, not null
 */
public record Evidence(int start, int end, String sentence) {
    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if the place is no stretch of text
     */
    public Evidence {
        Objects.requireNonNull(sentence, "sentence");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No stretch of text: from " + start + " to " + end);
        }
    }
}
