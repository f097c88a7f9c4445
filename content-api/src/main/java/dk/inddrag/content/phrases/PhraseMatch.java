package dk.inddrag.content.phrases;

import java.util.List;

/**
 * A phrase that was found.
 *
 * <p>Immutable and thread-safe when the sense is.
 *
 * @param <T> the type of the sense
 * @param sense what the phrase means, not null
 * @param first the index of its first word, from 0
 * @param last the index of its last word, inclusive
 * @param exactness how exactly it fits: more for whole words than for parts of compounds, and more for each word; of
 *     two phrases on the same words the more exact one is meant
 */
public record PhraseMatch<T>(T sense, int first, int last, int exactness) {

    /**
     * Whether this match covers all words of another, and more.
     *
     * @param other the other match, not null
     * @return true where the other one stands within this one and is shorter
     */
    public boolean contains(PhraseMatch<?> other) {
        return first <= other.first && other.last <= last && other.last - other.first < last - first;
    }

    /**
     * Whether this match and another share a word.
     *
     * @param other the other match, not null
     * @return true where they do
     */
    public boolean overlaps(PhraseMatch<?> other) {
        return first <= other.last && other.first <= last;
    }

    /** What {@code equals} tells, at a fraction of its cost. */
    boolean isSame(PhraseMatch<T> other) {
        return first == other.first && last == other.last && exactness == other.exactness && sense.equals(other.sense);
    }

    /**
     * The index of the first match that begins at a word or after it.
     *
     * @param <T> the type of the senses
     * @param matches matches in the order of their first words, as {@link PhraseBook#find} gives them, not null
     * @param word the index of the word; may be negative
     * @return the index, from 0 to the number of matches
     */
    public static <T> int indexFrom(List<PhraseMatch<T>> matches, int word) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).first() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
