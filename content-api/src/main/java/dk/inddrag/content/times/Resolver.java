package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Turns a date as written into a date, and flags what it filled in. */
final class Resolver {

    private final Chooser chooser;

    Resolver(LocalDate reference) {
        chooser = new Chooser(reference);
    }

    /** The date; null with the flag NO_SUCH_DAY for a day that does not exist, null without it for anything else. */
    @Nullable
    PartialDate resolve(When when, EnumSet<TimeFlag> flags) {
        if (when instanceof When.Day day) {
            return day(day, flags);
        } else if (when instanceof When.Month month) {
            flag(flags, TimeFlag.MISSPELT, month.misspelt());
            return chooser.pick(
                    month.year(), month.coming(), flags, y -> PartialDate.of(YearMonth.of(y, month.month())));
        } else if (when instanceof When.Week week) {
            return chooser.pick(week.year(), false, flags, y -> week(week, y));
        } else if (when instanceof When.Months months) {
            return chooser.pick(months.year(), false, flags, y -> months(months, y));
        } else if (when instanceof When.NthWeekday nth) {
            return chooser.pick(nth.year(), false, flags, y -> nth(nth, y));
        } else if (when instanceof When.OfSeason season) {
            return season.year() != 0
                    ? new PartialDate.SeasonOfYear(season.year(), season.season())
                    : chooser.chosen(season.choice(), flags, y -> new PartialDate.SeasonOfYear(y, season.season()));
        } else if (when instanceof When.Named named) {
            return named(named, flags);
        } else if (when instanceof When.Span span) {
            return span(span, flags);
        }
        return other(when, flags);
    }

    private @Nullable PartialDate other(When when, EnumSet<TimeFlag> flags) {
        if (when instanceof When.Counted counted) {
            flags.addAll(counted.flags());
            return counted.date();
        } else if (when instanceof When.Part part) {
            return part(part, flags);
        } else if (when instanceof When.PartOfYear part) {
            return chooser.partOfYear(part, flags);
        } else if (when instanceof When.InYear inYear) {
            flags.add(TimeFlag.RELATIVE);
            return resolve(inYear.date(), flags);
        } else if (when instanceof When.Onward onward) {
            return onward(onward, flags);
        } else if (when instanceof When.EitherWinter winter) {
            YearMonth first = YearMonth.of(winter.year() - 1, 12);
            return PartialDate.between(PartialDate.of(first), PartialDate.of(first.plusMonths(14)));
        }
        return PartialDate.ofYear(when.year());
    }

    private @Nullable PartialDate day(When.Day day, EnumSet<TimeFlag> flags) {
        flag(flags, TimeFlag.MISSPELT, day.misspelt());
        PartialDate date;
        if (day.month() == 0) {
            flags.add(TimeFlag.MONTH_INFERRED);
            date = chooser.nextDayOfMonth(day.day());
        } else {
            date = chooser.pick(day.year(), false, flags, y -> valid(YearMonth.of(y, day.month()), day.day()));
        }
        if (date == null) {
            flags.remove(TimeFlag.YEAR_INFERRED);
            flags.remove(TimeFlag.MONTH_INFERRED);
            flags.add(TimeFlag.NO_SUCH_DAY);
        } else if (day.weekday() != 0) {
            boolean fits = date.earliest().getDayOfWeek().getValue() == day.weekday();
            flag(flags, TimeFlag.WEEKDAY_MISMATCH, !fits);
        }
        return date;
    }

    private static @Nullable PartialDate valid(YearMonth month, int day) {
        return month.isValidDay(day) ? PartialDate.of(month.atDay(day)) : null;
    }

    private static @Nullable PartialDate week(When.Week week, int year) {
        try {
            PartialDate whole = new PartialDate.Week(year, week.week());
            return week.weekday() == 0 ? whole : PartialDate.of(whole.earliest().plusDays(week.weekday() - 1L));
        } catch (DateTimeException noSuchWeek) {
            return null;
        }
    }

    private static PartialDate months(When.Months months, int year) {
        return PartialDate.between(
                PartialDate.of(YearMonth.of(year, months.first())), PartialDate.of(YearMonth.of(year, months.last())));
    }

    private static PartialDate nth(When.NthWeekday nth, int year) {
        LocalDate first = LocalDate.of(year, nth.month(), 1);
        return PartialDate.of(first.with(TemporalAdjusters.dayOfWeekInMonth(nth.place(), DayOfWeek.of(nth.weekday()))));
    }

    private @Nullable PartialDate named(When.Named named, EnumSet<TimeFlag> flags) {
        flag(flags, TimeFlag.APPROXIMATE, named.holiday().isRough());
        Holiday holiday = named.holiday() == Holiday.THE_HOLIDAY ? chooser.nextSchoolHoliday() : named.holiday();
        return named.year() != 0 ? holiday.in(named.year()) : chooser.chosen(named.choice(), flags, holiday::in);
    }

    private @Nullable PartialDate part(When.Part part, EnumSet<TimeFlag> flags) {
        PartialDate whole = resolve(part.whole(), flags);
        if (whole == null) {
            return null;
        }
        if (part.third() == null) {
            return PartialDate.of(whole.latest());
        }
        if (whole instanceof PartialDate.Month || whole instanceof PartialDate.Year) {
            return new PartialDate.Part(part.third(), whole);
        }
        flags.add(TimeFlag.APPROXIMATE);
        return whole;
    }

    private @Nullable PartialDate onward(When.Onward onward, EnumSet<TimeFlag> flags) {
        PartialDate from = resolve(onward.from(), flags);
        Amounts.Amount amount = onward.amount();
        return from == null
                ? null
                : PartialDate.between(from, PartialDate.of(from.latest().plus(amount.count(), amount.unit())));
    }

    private @Nullable PartialDate span(When.Span span, EnumSet<TimeFlag> flags) {
        When from = borrowMonth(span.from(), span.through());
        When through = span.through();
        PartialDate first;
        PartialDate last;
        if (from.year() == 0 && from.canTakeYear() && (through.year() != 0 || through.canTakeYear())) {
            // The rule for dates without a year holds for the end: a stretch that goes on now is not the next one.
            last = resolve(through, flags);
            first = last == null ? null : fromBefore(from, last, flags);
        } else {
            first = resolve(from, flags);
            last = first == null ? null : through(through, first, from.year(), flags);
        }
        return first == null || last == null ? null : between(first, last);
    }

    /** The beginning of a range, in the year of its end or the one before. */
    private @Nullable PartialDate fromBefore(When from, PartialDate last, EnumSet<TimeFlag> flags) {
        int year = last.latest().getYear();
        EnumSet<TimeFlag> sameYear = EnumSet.noneOf(TimeFlag.class);
        PartialDate first = resolve(from.withYear(year), sameYear);
        if (first != null && first.earliest().isAfter(last.earliest())) {
            return resolve(from.withYear(year - 1), flags);
        }
        flags.addAll(sameYear);
        return first;
    }

    /** The end of a range, in the year of its beginning or the one after if it has none of its own. */
    private @Nullable PartialDate through(When through, PartialDate first, int yearOfFirst, EnumSet<TimeFlag> flags) {
        if (through.year() != 0) {
            return resolve(through, flags);
        }
        int year = yearOfFirst != 0 ? yearOfFirst : first.earliest().getYear();
        EnumSet<TimeFlag> sameYear = EnumSet.noneOf(TimeFlag.class);
        PartialDate last = resolve(through.withYear(year), sameYear);
        if (last != null && last.earliest().isBefore(first.earliest())) {
            return resolve(through.withYear(year + 1), flags);
        }
        flags.addAll(sameYear);
        return last;
    }

    /** 27.-28. januar: the first day is of the same month, or of the month before if it comes later in it. */
    private static When borrowMonth(When from, When through) {
        if (!(from instanceof When.Day day) || !(through instanceof When.Day last) || day.month() != 0) {
            return from;
        }
        int month = day.day() > last.day() ? (last.month() + 10) % 12 + 1 : last.month();
        return last.month() == 0 ? from : new When.Day(day.weekday(), day.day(), month, 0, day.misspelt());
    }

    private static @Nullable PartialDate between(PartialDate first, PartialDate last) {
        try {
            return PartialDate.between(
                    first instanceof PartialDate.Range range ? range.from() : first,
                    last instanceof PartialDate.Range range ? range.through() : last);
        } catch (DateTimeException wrongOrder) {
            return null;
        }
    }

    private static void flag(EnumSet<TimeFlag> flags, TimeFlag flag, boolean on) {
        if (on) {
            flags.add(flag);
        }
    }
}
