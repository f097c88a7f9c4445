package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Days counted from the reference date: i morgen, på fredag, i fredags, fredag i næste uge, om to uger. */
final class Relatives {

    private final Tokens t;
    private final Days days;
    private final Amounts amounts;
    private final Neighbours neighbours;
    private final LocalDate reference;

    Relatives(Tokens tokens, Days days, Amounts amounts, Neighbours neighbours, LocalDate reference) {
        this.t = tokens;
        this.days = days;
        this.amounts = amounts;
        this.neighbours = neighbours;
        this.reference = reference;
    }

    @Nullable
    Match at(int i) {
        Match match = t.is(i, "i") ? dayAfterI(i) : day(i);
        if (match == null) {
            match = weekday(i);
        }
        if (match == null && !t.is(i, "the")) {
            match = neighbours.at(i);
        }
        return match == null ? counted(i) : match;
    }

    private static Match match(int next, PartialDate date) {
        return new Match(next, When.Counted.of(date));
    }

    private Match ahead(int next, int daysAhead) {
        return match(next, PartialDate.of(reference.plusDays(daysAhead)));
    }

    private @Nullable Match dayAfterI(int i) {
        if (t.is(i + 1, "dag")) {
            return ahead(i + 2, 0);
        } else if (t.is(i + 1, "morgen")) {
            return ahead(t.has(i + 2, Role.DAYPART) ? i + 3 : i + 2, 1);
        } else if (t.is(i + 1, "overmorgen")) {
            return ahead(i + 2, 2);
        } else if (t.is(i + 1, "gaar") || t.is(i + 1, "gar")) {
            return ahead(i + 2, -1);
        } else if (t.is(i + 1, "forgaars") || t.is(i + 1, "forgars")) {
            return ahead(i + 2, -2);
        } else if (t.is(i + 1, "morges")
                || t.is(i + 1, "formiddag")
                || t.is(i + 1, "eftermiddag")
                || t.is(i + 1, "aften")
                || t.is(i + 1, "nat")) {
            return ahead(i + 2, 0);
        } else if (t.is(i + 1, "aar")) {
            return match(i + 2, PartialDate.ofYear(reference.getYear()));
        } else if (t.is(i + 1, "fjor")) {
            return match(i + 2, PartialDate.ofYear(reference.getYear() - 1));
        }
        return t.has(i + 1, Role.WEEKDAY_PAST)
                ? match(i + 2, PartialDate.of(neighbours.before(t.value(i + 1, Role.WEEKDAY_PAST))))
                : null;
    }

    private @Nullable Match day(int i) {
        if (t.is(i, "idag") || t.is(i, "today") || t.is(i, "tonight")) {
            return ahead(i + 1, 0);
        } else if (t.is(i, "imorgen") || t.is(i, "tomorrow")) {
            return ahead(t.has(i + 1, Role.DAYPART) ? i + 2 : i + 1, 1);
        } else if (t.is(i, "igaar") || t.is(i, "igar") || t.is(i, "yesterday")) {
            return ahead(i + 1, -1);
        }
        return t.is(i, "dags") && t.is(i + 1, "dato") ? ahead(i + 2, 0) : null;
    }

    private @Nullable Match weekday(int i) {
        int j = t.is(i, "paa") || t.is(i, "on") || t.is(i, "til") ? i + 1 : i;
        int weekday = t.value(j, Role.WEEKDAY);
        if (weekday == 0 || isNoDay(i, j)) {
            return null;
        }
        int next = t.has(j + 1, Role.DAYPART) ? j + 2 : j + 1;
        Match week = weekOf(next, weekday);
        if (week != null) {
            return week;
        }
        return days.at(j, false) == null ? match(next, PartialDate.of(neighbours.after(weekday))) : null;
    }

    /** Opening hours and the like, from {@code i} with the weekday at {@code j}: mandag-fredag, hver mandag, en mandag. */
    private boolean isNoDay(int i, int j) {
        boolean dash = t.isMark(j + 1, '-') || t.is(j + 1, "til") || t.is(j + 1, "to") || t.isMark(j + 1, '/');
        boolean dashBefore = t.isMark(i - 1, '-') || t.is(i - 1, "til") || t.is(i - 1, "to") || t.isMark(i - 1, '/');
        boolean any = t.is(i - 1, "hver") || t.is(i - 1, "every") || t.is(i - 1, "en") || t.is(i - 1, "a");
        boolean rightEnd = dash && t.has(j + 2, Role.WEEKDAY) && days.at(j + 2, false) == null;
        return any || rightEnd || (dashBefore && t.has(i - 2, Role.WEEKDAY) && days.at(j, false) == null);
    }

    /** fredag i næste uge, fredag i uge 42. */
    private @Nullable Match weekOf(int i, int weekday) {
        int j = t.is(i, "i") || t.is(i, "of") || t.is(i, "in") ? i + 1 : i;
        if (t.is(j, "uge") && t.number(j + 1) >= 1 && t.number(j + 1) <= 53) {
            return new Match(j + 2, new When.Week(weekday, t.number(j + 1), 0));
        }
        int shift = neighbours.shift(j);
        boolean week = t.is(j + 1, "uge") || t.is(j + 1, "week");
        return shift != Neighbours.NONE && week
                ? match(j + 2, PartialDate.of(neighbours.inWeek(shift, weekday)))
                : null;
    }

    /** om to uger, in two weeks, for 14 dage siden, two weeks ago. */
    private @Nullable Match counted(int i) {
        boolean ahead = t.is(i, "om") || t.is(i, "in");
        boolean back = t.is(i, "for");
        Amounts.Amount amount = amounts.at(ahead || back ? i + 1 : i);
        if (amount == null || !amount.countsDays()) {
            return null;
        }
        int next = amount.next();
        boolean ago = (t.is(next, "ago") && !back && !ahead) || (t.is(next, "siden") && back);
        if (!ago && (!ahead || t.is(next, "gamle") || t.is(next, "gammel") || t.is(next, "aarige"))) {
            return null;
        }
        EnumSet<TimeFlag> flags = EnumSet.of(TimeFlag.RELATIVE);
        if (amount.rough()) {
            flags.add(TimeFlag.APPROXIMATE);
        }
        long sign = ago ? -1 : 1;
        PartialDate date = counted(amount, sign * amount.count());
        if (amount.most() > amount.count()) {
            PartialDate other = counted(amount, sign * amount.most());
            date = ago ? PartialDate.between(other, date) : PartialDate.between(date, other);
        }
        return new Match(ago ? next + 1 : next, new When.Counted(date, flags));
    }

    private PartialDate counted(Amounts.Amount amount, long count) {
        LocalDate day = reference.plus(count, amount.unit());
        return switch (amount.unit()) {
            case DAYS -> PartialDate.of(day);
            case WEEKS -> Neighbours.week(day);
            case MONTHS -> PartialDate.of(YearMonth.from(day));
            default -> PartialDate.ofYear(day.getYear());
        };
    }
}
