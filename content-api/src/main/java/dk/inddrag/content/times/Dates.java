package dk.inddrag.content.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every kind of date, in the order in which one kind must be tried before another. */
final class Dates {

    private final Tokens t;
    private final Days days;
    private final Periods periods;
    private final Relatives relatives;
    private final Occasions occasions;

    Dates(Tokens tokens, Amounts amounts, LocalDate reference) {
        t = tokens;
        days = new Days(t, reference);
        periods = new Periods(t, days.figures());
        relatives = new Relatives(t, days, amounts, reference);
        occasions = new Occasions(t, days.figures(), periods, relatives, reference);
    }

    Days days() {
        return days;
    }

    Periods periods() {
        return periods;
    }

    /** The date that begins with the token at {@code i}; {@code cued} if words before it promise one. */
    @Nullable Match at(int i, boolean cued, TimeBound bound) {
        Match match = occasions.weekOrWeekdayOfMonth(i);
        if (match != null) {
            return match;
        }
        match = relatives.at(i);
        if (match != null) {
            return named(match);
        }
        match = days.at(i, cued);
        if (match == null) {
            match = occasions.at(t.is(i, "the") || t.is(i, "den") ? i + 1 : i, bound);
        }
        if (match == null) {
            match = periods.at(t.is(i, "the") ? i + 1 : i);
        }
        return match == null && t.is(i, "the") ? relatives.neighbour(i + 1) : match;
    }

    /** <i>i dag den 15. juni</i> and <i>i morgen, fredag den 9. juni</i> name their day themselves. */
    private Match named(Match relative) {
        int i = t.isMark(relative.next(), ',') ? relative.next() + 1 : relative.next();
        boolean announced = days.afterArticle(i) > i || days.weekday(i) != 0;
        Match day = announced && relative.when().isDay() ? days.at(i, true) : null;
        return day != null && day.when() instanceof When.Day of && of.month() != 0 ? day : relative;
    }
}
