package dk.inddrag.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads and checks the text form of partial dates. */
final class PartialDateText {

    private PartialDateText() {}

    static PartialDate parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return single(text, text);
            }
            return new PartialDate.Range(
                    single(text.substring(0, slash), text), single(text.substring(slash + 1), text));
        } catch (DateTimeParseException e) {
            throw e;
        } catch (DateTimeException e) {
            throw new DateTimeParseException(e.getMessage(), text, 0, e);
        }
    }

    private static PartialDate single(String text, String all) {
        for (Third third : Third.values()) {
            String word = third.text() + " ";
            if (text.startsWith(word)) {
                return new PartialDate.Part(third, whole(text.substring(word.length()), all));
            }
        }
        return whole(text, all);
    }

    private static PartialDate whole(String text, String all) {
        if (text.length() < 4 || !digits(text, 0, 4)) {
            throw notADate(all);
        }
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return new PartialDate.Year(year);
        }
        if (text.charAt(4) != '-') {
            throw notADate(all);
        }
        String rest = text.substring(5);
        if (rest.length() == 5 && digits(rest, 0, 2) && rest.charAt(2) == '-' && digits(rest, 3, 5)) {
            return new PartialDate.Day(LocalDate.of(year, number(rest, 0), number(rest, 3)));
        }
        if (rest.length() == 2 && digits(rest, 0, 2)) {
            return new PartialDate.Month(YearMonth.of(year, number(rest, 0)));
        }
        if (rest.length() == 3 && rest.charAt(0) == 'W' && digits(rest, 1, 3)) {
            return new PartialDate.Week(year, number(rest, 1));
        }
        Season season = season(rest);
        if (season == null) {
            throw notADate(all);
        }
        return new PartialDate.SeasonOfYear(year, season);
    }

    private static @Nullable Season season(String text) {
        for (Season season : Season.values()) {
            if (season.text().equals(text)) {
                return season;
            }
        }
        return null;
    }

    private static int number(String text, int at) {
        return Integer.parseInt(text.substring(at, at + 2));
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static DateTimeParseException notADate(String text) {
        return new DateTimeParseException(
                "Not a date in a known form: \"" + text
                        + "\". Maybe 2023-11-08, 2023-W40, 2023-10, 2020-autumn, 2021, \"early 2022\" or a range"
                        + " 2023-11/2023-12",
                text,
                0);
    }

    static void checkYear(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("The year must be from 1 to 9999: " + year);
        }
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
