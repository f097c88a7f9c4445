package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.calendar.Season;
import dk.inddrag.core.calendar.Third;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A date as it is written, before what is left out is filled in by {@link Resolver}. A year or month of 0 is left out. */
sealed interface When {

    /** The year that is written, or 0. */
    default int year() {
        return 0;
    }

    /** Whether it is one day, and so can have a time of day. */
    default boolean isDay() {
        return false;
    }

    /** Whether it may have a year that is not written with it. */
    default boolean canTakeYear() {
        return withYear(1).year() == 1;
    }

    /** The same with another year, for what shares the year of its neighbour; itself if it can have none. */
    default When withYear(int year) {
        return this;
    }

    /** A day; a weekday of 0 is not written. */
    record Day(int weekday, int day, int month, int year, boolean misspelt) implements When {
        Day withWeekday(int newWeekday) {
            return new Day(newWeekday, day, month, year, misspelt);
        }

        @Override
        public boolean isDay() {
            return true;
        }

        @Override
        public When withYear(int newYear) {
            return new Day(weekday, day, month, newYear, misspelt);
        }
    }

    /** A month; {@code coming} if the words look ahead, as in <i>til maj</i>. */
    record Month(int month, int year, boolean coming, boolean misspelt) implements When {
        @Override
        public When withYear(int newYear) {
            return new Month(month, newYear, coming, misspelt);
        }
    }

    /** A week, or with a weekday the day in it. */
    record Week(int weekday, int week, int year) implements When {
        @Override
        public boolean isDay() {
            return weekday != 0;
        }

        @Override
        public When withYear(int newYear) {
            return new Week(weekday, week, newYear);
        }
    }

    /** A season that begins in the year. */
    record OfSeason(Season season, int year, Choice choice) implements When {
        @Override
        public When withYear(int newYear) {
            return new OfSeason(season, newYear, choice);
        }
    }

    /** A winter that is written with one year only, and may mean either winter that touches it. */
    record EitherWinter(int year) implements When {
        @Override
        public When withYear(int newYear) {
            return new EitherWinter(newYear);
        }
    }

    /** A named day or holiday. */
    record Named(Holiday holiday, int year, Choice choice) implements When {
        @Override
        public When withYear(int newYear) {
            return new Named(holiday, newYear, choice);
        }
    }

    /** A stretch of whole months: a quarter or a half-year. */
    record Months(int first, int last, int year) implements When {
        @Override
        public When withYear(int newYear) {
            return new Months(first, last, newYear);
        }
    }

    /** The weekday that stands at that place in a month, from 1; -1 is the last. */
    record NthWeekday(int place, int weekday, int month, int year) implements When {
        @Override
        public boolean isDay() {
            return true;
        }

        @Override
        public When withYear(int newYear) {
            return new NthWeekday(place, weekday, month, newYear);
        }
    }

    /** A year. */
    record Year(int year) implements When {
        @Override
        public When withYear(int newYear) {
            return new Year(newYear);
        }
    }

    /** A rough part of something; {@code close} if its very end is meant, as in <i>udgangen af juni</i>. */
    record Part(@Nullable Third third, When whole, boolean close) implements When {
        @Override
        public int year() {
            return whole.year();
        }

        @Override
        public When withYear(int newYear) {
            return new Part(third, whole.withYear(newYear), close);
        }
    }

    /** A date already counted from the reference date. */
    record Counted(PartialDate date, EnumSet<TimeFlag> flags) implements When {
        static Counted of(PartialDate date) {
            return new Counted(date, EnumSet.of(TimeFlag.RELATIVE));
        }

        @Override
        public boolean isDay() {
            return date instanceof PartialDate.Day;
        }
    }

    /** A rough part of the year around the reference date, whichever that is: <i>sidst på året</i>. */
    record PartOfYear(Third third) implements When {}

    /** A date whose year is told from the reference date: maj næste år. */
    record InYear(When date) implements When {
        @Override
        public int year() {
            return date.year();
        }

        @Override
        public boolean isDay() {
            return date.isDay();
        }
    }

    /** A day and the stretch after it: i dag og en uge frem. */
    record Onward(When from, Amounts.Amount amount) implements When {}

    /** From one date through another. */
    record Span(When from, When through) implements When {
        @Override
        public int year() {
            return through.year();
        }

        @Override
        public When withYear(int newYear) {
            return new Span(from, through.withYear(newYear));
        }
    }

    /** Which of the years that fit a date without one is meant. */
    enum Choice {
        /** The first that is not more than a few months past. */
        NEAREST,
        /** The first that is not past. */
        COMING,
        /** The one of the calendar year after, or the next winter. */
        NEXT,
        /** The last one that is over. */
        LAST
    }
}
