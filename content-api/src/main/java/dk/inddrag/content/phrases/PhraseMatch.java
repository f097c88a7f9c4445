package dk.inddrag.content.phrases;

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
}
