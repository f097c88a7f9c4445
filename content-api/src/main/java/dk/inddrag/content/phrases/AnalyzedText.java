package dk.inddrag.content.phrases;

import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text with its words, and the sentence each word stands in.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnalyzedText {

    private final String text;
    private final List<Word> words;
    private final int[] sentences;
    // Written and read without a lock: what is kept never changes, and at worst it is found twice.
    private @Nullable Found found;

    /** The tokens that a shelf finds in a text. */
    private static final class Found {
        private final TokenFinder by;
        private final Token[][] tokens;

        private Found(TokenFinder by, Token[][] tokens) {
            this.by = by;
            this.tokens = tokens;
        }

        @SuppressWarnings("ReferenceEquality") // another finder, though alike, may number otherwise
        private boolean isBy(TokenFinder other) {
            return by == other;
        }
    }

    private AnalyzedText(String text, List<Word> words, int[] sentences) {
        this.text = text;
        this.words = words;
        this.sentences = sentences;
    }

    /**
     * Analyses a text.
     *
     * @param text the text, of any length, not null
     * @param danish the analysis of words, not null
     * @return the analysed text, not null
     */
    public static AnalyzedText of(String text, DanishWords danish) {
        Objects.requireNonNull(text, "text");
        List<Word> words = danish.analyze(text);
        int[] sentences = new int[words.size()];
        for (int i = 1; i < sentences.length; i++) {
            boolean ended = endsSentence(text, words.get(i - 1), words.get(i));
            sentences[i] = sentences[i - 1] + (ended ? 1 : 0);
        }
        return new AnalyzedText(text, words, sentences);
    }

    private static boolean endsSentence(String text, Word before, Word after) {
        boolean stop = false;
        for (int i = before.end(); i < after.start(); i++) {
            switch (text.charAt(i)) {
                case '!', '?', '\n', ';' -> {
                    return true;
                }
                case '.' -> stop = true;
                default -> {}
            }
        }
        // After a number or an abbreviation of one or two letters a stop is no end ("9. juni", "kl. 10", "f.eks."), but
        // where a new word begins with a capital: "Hvem er vi. Vi skal ringe".
        boolean capital = Character.isUpperCase(after.text().codePointAt(0)) && after.start() > before.end() + 1;
        return stop && !isNumber(before) && (before.text().length() > 2 || capital);
    }

    private static boolean isNumber(Word word) {
        return Character.isDigit(word.text().charAt(0));
    }

    /** The tokens of the text as a shelf reads it, which all of its books ask for; not to be changed. */
    Token[][] tokens(TokenFinder finder) {
        Found known = found;
        if (known == null || !known.isBy(finder)) {
            known = new Found(finder, finder.of(this));
            found = known;
        }
        return known.tokens;
    }

    /**
     * The text.
     *
     * @return the text as it was given, not null
     */
    public String text() {
        return text;
    }

    /**
     * The words, in order.
     *
     * @return an unmodifiable list
     */
    public List<Word> words() {
        return words;
    }

    /**
     * The sentence in which a word stands.
     *
     * @param word the index of the word, from 0
     * @return the number of the sentence, from 0
     * @throws IndexOutOfBoundsException if there is no such word
     */
    public int sentenceOf(int word) {
        return sentences[word];
    }

    /**
     * How many sentences the text has.
     *
     * @return the number, 0 where there is no word
     */
    public int sentenceCount() {
        return sentences.length == 0 ? 0 : sentences[sentences.length - 1] + 1;
    }
}
