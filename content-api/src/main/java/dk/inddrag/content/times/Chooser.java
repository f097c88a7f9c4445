package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Chooses the year, or the month, that a date leaves out: the rule of {@link DanishTimes} in one place. */
final class Chooser {

    /** How long past a date without a year may be before the next year is meant. */
    static final int DAYS_BACK = 90;

    /** 29 February can be eight years away, from 1896 to 1904 say, and one year more is allowed for the way back. */
    private static final int YEARS_AHEAD = 9;

    private final LocalDate reference;

    Chooser(LocalDate reference) {
        this.reference = reference;
    }

    /** The date in the year, or in the one that is chosen if the year is 0; null if it exists in none. */
    @Nullable
    PartialDate pick(
            int year, boolean ahead, EnumSet<TimeFlag> flags, IntFunction<? extends @Nullable PartialDate> of) {
        if (year != 0) {
            return of.apply(year);
        }
        flags.add(TimeFlag.YEAR_INFERRED);
        return first(ahead ? reference : reference.minusDays(DAYS_BACK), of);
    }

    private @Nullable PartialDate first(LocalDate limit, IntFunction<? extends @Nullable PartialDate> of) {
        for (int year = reference.getYear() - 2; year <= reference.getYear() + YEARS_AHEAD; year++) {
            PartialDate date = of.apply(year);
            if (date != null && !date.latest().isBefore(limit)) {
                return date;
            }
        }
        return null;
    }

    /** A date that exists in every year, as the words choose it. */
    @Nullable
    PartialDate chosen(When.Choice choice, EnumSet<TimeFlag> flags, IntFunction<PartialDate> of) {
        return switch (choice) {
            case NEAREST -> pick(0, false, flags, of);
            case COMING -> pick(0, true, flags, of);
            case NEXT -> {
                flags.add(TimeFlag.RELATIVE);
                yield next(of);
            }
            case LAST -> {
                flags.add(TimeFlag.RELATIVE);
                yield last(of);
            }
        };
    }

    /** The one of the next year; a winter that is still to come is the next one too. */
    private PartialDate next(IntFunction<PartialDate> of) {
        PartialDate current = of.apply(reference.getYear());
        boolean acrossNewYear = current.latest().getYear() > reference.getYear();
        return acrossNewYear && current.earliest().isAfter(reference) ? current : of.apply(reference.getYear() + 1);
    }

    private PartialDate last(IntFunction<PartialDate> of) {
        int year = reference.getYear();
        while (!of.apply(year).latest().isBefore(reference)) {
            year--;
        }
        return of.apply(year);
    }

    /** The school holiday that ends first of those that are not over. */
    Holiday nextSchoolHoliday() {
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

    /** The next such day of a month, the reference date included; null if no month has it. */
    @Nullable
    PartialDate nextDayOfMonth(int day) {
        YearMonth month = YearMonth.from(reference);
        for (int ahead = 0; ahead <= 3; ahead++) {
            YearMonth next = month.plusMonths(ahead);
            if (next.isValidDay(day) && !next.atDay(day).isBefore(reference)) {
                return PartialDate.of(next.atDay(day));
            }
        }
        return null;
    }

    /** A rough part of the year the reference date lies in, or of the next if that part is long past. */
    PartialDate partOfYear(When.PartOfYear part, EnumSet<TimeFlag> flags) {
        flags.add(TimeFlag.YEAR_INFERRED);
        int lastMonth = switch (part.third()) {
            case EARLY -> 4;
            case MID -> 8;
            case LATE -> 12;
        };
        LocalDate end = YearMonth.of(reference.getYear(), lastMonth).atEndOfMonth();
        boolean past = end.isBefore(reference.minusDays(DAYS_BACK));
        return new PartialDate.Part(part.third(), PartialDate.ofYear(reference.getYear() + (past ? 1 : 0)));
    }
}
