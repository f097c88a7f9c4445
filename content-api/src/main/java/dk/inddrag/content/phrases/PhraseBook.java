package dk.inddrag.content.phrases;

import dk.inddrag.content.words.DanishWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A vocabulary of phrases, each with a sense, and the search for them in a text. Words are found in any of their forms,
 * with or without Danish letters, written apart where they are one compound, and with a slip of the keyboard where they
 * are long and no words of their own.
 *
 * <p>A phrase is words with blanks between. Each stands for
 *
 * <ul>
 *   <li>{@code chef}: any form of the word (<i>chefen, chefernes</i>),
 *   <li>{@code =chef}: that form only,
 *   <li>{@code *chef}: the word or a compound that ends in it (<i>områdechefer</i>),
 *   <li>{@code chef*}: a word that begins so,
 *   <li>{@code en/et}: one or the other,
 *   <li>{@code ..}: at most four other words of the same sentence; at most three times in a phrase.
 * </ul>
 *
 * <p>What is found does not depend on the order in which the phrases were added. Books of one {@link PhraseShelf} look
 * up the words of a text together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the senses; their natural order decides where nothing else does
 */
public final class PhraseBook<T extends Comparable<? super T>> {

    static final int LONGEST_GAP = 4;
    /** So many words written apart may be one compound. */
    static final int LONGEST_JOIN = 3;

    private final PhraseIndex<T> phrases;
    private final PhraseShelf shelf;
    private final Comparator<PhraseMatch<T>> order = Comparator.<PhraseMatch<T>>comparingInt(PhraseMatch::first)
            .thenComparingInt(match -> -match.last())
            .thenComparingInt(match -> -match.exactness())
            .thenComparing(PhraseMatch::sense);

    private PhraseBook(PhraseShelf shelf, List<Phrase<T>> phrases) {
        this.shelf = shelf;
        this.phrases = shelf.put(phrases);
    }

    /**
     * Starts a book that stands alone.
     *
     * @param <T> the type of the senses
     * @param danish the analysis of words, not null
     * @return a builder, not null
     */
    public static <T extends Comparable<? super T>> Builder<T> builder(DanishWords danish) {
        return builder(PhraseShelf.of(danish));
    }

    /**
     * Starts a book of a shelf.
     *
     * @param <T> the type of the senses
     * @param shelf the shelf, not null
     * @return a builder, not null
     */
    public static <T extends Comparable<? super T>> Builder<T> builder(PhraseShelf shelf) {
        return new Builder<>(shelf);
    }

    /**
     * Finds all phrases of a text, overlapping ones too.
     *
     * @param text the text, not null
     * @return the matches by their first word; of those that begin together the longest first, then the most exact, then
     *     in the natural order of the senses; each once; an unmodifiable list
     */
    public List<PhraseMatch<T>> find(AnalyzedText text) {
        Token[][] tokens = text.tokens(shelf.finder());
        int wordsOfPlace = longest(tokens);
        // What begins at each word, so that most phrases are told from afar not to stand there.
        long[] beginning = new long[tokens.length + 1];
        for (int at = 0; at < tokens.length; at++) {
            for (Token token : tokens[at]) {
                beginning[at] |= token.bits();
            }
        }
        List<PhraseMatch<T>> matches = new ArrayList<>();
        for (int at = 0; at < tokens.length; at++) {
            long before = wordsOfPlace > 1 ? ~0L : at == 0 ? 0 : beginning[at - 1];
            for (Token token : tokens[at]) {
                long after = beginning[token.last() + 1];
                for (int atom : token.atoms()) {
                    for (PhraseIndex.Entry<T> entry : phrases.under(atom)) {
                        if (entry.mayStandBetween(before, after)) {
                            addAll(entry, at, wordsOfPlace, text, tokens, matches);
                        }
                    }
                }
            }
        }
        if (matches.isEmpty()) {
            return List.of();
        }
        matches.sort(order);
        return eachOnce(matches);
    }

    /** Adds the ways in which a phrase stands with one of its places at a word. */
    private static <T extends Comparable<? super T>> void addAll(
            PhraseIndex.Entry<T> entry,
            int at,
            int wordsOfPlace,
            AnalyzedText text,
            Token[][] tokens,
            List<PhraseMatch<T>> matches) {
        int from = Math.max(0, at - entry.mostBefore(wordsOfPlace));
        for (int first = from; first <= at - entry.placesBefore(); first++) {
            PhraseMatch<T> match = entry.pattern().at(first, text, tokens);
            if (match != null) {
                matches.add(match);
            }
        }
    }

    /** How many words the longest token has; nearly always one. */
    private static int longest(Token[][] tokens) {
        int longest = 1;
        for (int at = 0; at < tokens.length; at++) {
            for (Token token : tokens[at]) {
                longest = Math.max(longest, token.last() - at + 1);
            }
        }
        return longest;
    }

    /** A phrase can be met by several of its words. */
    private static <T> List<PhraseMatch<T>> eachOnce(List<PhraseMatch<T>> sorted) {
        List<PhraseMatch<T>> once = new ArrayList<>(sorted.size());
        for (PhraseMatch<T> match : sorted) {
            if (once.isEmpty() || !once.get(once.size() - 1).isSame(match)) {
                once.add(match);
            }
        }
        return List.copyOf(once);
    }

    /**
     * Builds a {@link PhraseBook}.
     *
     * <p>Not thread-safe.
     *
     * @param <T> the type of the senses
     */
    public static final class Builder<T extends Comparable<? super T>> {

        private final PhraseShelf shelf;
        private final List<Phrase<T>> phrases = new ArrayList<>();

        private Builder(PhraseShelf shelf) {
            this.shelf = Objects.requireNonNull(shelf, "shelf");
        }

        /**
         * Adds a phrase.
         *
         * @param sense what it means, not null
         * @param phrase the phrase, in the form that {@link PhraseBook} describes, not null
         * @return this builder
         * @throws IllegalArgumentException if the phrase begins or ends with a gap, has more than three, or has no word
         */
        public Builder<T> add(T sense, String phrase) {
            phrases.add(Phrase.parse(Objects.requireNonNull(sense, "sense"), phrase, shelf.danish()));
            return this;
        }

        /**
         * Builds the book.
         *
         * @return the book, not null
         */
        public PhraseBook<T> build() {
            return new PhraseBook<>(shelf, List.copyOf(phrases));
        }
    }
}
