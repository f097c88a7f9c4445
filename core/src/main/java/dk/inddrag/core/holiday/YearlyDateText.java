package dk.inddrag.core.holiday;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text form of yearly dates. */
final class YearlyDateText {

    private static final Pattern FORM = Pattern.compile("([0-9]{2})-([0-9]{2})|easter([+-][0-9]{1,3})?");

    private YearlyDateText() {}

    static YearlyDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeParseException(
                    "Not a date that comes every year: \"" + text + "\". Maybe 12-24, easter, easter+39 or easter-3",
                    text,
                    0);
        }
        try {
            return form.group(1) == null ? fromEaster(form.group(3)) : ofMonth(form.group(1), form.group(2));
        } catch (DateTimeException e) {
            throw new DateTimeParseException(e.getMessage(), text, 0, e);
        }
    }

    private static YearlyDate fromEaster(@Nullable String days) {
        return new YearlyDate.FromEaster(days == null ? 0 : Integer.parseInt(days));
    }

    private static YearlyDate ofMonth(String month, String day) {
        try {
            return new YearlyDate.OfMonth(MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "There is no day " + month + "-" + day
                            + " every year. Maybe another day, or month and day are swapped",
                    e);
        }
    }

    static void checkYear(int year) {
        if (year < 1583 || year > 9999) {
            throw new DateTimeException("The Gregorian calendar is known here from 1583 to 9999, not in " + year);
        }
    }
}
