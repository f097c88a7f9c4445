package dk.inddrag.core.privacy;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text in plain signs, so that what it holds can be told however it was typed or pasted.
 *
 * <p>Thread-safe.
 */
public final class PlainText {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

    private PlainText() {}

    /**
     * The text without compatibility forms (digits of other widths, hard blanks and hyphens: Unicode's form NFKC), without
     * signs that do not show, and with a hyphen for every dash.
     *
     * @param text the text, not null
     * @return the plain text, not null
     */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return DASH.matcher(UNSEEN.matcher(composed).replaceAll("")).replaceAll("-");
    }
}
