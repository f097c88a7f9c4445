package dk.inddrag.content.times;

import dk.inddrag.content.words.Folding;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into numbers, words and marks, in arrays so that large texts stay small. Indices outside the text are
 * legal everywhere and answer "no such token", so the grammar needs no bounds of its own.
 */
final class Tokens {

    /** The mark that stands for a blank line; no expression crosses it. */
    static final char PARAGRAPH = '\n';

    private static final byte NUMBER = 1;
    private static final byte WORD = 2;
    private static final byte MARK = 3;

    private static final byte GLUED = 0;
    private static final byte SPACE = 1;
    private static final byte LINE = 2;

    private final CharSequence text;
    private int size;
    private long looks;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private byte[] gaps;
    /** The value of a number, -1 beyond four digits; the character of a mark. */
    private int[] values;

    private @Nullable Lexeme[] lexemes;

    private Tokens(CharSequence text, int capacity) {
        this.text = text;
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new byte[capacity];
        gaps = new byte[capacity];
        values = new int[capacity];
        lexemes = new Lexeme[capacity];
    }

    static Tokens of(CharSequence text) {
        Tokens tokens = new Tokens(text, 16 + text.length() / 4);
        tokens.cut();
        return tokens;
    }

    private void cut() {
        byte gap = GLUED;
        int lineBreaks = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                lineBreaks += c == '\n' ? 1 : 0;
                gap = lineBreaks > 0 ? LINE : SPACE;
                at++;
                continue;
            }
            if (lineBreaks > 1) {
                add(MARK, at, at, gap, PARAGRAPH);
            }
            int end = at + 1;
            if (digit(c)) {
                while (end < text.length() && digit(text.charAt(end))) {
                    end++;
                }
                add(NUMBER, at, end, gap, end - at > 4 ? -1 : Integer.parseInt(text, at, end, 10));
            } else if (Character.isLetter(c)) {
                while (end < text.length() && inWord(text.charAt(end))) {
                    end++;
                }
                add(WORD, at, end, gap, 0);
            } else {
                add(MARK, at, end, gap, mark(c));
            }
            gap = GLUED;
            lineBreaks = 0;
            at = end;
        }
    }

    private void add(byte kind, int start, int end, byte gap, int value) {
        if (size == starts.length) {
            grow(size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        gaps[size] = gap;
        values[size] = value;
        if (kind == WORD && end - start <= Lexicon.LONGEST) {
            lexemes[size] = Lexicon.find(fold(start, end));
        }
        size++;
    }

    /** The one place where letters are folded. */
    private String fold(int start, int end) {
        return Folding.fold(text.subSequence(start, end));
    }

    private void grow(int capacity) {
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        gaps = Arrays.copyOf(gaps, capacity);
        values = Arrays.copyOf(values, capacity);
        lexemes = Arrays.copyOf(lexemes, capacity);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean inWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT;
    }

    private static char mark(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> c;
        };
    }

    /** How often a token was looked at: the work of the grammar, which tests hold against the length of the text. */
    long looks() {
        return looks;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    private boolean inside(int i) {
        looks++;
        return i >= 0 && i < size;
    }

    boolean isNumber(int i) {
        return inside(i) && kinds[i] == NUMBER;
    }

    boolean isWord(int i) {
        return inside(i) && kinds[i] == WORD;
    }

    /** The number at {@code i}, or -1 if there is none or it has more than four digits. */
    int number(int i) {
        return isNumber(i) ? values[i] : -1;
    }

    int digits(int i) {
        return isNumber(i) ? ends[i] - starts[i] : 0;
    }

    boolean isMark(int i, char mark) {
        return inside(i) && kinds[i] == MARK && values[i] == mark;
    }

    /** Whether nothing stands between the token and the one before it. False for the first token. */
    boolean isGlued(int i) {
        return i > 0 && i < size && gaps[i] == GLUED;
    }

    /** Whether the token begins a line; true for the first one and for none at all. */
    boolean beginsLine(int i) {
        return i <= 0 || i >= size || gaps[i] == LINE;
    }

    boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
    }

    @Nullable
    Lexeme lexeme(int i) {
        return inside(i) ? lexemes[i] : null;
    }

    boolean is(int i, String word) {
        assert Lexicon.knows(word) : word;
        Lexeme lexeme = lexeme(i);
        return lexeme != null && lexeme.word().equals(word);
    }

    boolean isIn(int i, Set<String> words) {
        Lexeme lexeme = lexeme(i);
        return lexeme != null && words.contains(lexeme.word());
    }

    /** The value of the word at {@code i} in that role, or 0 if it has another. */
    int value(int i, Role role) {
        Lexeme lexeme = lexeme(i);
        return lexeme != null && lexeme.role() == role ? lexeme.value() : 0;
    }

    boolean has(int i, Role role) {
        Lexeme lexeme = lexeme(i);
        return lexeme != null && lexeme.role() == role;
    }

    /** The folded word at {@code i}; empty if there is none. */
    String folded(int i) {
        return isWord(i) && ends[i] - starts[i] <= Lexicon.LONGEST ? fold(starts[i], ends[i]) : "";
    }
}
