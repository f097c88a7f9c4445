package dk.inddrag.content.phrases;

import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Reading;
import dk.inddrag.content.words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

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
 * <p>What is found does not depend on the order in which the phrases were added.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the senses; their natural order decides where nothing else does
 */
public final class PhraseBook<T extends Comparable<? super T>> {

    static final int LONGEST_GAP = 4;
    /** So many words written apart may be one compound. */
    static final int LONGEST_JOIN = 3;
    /** Short words come together by chance: "var der" is no Varde. */
    private static final int SHORTEST_JOIN = 8;

    private final DanishWords danish;
    private final PhraseIndex<T> index;
    private final Nearest nearest;
    private final Comparator<PhraseMatch<T>> order = Comparator.<PhraseMatch<T>>comparingInt(PhraseMatch::first)
            .thenComparingInt(match -> -match.last())
            .thenComparingInt(match -> -match.exactness())
            .thenComparing(PhraseMatch::sense);

    private PhraseBook(DanishWords danish, List<Phrase<T>> phrases) {
        this.danish = danish;
        this.index = new PhraseIndex<>(phrases);
        this.nearest = new Nearest(index.spellings());
    }

    /**
     * Starts a book.
     *
     * @param <T> the type of the senses
     * @param danish the analysis of words, not null
     * @return a builder, not null
     */
    public static <T extends Comparable<? super T>> Builder<T> builder(DanishWords danish) {
        return new Builder<>(danish);
    }

    /**
     * Finds all phrases of a text, overlapping ones too.
     *
     * @param text the text, not null
     * @return the matches by their first word; of those that begin together the longest first, then the most exact, then
     *     in the natural order of the senses; an unmodifiable list
     */
    public List<PhraseMatch<T>> find(AnalyzedText text) {
        List<List<Token>> tokens = tokens(text);
        // By first word and place in the book, so that each is tried once and found in order.
        LongStream.Builder tries = LongStream.builder();
        for (int at = 0; at < tokens.size(); at++) {
            for (Token token : tokens.get(at)) {
                for (PhraseIndex.Entry<T> entry : index.entriesOf(token.reading())) {
                    int earliest = Math.max(0, at - entry.wordsBefore());
                    for (int first = earliest; first <= at; first++) {
                        tries.add(((long) first << 32) | entry.phrase().ordinal());
                    }
                }
            }
        }
        List<PhraseMatch<T>> matches = new ArrayList<>();
        long last = -1;
        for (long tried : tries.build().sorted().toArray()) {
            if (tried != last) {
                int first = (int) (tried >>> 32);
                match(index.phrase((int) tried), 0, first, tokens, text, 0, first)
                        .ifPresent(matches::add);
            }
            last = tried;
        }
        matches.sort(order);
        return List.copyOf(matches);
    }

    private Optional<PhraseMatch<T>> match(
            Phrase<T> phrase,
            int place,
            int word,
            List<List<Token>> tokens,
            AnalyzedText text,
            int exactness,
            int first) {
        Phrase.Place wanted = phrase.places().get(place);
        int furthest = wanted.afterGap() ? Math.min(tokens.size() - 1, word + LONGEST_GAP) : word;
        for (int at = word; at <= furthest && at < tokens.size(); at++) {
            if (text.sentenceOf(at) != text.sentenceOf(first)) {
                break;
            }
            for (Token token : tokens.get(at)) {
                int fit = fit(wanted, token);
                if (fit == 0) {
                    continue;
                }
                int soFar = exactness + fit;
                if (place == phrase.places().size() - 1) {
                    return Optional.of(new PhraseMatch<>(phrase.sense(), first, token.last(), soFar));
                }
                Optional<PhraseMatch<T>> rest = match(phrase, place + 1, token.last() + 1, tokens, text, soFar, first);
                if (rest.isPresent()) {
                    return rest;
                }
            }
        }
        return Optional.empty();
    }

    /** How exactly a token fits a place: 0 where it does not. */
    private static int fit(Phrase.Place place, Token token) {
        int best = 0;
        for (Atom atom : place.atoms()) {
            // Words read as one compound, or mended, must be a word of the vocabulary as a whole.
            boolean allowed = token.asWritten() || atom.kind() == Atom.Kind.STEM || atom.kind() == Atom.Kind.HEAD;
            if (allowed && atom.fits(token.reading())) {
                best = Math.max(best, atom.kind().exactness());
            }
        }
        return best;
    }

    private List<List<Token>> tokens(AnalyzedText text) {
        List<Word> words = text.words();
        List<List<Token>> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            List<Token> here = new ArrayList<>(2);
            Reading reading = words.get(i).reading();
            here.add(new Token(reading, i, i, true));
            mended(reading)
                    .ifPresent(better -> here.add(
                            new Token(better, here.get(0).first(), here.get(0).last(), false)));
            for (int more = 1; more < LONGEST_JOIN && i + more < words.size(); more++) {
                if (text.sentenceOf(i + more) == text.sentenceOf(i)) {
                    joined(words.subList(i, i + more + 1), i).ifPresent(here::add);
                }
            }
            tokens.add(here);
        }
        return tokens;
    }

    private Optional<Token> joined(List<Word> neighbours, int first) {
        StringBuilder together = new StringBuilder();
        for (Word word : neighbours) {
            if (word.text().length() < 2 || Character.isDigit(word.text().charAt(0))) {
                return Optional.empty();
            }
            together.append(word.folded());
        }
        // Cheap first: only what the vocabulary holds is worth reading as one word.
        String folded = together.toString();
        if (folded.length() < SHORTEST_JOIN) {
            return Optional.empty();
        }
        int last = first + neighbours.size() - 1;
        if (isForm(folded)) {
            return Optional.of(new Token(danish.word(folded).reading(), first, last, false));
        }
        boolean slip = neighbours.stream().anyMatch(word -> !word.reading().known());
        return slip
                ? near(folded).map(near -> new Token(danish.word(near).reading(), first, last, false))
                : Optional.empty();
    }

    /** Whether a word is one of the vocabulary, perhaps with an ending. */
    private boolean isForm(String folded) {
        if (index.spellings().contains(folded)) {
            return true;
        }
        for (String ending : Atom.ENDINGS) {
            if (folded.endsWith(ending)
                    && index.spellings().contains(folded.substring(0, folded.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }

    /** A word that is none, but is near one of the vocabulary. */
    private Optional<Reading> mended(Reading reading) {
        if (reading.known()
                || reading.isCompound()
                || reading.folded().length() < 5
                || index.holdsStem(reading.stem())) {
            return Optional.empty();
        }
        return near(reading.folded()).map(near -> danish.word(near).reading());
    }

    /** The word of the vocabulary that a misspelt one stands for, perhaps with an ending. */
    private Optional<String> near(String folded) {
        Optional<String> whole = nearest.to(folded);
        for (int i = 0; whole.isEmpty() && i < Atom.ENDINGS.size(); i++) {
            String ending = Atom.ENDINGS.get(i);
            int base = folded.length() - ending.length();
            if (base >= SHORTEST_JOIN && folded.endsWith(ending)) {
                whole = nearest.to(folded.substring(0, base));
            }
        }
        return whole;
    }

    /**
     * Builds a {@link PhraseBook}.
     *
     * <p>Not thread-safe.
     *
     * @param <T> the type of the senses
     */
    public static final class Builder<T extends Comparable<? super T>> {

        private final DanishWords danish;
        private final List<Phrase<T>> phrases = new ArrayList<>();

        private Builder(DanishWords danish) {
            this.danish = Objects.requireNonNull(danish, "danish");
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
            phrases.add(Phrase.parse(phrases.size(), Objects.requireNonNull(sense, "sense"), phrase, danish));
            return this;
        }

        /**
         * Builds the book.
         *
         * @return the book, not null
         */
        public PhraseBook<T> build() {
            return new PhraseBook<>(danish, List.copyOf(phrases));
        }
    }
}
