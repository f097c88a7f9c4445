package dk.inddrag.content.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Finds time expressions in text written in Danish, or in the English of a Danish workplace.
 *
 * <p>What is found: days (<i>9. juni 2023, torsdag d. 9/6, 8.11.23, den 26.</i>), ranges and lists of them, weeks,
 * months, quarters, seasons, years, rough parts (<i>primo, sidst på året</i>), named days and school holidays, days
 * counted from the reference date (<i>i morgen, på fredag, om to uger</i>), offsets (<i>6 uger før opstart</i>), times of
 * day. Durations, ages, amounts, telephone numbers and sections of law are passed over. Each item of a list is an
 * expression of its own, a range is one.
 *
 * <p><b>The year.</b> A date without a year that shares no year with its neighbour in a list or range gets the first
 * year in which its last day is not more than 90 days before the reference date, and is flagged
 * {@link TimeFlag#YEAR_INFERRED}. So the window reaches from 90 days back to about nine months ahead. Of a range, or of
 * a list in the order of the calendar, the end is what has to lie in the window, so that a period which goes on now is
 * not taken for the next one. Words that look ahead (<i>til efteråret, inden jul</i>) make the window of seasons, months
 * and holidays begin at the reference date.
 *
 * <p>A given text and reference date give the same answer on any day, in any zone and under any locale. The time taken
 * grows in line with the length of the text.
 */
public final class DanishTimes {

    private DanishTimes() {}

    /**
     * Finds the time expressions of a text.
     *
     * @param text the text, of any length, not null
     * @param reference the day the text was written on, from the year 1600 to 9000, not null
     * @return the expressions in the order of the text, none overlapping another; empty if there is none; unmodifiable,
     *     not null
     * @throws DateTimeException if the year of the reference date is outside that range
     */
    public static List<TimeExpression> find(CharSequence text, LocalDate reference) {
        Objects.requireNonNull(text, "text");
        if (reference.getYear() < 1600 || reference.getYear() > 9000) {
            throw new DateTimeException("The year of the reference date must be from 1600 to 9000: " + reference);
        }
        return new Finder(text, reference).find();
    }
}
