package dk.inddrag.content.words;

import java.util.List;
import java.util.Objects;

/**
 * One word of a text: where it stands and how it is understood.
 *
 * <p>The text is as it was written, the offsets count UTF-16 units of the text that was analysed.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text  the word as written, not null
 * @param start  where the word starts, zero or more
 * @param end  where the word ends, exclusive, not before the start
 * @param reading  how the word is understood, not null
 */
public record Word(String text, int start, int end, Reading reading) {
    /**
     * Makes a word.
     *
     * @param text  the word as written, not null
     * @param start  where the word starts, zero or more
     * @param end  where the word ends, exclusive, not before the start
     * @param reading  how the word is understood, not null
     * @throws NullPointerException if the text or the reading is null
     * @throws IllegalArgumentException if the start is negative or after the end
     */
    public Word {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reading, "reading");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A word stands from 0 or later to its end: " + start + " to " + end);
        }
    }

    /**
     * Gives the folded text of the word.
     *
     * @return the folded text, not null
     * @see Folding#fold
     */
    public String folded() {
        return reading.folded();
    }

    /**
     * Gives the key that all forms of the word have in common.
     *
     * @return the stem, not null
     * @see Reading#stem
     */
    public String stem() {
        return reading.stem();
    }

    /**
     * Gives the words that the word is made of.
     *
     * @return the parts, at least one, unmodifiable, not null
     * @see Reading#parts
     */
    public List<String> parts() {
        return reading.parts();
    }

    /**
     * Gives the stem of each part.
     *
     * @return the stems, as many as there are parts, unmodifiable, not null
     * @see Reading#partStems
     */
    public List<String> partStems() {
        return reading.partStems();
    }

    /**
     * Tells whether the word is put together of several.
     *
     * @return true if there are two or more parts
     */
    public boolean isCompound() {
        return reading.isCompound();
    }
}
