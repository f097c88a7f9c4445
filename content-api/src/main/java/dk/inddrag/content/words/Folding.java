package dk.inddrag.content.words;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings of the same Danish text comparable.
 *
 * <p>Folded text is in lower case and free of compatibility forms, accents and typographic signs: {@code å} and
 * {@code aa} become {@code aa}, {@code æ} becomes {@code ae}, {@code ø} becomes {@code oe}, {@code é} becomes
 * {@code e}. Every quotation mark becomes {@code "} or {@code '}, every dash and hyphen {@code -}, every space that is
 * not a control character an ordinary one. Soft hyphens and zero-width signs vanish.
 *
 * <p>The result depends on the text only, never on the locale of the machine. Folding twice gives what folding once
 * gave. This class is immutable and thread-safe.
 */
public final class Folding {
    private static final int TABLE_SIZE = 0x180;
    private static final String[] TABLE = table();
    private static final int LONGEST_FOLD = longest(TABLE);

    private Folding() {}

    /**
     * Folds a text.
     *
     * <p>An empty text stays empty. Emoji, lone surrogates and control characters are kept as they are.
     *
     * @param text  the text to fold, not null
     * @return the folded text, not null; it can be shorter or longer than the text
     */
    public static String fold(CharSequence text) {
        return fold(text, 0, text.length());
    }

    static String fold(CharSequence text, int start, int end) {
        int same = start;
        while (same < end && isPlain(text.charAt(same))) {
            same++;
        }
        if (same == end) {
            return text.subSequence(start, end).toString();
        }
        char[] folded = new char[LONGEST_FOLD * (end - start)];
        text.toString().getChars(start, same, folded, 0);
        int length = same - start;
        for (int i = same; i < end; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                folded[length++] = c;
            } else if (c < TABLE_SIZE) {
                String letters = TABLE[c];
                letters.getChars(0, letters.length(), folded, length);
                length += letters.length();
            } else {
                return foldRare(text.subSequence(start, end).toString());
            }
        }
        return new String(folded, 0, length);
    }

    /** Whether a text holds the letters of the table only, so that there is nothing to compose. */
    static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= TABLE_SIZE) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sign stands inside a word without being read: a soft hyphen, a zero-width sign or a combining mark. */
    static boolean isSilent(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (codePoint >= 0x200B && codePoint <= 0x200D)
                || codePoint == 0x2060
                || codePoint == 0xFEFF;
    }

    /** Whether a sign is one of the apostrophes people type. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u00B4' || c == '\u02BC' || c == '\u2032';
    }

    /** Whether a sign is one of the hyphens and dashes people type. */
    static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** Whether folding leaves a sign as it is: a small letter or a digit, as most are. */
    static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static String foldRare(String text) {
        String folded = foldOnce(text);
        // Lower case and compatibility forms can uncover each other; two rounds are enough for every known letter.
        return foldOnce(folded);
    }

    private static String foldOnce(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(plain.length() + 8);
        int next;
        for (int i = 0; i < plain.length(); i = next) {
            int codePoint = plain.codePointAt(i);
            next = i + Character.charCount(codePoint);
            if (codePoint < TABLE_SIZE) {
                folded.append(TABLE[codePoint]);
            } else if (!isSilent(codePoint)) {
                appendRare(folded, codePoint);
            }
        }
        return folded.toString();
    }

    private static void appendRare(StringBuilder folded, int codePoint) {
        if (codePoint < 0x10000) {
            char c = (char) codePoint;
            if (isHyphen(c)) {
                folded.append('-');
                return;
            }
            if (isApostrophe(c) || c == '\u201A' || c == '\u201B') {
                folded.append('\'');
                return;
            }
            if ((c >= '\u201C' && c <= '\u201F') || c == '\u2033') {
                folded.append('"');
                return;
            }
            if (Character.isSpaceChar(c)) {
                folded.append(' ');
                return;
            }
        }
        if (!Character.isLetter(codePoint)) {
            folded.appendCodePoint(codePoint);
            return;
        }
        String letter = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        int base = letter.codePointAt(0);
        if (base == 'a' && letter.indexOf('\u030A') > 0) {
            folded.append("aa");
        } else if (base < TABLE_SIZE) {
            folded.append(TABLE[base]);
        } else {
            folded.appendCodePoint(base);
        }
    }

    private static String[] table() {
        String[] table = new String[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = foldLatin(c);
        }
        return table;
    }

    private static int longest(String[] table) {
        int longest = 0;
        for (String letters : table) {
            longest = Math.max(longest, letters.length());
        }
        return longest;
    }

    private static String foldLatin(char c) {
        String own = switch (c) {
            case 'Å', 'å' -> "aa";
            case 'Æ', 'æ', 'Ä', 'ä' -> "ae";
            case 'Ø', 'ø', 'Ö', 'ö', 'Œ', 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'Ð', 'ð', 'Đ', 'đ' -> "d";
            case 'Þ', 'þ' -> "th";
            case 'Ł', 'ł' -> "l";
            case 'ı', 'İ' -> "i";
            case '\u00AD' -> "";
            case '`', '\u00B4' -> "'";
            case '«', '»' -> "\"";
            default -> null;
        };
        if (own != null) {
            return own;
        }
        if (c < 0x80) {
            return String.valueOf((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
        }
        if (Character.isSpaceChar(c)) {
            return " ";
        }
        String plain =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(2);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
                kept.append(isApostrophe(plain.charAt(i)) ? '\'' : plain.charAt(i));
            }
        }
        return kept.toString();
    }
}
