package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.calendar.Season;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** What lies next to the reference date: næste uge, denne måned, sidste forår, i det nye år, weekenden. */
final class Neighbours {

    /** No word for next, this or last. */
    static final int NONE = Integer.MIN_VALUE;

    private final Tokens t;
    private final Days days;
    private final Amounts amounts;
    private final LocalDate reference;

    Neighbours(Tokens tokens, Days days, Amounts amounts, LocalDate reference) {
        this.t = tokens;
        this.days = days;
        this.amounts = amounts;
        this.reference = reference;
    }

    private static Match match(int next, PartialDate date) {
        return new Match(next, When.Counted.of(date));
    }

    /** 1 for next, 0 for this, -1 for last, {@link #NONE} for another word. */
    int shift(int i) {
        if (isNext(i) || t.is(i, "kommende")) {
            return 1;
        }
        if (t.is(i, "denne") || t.is(i, "dette") || t.is(i, "this") || t.is(i, "indevaerende")) {
            return 0;
        }
        return t.is(i, "sidste") || t.is(i, "forrige") || t.is(i, "last") ? -1 : NONE;
    }

    private boolean isNext(int i) {
        return t.is(i, "naeste") || t.is(i, "naste") || t.is(i, "next");
    }

    /** The week of the reference date, for <i>sidst på ugen</i>; the match ends at {@code next}. */
    Match thisWeek(int next) {
        return match(next, week(reference));
    }

    @Nullable
    Match at(int i) {
        if (t.is(i, "den") || t.is(i, "det") || t.is(i, "de") || t.is(i, "the")) {
            return t.is(i + 1, "nye") && t.is(i + 2, "aar") ? newYear(i + 3) : articled(i + 1);
        }
        if (t.is(i, "weekenden")) {
            return match(i + 1, weekend(0));
        }
        int shift = shift(i);
        return shift == NONE ? null : shifted(i, shift);
    }

    /** den næste uge, the next two weeks; not den sidste uge, which can be the last of anything. */
    private @Nullable Match articled(int i) {
        if (t.is(i, "weekend")) {
            return match(i + 1, weekend(0));
        }
        if (shift(i) != 1) {
            return null;
        }
        Amounts.Amount amount = amounts.at(i + 1);
        if (amount == null) {
            return shifted(i, 1);
        }
        LocalDate end = reference.plus(amount.count(), amount.unit().isDateBased() ? amount.unit() : Amounts.DAY);
        return amount.countsDays()
                ? match(amount.next(), PartialDate.between(PartialDate.of(reference), PartialDate.of(end)))
                : null;
    }

    /** In the first two months the new year is the one that has begun. */
    private Match newYear(int next) {
        return match(next, PartialDate.ofYear(reference.getYear() + (reference.getMonthValue() <= 2 ? 0 : 1)));
    }

    private @Nullable Match shifted(int i, int shift) {
        int j = i + 1;
        if (t.is(j, "uge") || t.is(j, "week")) {
            return match(j + 1, week(reference.plusWeeks(shift)));
        } else if (t.is(j, "maaned") || t.is(j, "maned") || t.is(j, "month")) {
            return match(j + 1, PartialDate.of(YearMonth.from(reference).plusMonths(shift)));
        } else if (t.is(j, "aar") || t.is(j, "year")) {
            return match(j + 1, PartialDate.ofYear(reference.getYear() + shift));
        } else if (t.is(j, "weekend")) {
            return match(j + 1, weekend(shift));
        } else if (t.has(j, Role.WEEKDAY)) {
            return weekday(i, shift);
        }
        Season season = Seasons.named(t, j);
        if (season != null) {
            boolean next = shift > 0 && isNext(i);
            When.Choice choice = shift < 0 ? When.Choice.LAST : next ? When.Choice.NEXT : When.Choice.COMING;
            return new Match(j + 1, new When.OfSeason(season, 0, choice));
        }
        int month = t.value(j, Role.MONTH);
        return month == 0 || shift == 0 ? null : match(j + 1, PartialDate.of(month(month, shift)));
    }

    /** <i>næste fredag</i> is that of the week after; the others are counted by days. */
    private @Nullable Match weekday(int i, int shift) {
        if (days.at(i + 1, false) != null) {
            return null;
        }
        int weekday = t.value(i + 1, Role.WEEKDAY);
        int next = t.has(i + 2, Role.DAYPART) ? i + 3 : i + 2;
        LocalDate day = shift < 0 ? before(weekday) : isNext(i) ? inWeek(1, weekday) : after(weekday);
        return match(next, PartialDate.of(day));
    }

    /** The first such weekday after the reference date. */
    LocalDate after(int weekday) {
        int ahead = (weekday - reference.getDayOfWeek().getValue() + 7) % 7;
        return reference.plusDays(ahead == 0 ? 7 : ahead);
    }

    /** The last such weekday before the reference date. */
    LocalDate before(int weekday) {
        int back = (reference.getDayOfWeek().getValue() - weekday + 7) % 7;
        return reference.minusDays(back == 0 ? 7 : back);
    }

    /** The weekday of the week so many weeks from that of the reference date. */
    LocalDate inWeek(int shift, int weekday) {
        return reference
                .plusWeeks(shift)
                .plusDays(weekday - (long) reference.getDayOfWeek().getValue());
    }

    static PartialDate week(LocalDate day) {
        return new PartialDate.Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private YearMonth month(int month, int shift) {
        YearMonth here = YearMonth.from(reference);
        YearMonth there = here.withMonth(month);
        if (shift > 0) {
            return there.isAfter(here) ? there : there.plusYears(1);
        }
        return there.isBefore(here) ? there : there.minusYears(1);
    }

    private PartialDate weekend(int shift) {
        return PartialDate.between(PartialDate.of(inWeek(shift, 6)), PartialDate.of(inWeek(shift, 7)));
    }

    /** The year of <i>næste år, i år, sidste år</i> at {@code i}, with the index after it; null if none is there. */
    @Nullable
    Match year(int i) {
        int j = t.isMark(i, ',') ? i + 1 : i;
        if (t.is(j, "i") && t.is(j + 1, "aar")) {
            return new Match(j + 2, new When.Year(reference.getYear()));
        }
        int shift = shift(t.is(j, "i") ? j + 1 : j);
        j = t.is(j, "i") ? j + 2 : j + 1;
        return shift != NONE && (t.is(j, "aar") || t.is(j, "year"))
                ? new Match(j + 1, new When.Year(reference.getYear() + shift))
                : null;
    }
}
