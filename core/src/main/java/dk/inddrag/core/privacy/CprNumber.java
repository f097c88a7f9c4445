package dk.inddrag.core.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a CPR number and what looks like one: a date of six digits and four more signs, with any separator or none.
 *
 * <p>It is told by its date, never by its check digit: since October 2007 numbers are given out that do not keep to the
 * check (CPR-kontoret). The day of a replacement number is 60 higher, and some have letters in the last part. The last
 * part may be masked. Longer rows of digits (EAN, telephone with country code) and case numbers
 * ({@code 27.24.00-G01-5-19}) are none.
 *
 * <p>Thread-safe.
 */
public final class CprNumber {

    // No quantifier in it can grow without bound, so it takes linear time.
    private static final Pattern LIKE =
            Pattern.compile("(?<![0-9+])(?<![0-9]\\.)([0-9]{2})[\\s./_,-]?([0-9]{2})[\\s./_,-]?([0-9]{2})"
                    + "(?:[\\s./_,:-]{0,3}[0-9]{2}\\s?[0-9]{2}(?![0-9])|[\\s./_-]{0,3}(?:[0-9]?[xX*#]{3,4})|\\s?-\\s?\\?{4}"
                    + "|-?[A-Z]{3}[0-9](?![0-9A-Z]))");

    private static final int DIGITS_OF_DATE = 6;

    private CprNumber() {}

    /**
     * Whether there is one. Digits of other widths, hard blanks, dashes and signs that do not show hide none.
     *
     * @param text the text, not null
     * @return true where something in it looks like a CPR number
     */
    public static boolean isIn(String text) {
        String plain = PlainText.of(text);
        // Most texts hold no date, and are not worth a closer look.
        if (plain.chars()
                        .filter(c -> c >= '0' && c <= '9')
                        .limit(DIGITS_OF_DATE)
                        .count()
                < DIGITS_OF_DATE) {
            return false;
        }
        Matcher matcher = LIKE.matcher(plain);
        int from = 0;
        while (from <= plain.length() && matcher.find(from)) {
            if (isDate(matcher.group(1), matcher.group(2), matcher.group(3))) {
                return true;
            }
            // Not from its end: the number may begin inside what was no date ("2023 010190-0000").
            from = matcher.start() + 1;
        }
        return false;
    }

    private static boolean isDate(String day, String month, String year) {
        int written = Integer.parseInt(day);
        int real = written > 60 ? written - 60 : written;
        try {
            // The century is in the last digits; whatever it is, 20yy has every day that 18yy and 19yy have.
            LocalDate.of(2000 + Integer.parseInt(year), Integer.parseInt(month), real);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
