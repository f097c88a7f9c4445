package dk.inddrag.core.holiday;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;

/**
 * A date that comes back every year: a day of a month, or a number of days from Easter Sunday.
 *
 * <p>The text form, which {@link #parse(String)} reads and {@link #toString()} prints: {@code 12-24}, {@code easter},
 * {@code easter+39}, {@code easter-3}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface YearlyDate {

    /**
     * The date in a year.
     *
     * @param year the year, from 1583 to 9999
     * @return the date, in that year, not null
     * @throws DateTimeException if the year is outside that range
     */
    LocalDate in(int year);

    /**
     * The text form, which {@link #parse(String)} reads.
     *
     * @return the text, not null
     */
    @Override
    String toString();

    /**
     * Reads the text form given in the description of this type.
     *
     * @param text the text, not null
     * @return the date, not null
     * @throws DateTimeParseException if the text has another form, or names a day that does not come every year
     */
    static YearlyDate parse(String text) {
        return YearlyDateText.parse(text);
    }

    /**
     * Easter Sunday of a year by the Gregorian rule, which Denmark follows.
     *
     * @param year the year, from 1583 to 9999
     * @return the Sunday, from 22 March to 25 April, not null
     * @throws DateTimeException if the year is outside that range
     */
    static LocalDate easter(int year) {
        YearlyDateText.checkYear(year);
        // Meeus, Jones and Butcher; the letters are theirs.
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /**
     * A day of a month.
     *
     * @param day the month and day, not 29 February, not null
     */
    record OfMonth(MonthDay day) implements YearlyDate {
        /**
         * Checks that the day comes every year.
         *
         * @throws DateTimeException if it is 29 February
         */
        public OfMonth {
            if (!day.isValidYear(2023)) {
                throw new DateTimeException("29 February does not come every year. Maybe 28 February or 1 March");
            }
        }

        @Override
        public LocalDate in(int year) {
            YearlyDateText.checkYear(year);
            return day.atYear(year);
        }

        @Override
        public String toString() {
            return day.toString().substring(2);
        }
    }

    /**
     * A number of days from Easter Sunday.
     *
     * @param days the number of days after Easter Sunday, negative before it, from -80 to 250 so that the date always
     *     lies in the year of that Easter
     */
    record FromEaster(int days) implements YearlyDate {
        /**
         * Checks the range.
         *
         * @throws DateTimeException if the number is outside it
         */
        public FromEaster {
            if (days < -80 || days > 250) {
                throw new DateTimeException("The days from Easter must be from -80 to 250: " + days
                        + ". Maybe a day of a month is meant, like 12-24");
            }
        }

        @Override
        public LocalDate in(int year) {
            return easter(year).plusDays(days);
        }

        @Override
        public String toString() {
            return days == 0 ? "easter" : "easter" + (days > 0 ? "+" : "") + days;
        }
    }
}
