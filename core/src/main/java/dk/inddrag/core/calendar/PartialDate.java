package dk.inddrag.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Objects;

/**
 * A date that says no more than its source does: a day, a week, a month, a season, a year, a rough part of a month or
 * year, or a range of these. It never turns into a made-up day; what can be said of it is the {@link #earliest()} and
 * the {@link #latest()} day it can mean.
 *
 * <p>The text form, which {@link #parse(String)} reads and {@link #toString()} prints:
 *
 * <table>
 * <caption>Text forms</caption>
 * <tr><th>what</th><th>text</th></tr>
 * <tr><td>day</td><td>{@code 2023-11-08}</td></tr>
 * <tr><td>week, ISO 8601</td><td>{@code 2023-W40}</td></tr>
 * <tr><td>month</td><td>{@code 2023-10}</td></tr>
 * <tr><td>season</td><td>{@code 2020-autumn}</td></tr>
 * <tr><td>year</td><td>{@code 2021}</td></tr>
 * <tr><td>rough part (primo, medio, ultimo)</td><td>{@code early 2022}, {@code mid 2019-06}</td></tr>
 * <tr><td>range, both ends included</td><td>{@code 2023-11/2023-12}</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe. Years run from 1 to 9999.
 */
public sealed interface PartialDate {

    /**
     * The first day this date can mean.
     *
     * @return the day, inclusive, not null
     */
    LocalDate earliest();

    /**
     * The last day this date can mean.
     *
     * @return the day, inclusive, not null
     */
    LocalDate latest();

    /**
     * Whether a day can be meant by this date.
     *
     * @param day the day, not null
     * @return true from {@link #earliest()} to {@link #latest()}, both inclusive
     */
    default boolean canMean(LocalDate day) {
        return !day.isBefore(earliest()) && !day.isAfter(latest());
    }

    /**
     * Whether this date and another can mean a common day.
     *
     * @param other the other date, not null
     * @return true when the spans from earliest to latest overlap
     */
    default boolean overlaps(PartialDate other) {
        return !other.earliest().isAfter(latest()) && !other.latest().isBefore(earliest());
    }

    /**
     * The text form, which {@link #parse(String)} reads.
     *
     * @return the text, not null
     */
    @Override
    String toString();

    /**
     * A single day.
     *
     * @param date the day, not null
     * @return the date, not null
     */
    static PartialDate of(LocalDate date) {
        return new Day(date);
    }

    /**
     * A single day.
     *
     * @param year the year, from 1 to 9999
     * @param month the month of year, from 1 (January) to 12 (December)
     * @param dayOfMonth the day of month, from 1 to 31
     * @return the date, not null
     * @throws DateTimeException if there is no such day
     */
    static PartialDate of(int year, int month, int dayOfMonth) {
        return new Day(LocalDate.of(year, month, dayOfMonth));
    }

    /**
     * A whole month.
     *
     * @param month the month, not null
     * @return the date, not null
     */
    static PartialDate of(YearMonth month) {
        return new Month(month);
    }

    /**
     * A whole year.
     *
     * @param year the year, from 1 to 9999
     * @return the date, not null
     * @throws DateTimeException if the year is outside that range
     */
    static PartialDate ofYear(int year) {
        return new Year(year);
    }

    /**
     * A range from one date through another, both included.
     *
     * @param from the first date, not null
     * @param through the last date, not null
     * @return the range, not null
     * @throws DateTimeException if {@code through} begins before {@code from}
     */
    static PartialDate between(PartialDate from, PartialDate through) {
        return new Range(from, through);
    }

    /**
     * Reads the text form given in the description of this type.
     *
     * @param text the text, not null
     * @return the date, not null
     * @throws DateTimeParseException if the text is in no such form, or names a date that does not exist
     */
    static PartialDate parse(String text) {
        return PartialDateText.parse(text);
    }

    /**
     * A day.
     *
     * @param date the day, not null
     */
    record Day(LocalDate date) implements PartialDate {
        /** Checks the year. */
        public Day {
            PartialDateText.checkYear(date.getYear());
        }

        @Override
        public LocalDate earliest() {
            return date;
        }

        @Override
        public LocalDate latest() {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * A week by ISO 8601: Monday to Sunday, week 1 holds the first Thursday of the year.
     *
     * @param year the week-based year, from 1 to 9999
     * @param week the week, from 1 to 52, or 53 in years that have it
     */
    record Week(int year, int week) implements PartialDate {
        /** Checks that the year has such a week. */
        public Week {
            PartialDateText.checkYear(year);
            long last = IsoFields.WEEK_OF_WEEK_BASED_YEAR
                    .rangeRefinedBy(LocalDate.of(year, 7, 1))
                    .getMaximum();
            if (week < 1 || week > last) {
                throw new DateTimeException("The year " + year + " has no week " + week + ", its last is " + last);
            }
        }

        @Override
        public LocalDate earliest() {
            // 4 January is always in week 1.
            LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
            return inFirstWeek
                    .minusDays(inFirstWeek.getDayOfWeek().getValue() - 1L)
                    .plusWeeks(week - 1L);
        }

        @Override
        public LocalDate latest() {
            return earliest().plusDays(6);
        }

        @Override
        public String toString() {
            return PartialDateText.year(year) + "-W" + PartialDateText.two(week);
        }
    }

    /**
     * A month.
     *
     * @param month the month, not null
     */
    record Month(YearMonth month) implements PartialDate {
        /** Checks the year. */
        public Month {
            PartialDateText.checkYear(month.getYear());
        }

        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /**
     * A season of a year. Winter belongs to the year in which its December lies; a source that says only "winter 2020"
     * may mean either winter that touches 2020, and should then be kept as a range of months.
     *
     * @param year the year in which the season begins, from 1 to 9998
     * @param season the season, not null
     */
    record SeasonOfYear(int year, Season season) implements PartialDate {
        /** Checks the year. */
        public SeasonOfYear {
            PartialDateText.checkYear(year);
            PartialDateText.checkYear(year + 1);
            Objects.requireNonNull(season, "season");
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, season.firstMonth(), 1);
        }

        @Override
        public LocalDate latest() {
            return earliest().plusMonths(3).minusDays(1);
        }

        @Override
        public String toString() {
            return PartialDateText.year(year) + "-" + season.text();
        }
    }

    /**
     * A year.
     *
     * @param year the year, from 1 to 9999
     */
    record Year(int year) implements PartialDate {
        /** Checks the year. */
        public Year {
            PartialDateText.checkYear(year);
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String toString() {
            return PartialDateText.year(year);
        }
    }

    /**
     * A rough part of a month or a year: primo, medio or ultimo. Its bounds are those of the whole.
     *
     * @param third the part, not null
     * @param whole the month or the year, not null
     */
    record Part(Third third, PartialDate whole) implements PartialDate {
        /** Checks that the whole is a month or a year. */
        public Part {
            Objects.requireNonNull(third, "third");
            if (!(whole instanceof Month || whole instanceof Year)) {
                throw new DateTimeException("Only a month or a year has a beginning, middle and end, not " + whole);
            }
        }

        @Override
        public LocalDate earliest() {
            return whole.earliest();
        }

        @Override
        public LocalDate latest() {
            return whole.latest();
        }

        @Override
        public String toString() {
            return third.text() + " " + whole;
        }
    }

    /**
     * A range of dates, both ends included.
     *
     * @param from the first date, not a range, not null
     * @param through the last date, not a range, not null
     */
    record Range(PartialDate from, PartialDate through) implements PartialDate {
        /** Checks the order of the ends. */
        public Range {
            if (from instanceof Range || through instanceof Range) {
                throw new DateTimeException("A range cannot have a range as an end: " + from + " and " + through);
            }
            if (through.earliest().isBefore(from.earliest()) || through.latest().isBefore(from.latest())) {
                throw new DateTimeException("A range cannot end before it begins: from " + from + " to " + through);
            }
        }

        @Override
        public LocalDate earliest() {
            return from.earliest();
        }

        @Override
        public LocalDate latest() {
            return through.latest();
        }

        @Override
        public String toString() {
            return from + "/" + through;
        }
    }
}
