package dk.inddrag.examples.terminal.screen;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Writes a text with the letters a charset has: {@code å} becomes {@code aa} where there is no {@code å}. */
final class Letters {
    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ø', "oe"),
            Map.entry((int) 'å', "aa"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'Ø', "Oe"),
            Map.entry((int) 'Å', "Aa"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '»', "\""),
            Map.entry((int) '«', "\""),
            Map.entry((int) '…', "..."),
            Map.entry((int) '•', "*"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '→', "->"),
            Map.entry((int) '›', ">"),
            Map.entry(0xa0, " "),
            Map.entry(0x202f, " "));

    private final CharsetEncoder encoder;

    Letters(Charset charset) {
        this.encoder = charset.newEncoder();
    }

    /** Returns a text that the charset can hold whole; what has no spelling is shown as its number, {@code [U+1F600]}. */
    String spell(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder spelled = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> spelled.append(spell(c)));
        return spelled.toString();
    }

    /** Whether the charset has the character at a place; half of a pair is there when the whole is. */
    boolean has(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return encoder.canEncode(c);
        }
        int first = Character.isLowSurrogate(c) ? at - 1 : at;
        return first >= 0
                && first + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(first), text.charAt(first + 1))
                && encoder.canEncode(text.substring(first, first + 2));
    }

    private String spell(int codePoint) {
        if (Character.getType(codePoint) == Character.SURROGATE) {
            return encoder.canEncode("\ufffd") ? "\ufffd" : number(codePoint);
        }
        String letter = Character.toString(codePoint);
        if (encoder.canEncode(letter)) {
            return letter;
        }
        String spelling = SPELLED.get(codePoint);
        if (spelling != null) {
            return spelling;
        }
        String base = Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return !base.isEmpty() && !base.equals(letter) && encoder.canEncode(base) ? base : number(codePoint);
    }

    private static String number(int codePoint) {
        return String.format(Locale.ROOT, "[U+%04X]", codePoint);
    }
}
