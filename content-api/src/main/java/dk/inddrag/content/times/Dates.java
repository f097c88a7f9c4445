package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every kind of date, in the order in which one kind must be tried before another. */
final class Dates {

    private final Tokens t;
    private final Days days;
    private final Periods periods;
    private final Neighbours neighbours;
    private final Relatives relatives;
    private final Occasions occasions;
    private final Holidays holidays;

    Dates(Tokens tokens, Amounts amounts, LocalDate reference) {
        t = tokens;
        days = new Days(t, reference);
        periods = new Periods(t, days.figures());
        neighbours = new Neighbours(t, days, amounts, reference);
        relatives = new Relatives(t, days, amounts, neighbours, reference);
        occasions = new Occasions(t, days.figures(), periods, neighbours, reference);
        holidays = new Holidays(t, days.figures());
    }

    Days days() {
        return days;
    }

    Periods periods() {
        return periods;
    }

    /** The date that begins with the token at {@code i}; {@code cued} if words before it promise one. */
    @Nullable
    Match at(int i, boolean cued, TimeBound bound) {
        Match match = plain(i, cued, bound);
        return match == null ? null : withNeighbour(match);
    }

    private @Nullable Match plain(int i, boolean cued, TimeBound bound) {
        Match match = holidays.at(i, bound);
        if (match == null) {
            match = occasions.weekOrWeekdayOfMonth(i);
        }
        if (match != null) {
            return match;
        }
        match = relatives.at(i);
        if (match != null) {
            return t.is(i, "om") || t.is(i, "for") ? match : named(match);
        }
        match = days.at(i, cued);
        if (match != null) {
            return match;
        }
        int j = t.is(i, "the") || t.is(i, "den") ? i + 1 : i;
        match = j > i ? holidays.at(j, bound) : null;
        if (match == null) {
            match = occasions.at(j, bound);
        }
        if (match == null) {
            match = periods.at(t.is(i, "the") ? j : i);
        }
        return match == null && t.is(i, "the") ? neighbours.at(i) : match;
    }

    /** <i>i dag den 15. juni</i> and <i>i morgen, fredag den 9. juni</i> name their day themselves. */
    private Match named(Match relative) {
        int i = t.isMark(relative.next(), ',') ? relative.next() + 1 : relative.next();
        boolean announced = days.afterArticle(i) > i || days.weekday(i) != 0;
        Match day = announced && relative.when().isDay() ? days.at(i, true) : null;
        return day != null && day.when() instanceof When.Day of && of.month() != 0 ? day : relative;
    }

    /** Joins what the words after a date say of its year or month: maj næste år, næste år i maj, den 8. i denne måned. */
    private Match withNeighbour(Match match) {
        When when = match.when();
        if (when instanceof When.Day day && day.month() == 0) {
            return inMonth(match, day);
        }
        if (when instanceof When.Counted counted
                && counted.date() instanceof PartialDate.Year year
                && t.is(match.next(), "i")) {
            Match inside = periods.at(match.next() + 1);
            return inside != null && inside.when().canTakeYear() ? ofYear(inside, year.year()) : match;
        }
        if (when.year() != 0 || !when.canTakeYear()) {
            return match;
        }
        Match year = neighbours.year(match.next());
        return year == null
                ? match
                : ofYear(new Match(year.next(), when), year.when().year());
    }

    private static Match ofYear(Match match, int year) {
        return new Match(match.next(), new When.InYear(match.when().withYear(year)));
    }

    private Match inMonth(Match match, When.Day day) {
        int i = t.isMark(match.next(), '.') ? match.next() + 1 : match.next();
        Match month = t.is(i, "i") ? neighbours.at(i + 1) : null;
        if (month == null
                || !(month.when() instanceof When.Counted counted)
                || !(counted.date() instanceof PartialDate.Month of)) {
            return match;
        }
        When.Day whole = new When.Day(
                day.weekday(), day.day(), of.month().getMonthValue(), of.month().getYear(), false);
        return new Match(month.next(), new When.InYear(whole));
    }
}
