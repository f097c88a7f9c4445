package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.calendar.Third;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Fills in what a written date leaves out, counted from the reference date, and flags what it filled in. */
final class Resolver {

    /** How long past a date without a year may be before the next year is meant. */
    static final int DAYS_BACK = 90;

    /** 29 February can be eight years away: from 1896 to 1904, say. */
    private static final int YEARS_AHEAD = 9;

    private final LocalDate reference;

    Resolver(LocalDate reference) {
        this.reference = reference;
    }

    /** The date, or null with the flag NO_SUCH_DAY, or null without any if it says nothing. */
    @Nullable
    PartialDate resolve(When when, EnumSet<TimeFlag> flags) {
        if (when instanceof When.Day day) {
            return day(day, flags);
        } else if (when instanceof When.Month month) {
            flag(flags, TimeFlag.MISSPELT, month.misspelt());
            return pick(month.year(), month.coming(), flags, y -> PartialDate.of(YearMonth.of(y, month.month())));
        } else if (when instanceof When.Week week) {
            return pick(week.year(), false, flags, y -> week(week, y));
        } else if (when instanceof When.OfSeason season) {
            return season(season, flags);
        } else if (when instanceof When.EitherWinter winter) {
            return PartialDate.between(
                    PartialDate.of(YearMonth.of(winter.year() - 1, 12)),
                    PartialDate.of(YearMonth.of(winter.year() + 1, 2)));
        } else if (when instanceof When.Named named) {
            return named(named, flags);
        } else if (when instanceof When.Months months) {
            return pick(
                    months.year(),
                    false,
                    flags,
                    y -> PartialDate.between(
                            PartialDate.of(YearMonth.of(y, months.first())),
                            PartialDate.of(YearMonth.of(y, months.last()))));
        } else if (when instanceof When.NthWeekday nth) {
            return pick(nth.year(), false, flags, y -> nth(nth, y));
        } else if (when instanceof When.Year year) {
            return PartialDate.ofYear(year.year());
        } else if (when instanceof When.Part part) {
            return part(part, flags);
        } else if (when instanceof When.PartOfYear part) {
            return partOfYear(part.third(), flags);
        } else if (when instanceof When.Counted counted) {
            flags.addAll(counted.flags());
            return counted.date();
        } else if (when instanceof When.InYear inYear) {
            flags.add(TimeFlag.RELATIVE);
            return resolve(inYear.date(), flags);
        } else if (when instanceof When.Onward onward) {
            PartialDate from = resolve(onward.from(), flags);
            return from == null
                    ? null
                    : PartialDate.between(
                            from,
                            PartialDate.of(from.latest()
                                    .plus(
                                            onward.amount().count(),
                                            onward.amount().unit())));
        }
        return span((When.Span) when, flags);
    }

    private @Nullable PartialDate day(When.Day day, EnumSet<TimeFlag> flags) {
        flag(flags, TimeFlag.MISSPELT, day.misspelt());
        PartialDate date;
        if (day.month() == 0) {
            flags.add(TimeFlag.MONTH_INFERRED);
            date = nextDayOfMonth(day.day());
        } else {
            date = pick(day.year(), false, flags, y -> valid(y, day.month(), day.day()));
        }
        if (date == null) {
            flags.remove(TimeFlag.YEAR_INFERRED);
            flags.remove(TimeFlag.MONTH_INFERRED);
            flags.add(TimeFlag.NO_SUCH_DAY);
        } else if (day.weekday() != 0) {
            flag(
                    flags,
                    TimeFlag.WEEKDAY_MISMATCH,
                    date.earliest().getDayOfWeek().getValue() != day.weekday());
        }
        return date;
    }

    private @Nullable PartialDate nextDayOfMonth(int day) {
        YearMonth month = YearMonth.from(reference);
        for (int ahead = 0; ahead <= 3; ahead++) {
            YearMonth next = month.plusMonths(ahead);
            if (next.isValidDay(day) && !next.atDay(day).isBefore(reference)) {
                return PartialDate.of(next.atDay(day));
            }
        }
        return null;
    }

    private static @Nullable PartialDate valid(int year, int month, int day) {
        YearMonth in = YearMonth.of(year, month);
        return in.isValidDay(day) ? PartialDate.of(in.atDay(day)) : null;
    }

    private static @Nullable PartialDate week(When.Week week, int year) {
        try {
            PartialDate.Week whole = new PartialDate.Week(year, week.week());
            return week.weekday() == 0 ? whole : PartialDate.of(whole.earliest().plusDays(week.weekday() - 1L));
        } catch (DateTimeException noSuchWeek) {
            return null;
        }
    }

    private static PartialDate nth(When.NthWeekday nth, int year) {
        LocalDate first = LocalDate.of(year, nth.month(), 1);
        return PartialDate.of(first.with(TemporalAdjusters.dayOfWeekInMonth(nth.place(), DayOfWeek.of(nth.weekday()))));
    }

    private @Nullable PartialDate season(When.OfSeason season, EnumSet<TimeFlag> flags) {
        IntFunction<PartialDate> of = y -> new PartialDate.SeasonOfYear(y, season.season());
        return season.year() != 0 ? of.apply(season.year()) : chosen(season.choice(), flags, of);
    }

    private @Nullable PartialDate named(When.Named named, EnumSet<TimeFlag> flags) {
        flag(flags, TimeFlag.APPROXIMATE, named.holiday().isRough());
        Holiday holiday = named.holiday() == Holiday.THE_HOLIDAY ? nextSchoolHoliday() : named.holiday();
        return named.year() != 0 ? holiday.in(named.year()) : chosen(named.choice(), flags, holiday::in);
    }

    private Holiday nextSchoolHoliday() {
        Holiday next = Holiday.SUMMER_HOLIDAY;
        LocalDate first = LocalDate.MAX;
        for (Holiday holiday : Holiday.values()) {
            PartialDate date = holiday.compareTo(Holiday.THE_HOLIDAY) < 0 ? first(reference, holiday::in) : null;
            if (date != null && date.latest().isBefore(first)) {
                first = date.latest();
                next = holiday;
            }
        }
        return next;
    }

    private @Nullable PartialDate chosen(When.Choice choice, EnumSet<TimeFlag> flags, IntFunction<PartialDate> of) {
        PartialDate coming = of.apply(reference.getYear());
        switch (choice) {
            case NEAREST, COMING -> {
                return pick(0, choice == When.Choice.COMING, flags, of);
            }
            case NEXT -> {
                flags.add(TimeFlag.RELATIVE);
                boolean winter = coming.latest().getYear() > reference.getYear();
                return winter && coming.earliest().isAfter(reference) ? coming : of.apply(reference.getYear() + 1);
            }
            default -> {
                flags.add(TimeFlag.RELATIVE);
                return coming.latest().isBefore(reference) ? coming : lastBefore(of, reference.getYear() - 1);
            }
        }
    }

    private PartialDate lastBefore(IntFunction<PartialDate> of, int year) {
        PartialDate last = of.apply(year);
        return last.latest().isBefore(reference) ? last : of.apply(year - 1);
    }

    private @Nullable PartialDate part(When.Part part, EnumSet<TimeFlag> flags) {
        PartialDate whole = resolve(part.whole(), flags);
        if (whole == null || (part.third() == null && !part.close())) {
            return whole;
        }
        if (part.close()) {
            return PartialDate.of(whole.latest());
        }
        if (part.third() != null && (whole instanceof PartialDate.Month || whole instanceof PartialDate.Year)) {
            return new PartialDate.Part(part.third(), whole);
        }
        flags.add(TimeFlag.APPROXIMATE);
        return whole;
    }

    private PartialDate partOfYear(Third third, EnumSet<TimeFlag> flags) {
        flags.add(TimeFlag.YEAR_INFERRED);
        int lastMonth = third == Third.EARLY ? 4 : third == Third.MID ? 8 : 12;
        LocalDate end = YearMonth.of(reference.getYear(), lastMonth).atEndOfMonth();
        boolean past = end.isBefore(reference.minusDays(DAYS_BACK));
        return new PartialDate.Part(third, PartialDate.ofYear(reference.getYear() + (past ? 1 : 0)));
    }

    private @Nullable PartialDate span(When.Span span, EnumSet<TimeFlag> flags) {
        When from = span.from();
        When through = span.through();
        if (from instanceof When.Day day && day.month() == 0 && through instanceof When.Day last && last.month() != 0) {
            boolean monthBefore = day.day() > last.day();
            int month = monthBefore ? (last.month() + 10) % 12 + 1 : last.month();
            from = new When.Day(day.weekday(), day.day(), month, 0, day.misspelt());
        }
        EnumSet<TimeFlag> fromFlags = EnumSet.noneOf(TimeFlag.class);
        EnumSet<TimeFlag> throughFlags = EnumSet.noneOf(TimeFlag.class);
        PartialDate last = null;
        PartialDate first;
        if (through.year() != 0 && from.year() == 0) {
            last = resolve(through, throughFlags);
            first = last == null
                    ? null
                    : notAfter(resolve(from.withYear(through.year()), fromFlags), from, through, last, fromFlags);
        } else {
            first = resolve(from, fromFlags);
            if (first != null) {
                int year = from.year() != 0 ? from.year() : first.earliest().getYear();
                last = resolve(through.year() == 0 ? through.withYear(year) : through, throughFlags);
                if (last != null && through.year() == 0 && last.earliest().isBefore(first.earliest())) {
                    throughFlags.clear();
                    last = resolve(through.withYear(year + 1), throughFlags);
                }
            }
        }
        flags.addAll(fromFlags);
        flags.addAll(throughFlags);
        if (first == null || last == null) {
            return null;
        }
        try {
            return PartialDate.between(
                    first instanceof PartialDate.Range range ? range.from() : first,
                    last instanceof PartialDate.Range range ? range.through() : last);
        } catch (DateTimeException wrongOrder) {
            return null;
        }
    }

    private @Nullable PartialDate notAfter(
            @Nullable PartialDate first, When from, When through, PartialDate last, EnumSet<TimeFlag> flags) {
        if (first != null && first.earliest().isAfter(last.earliest())) {
            flags.clear();
            return resolve(from.withYear(through.year() - 1), flags);
        }
        return first;
    }

    private @Nullable PartialDate pick(
            int year, boolean ahead, EnumSet<TimeFlag> flags, IntFunction<@Nullable PartialDate> of) {
        if (year != 0) {
            return of.apply(year);
        }
        flags.add(TimeFlag.YEAR_INFERRED);
        return first(ahead ? reference : reference.minusDays(DAYS_BACK), of);
    }

    private @Nullable PartialDate first(LocalDate limit, IntFunction<@Nullable PartialDate> of) {
        for (int year = reference.getYear() - 2; year <= reference.getYear() + YEARS_AHEAD; year++) {
            PartialDate date = of.apply(year);
            if (date != null && !date.latest().isBefore(limit)) {
                return date;
            }
        }
        return null;
    }

    private static void flag(EnumSet<TimeFlag> flags, TimeFlag flag, boolean on) {
        if (on) {
            flags.add(flag);
        }
    }
}
