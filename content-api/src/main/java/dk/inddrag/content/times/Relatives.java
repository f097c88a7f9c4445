package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.calendar.Season;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Dates counted from the reference date: i morgen, på fredag, i fredags, næste uge, sidste år, om to uger. */
final class Relatives {

    private final Tokens t;
    private final Days days;
    private final Amounts amounts;
    private final LocalDate reference;

    Relatives(Tokens tokens, Days days, Amounts amounts, LocalDate reference) {
        this.t = tokens;
        this.days = days;
        this.amounts = amounts;
        this.reference = reference;
    }

    @Nullable
    Match at(int i) {
        Match match = day(i);
        if (match == null) {
            match = weekday(i);
        }
        if (match == null) {
            match = neighbour(i);
        }
        return match == null ? counted(i) : match;
    }

    private static Match match(int next, PartialDate date) {
        return new Match(next, When.Counted.of(date));
    }

    private Match ahead(int next, int daysAhead) {
        return match(next, PartialDate.of(reference.plusDays(daysAhead)));
    }

    private @Nullable Match day(int i) {
        if (t.is(i, "i") && t.isWord(i + 1)) {
            if (t.is(i + 1, "dag")) {
                return ahead(i + 2, 0);
            } else if (t.is(i + 1, "morgen")) {
                return ahead(t.has(i + 2, Role.DAYPART) ? i + 3 : i + 2, 1);
            } else if (t.is(i + 1, "overmorgen")) {
                return ahead(i + 2, 2);
            } else if (t.is(i + 1, "gaar") && !t.is(i + 2, "i") || t.is(i + 1, "gar")) {
                return ahead(i + 2, -1);
            } else if (t.is(i + 1, "forgaars") || t.is(i + 1, "forgars")) {
                return ahead(i + 2, -2);
            } else if (t.has(i + 1, Role.DAYPART) && isDaypartOfToday(i + 1)
                    || t.is(i + 1, "morges")
                    || t.is(i + 1, "nat")) {
                return ahead(i + 2, 0);
            } else if (t.is(i + 1, "aar")) {
                return match(i + 2, PartialDate.ofYear(reference.getYear()));
            } else if (t.is(i + 1, "fjor")) {
                return match(i + 2, PartialDate.ofYear(reference.getYear() - 1));
            }
            return null;
        }
        if (t.is(i, "idag") || t.is(i, "today") || t.is(i, "tonight")) {
            return ahead(i + 1, 0);
        } else if (t.is(i, "imorgen") || t.is(i, "tomorrow")) {
            return ahead(t.has(i + 1, Role.DAYPART) ? i + 2 : i + 1, 1);
        } else if (t.is(i, "igaar") || t.is(i, "igar") || t.is(i, "yesterday")) {
            return ahead(i + 1, -1);
        } else if (t.is(i, "dags") && t.is(i + 1, "dato")) {
            return ahead(i + 2, 0);
        }
        return null;
    }

    private boolean isDaypartOfToday(int i) {
        return t.is(i, "aften") || t.is(i, "eftermiddag") || t.is(i, "formiddag");
    }

    private @Nullable Match weekday(int i) {
        if (t.is(i, "i") && t.has(i + 1, Role.WEEKDAY_PAST)) {
            return match(i + 2, PartialDate.of(before(t.value(i + 1, Role.WEEKDAY_PAST))));
        }
        int j = t.is(i, "paa") || t.is(i, "on") || t.is(i, "til") ? i + 1 : i;
        int weekday = t.value(j, Role.WEEKDAY);
        if (weekday == 0) {
            return null;
        }
        int next = t.has(j + 1, Role.DAYPART) ? j + 2 : j + 1;
        if (isRecurring(i, j)) {
            return null;
        }
        Match week = weekOf(next, weekday);
        if (week != null) {
            return week;
        }
        if (days.at(j, false) != null) {
            return null;
        }
        return match(next, PartialDate.of(after(weekday)));
    }

    /** Opening hours and the like: mandag-fredag, mandag til torsdag, hver mandag, every Monday. */
    private boolean isRecurring(int i, int j) {
        boolean dash = t.isMark(j + 1, '-') || t.is(j + 1, "til") || t.is(j + 1, "to") || t.isMark(j + 1, '/');
        boolean dashBefore = t.isMark(i - 1, '-') || t.is(i - 1, "til") || t.is(i - 1, "to") || t.isMark(i - 1, '/');
        boolean each = t.is(i - 1, "hver") || t.is(i - 1, "every") || t.is(i - 1, "en") || t.is(i - 1, "a");
        return each || dash && t.has(j + 2, Role.WEEKDAY) || dashBefore && t.has(i - 2, Role.WEEKDAY);
    }

    /** fredag i næste uge, fredag i uge 42. */
    private @Nullable Match weekOf(int i, int weekday) {
        int j = t.is(i, "i") || t.is(i, "of") || t.is(i, "in") ? i + 1 : i;
        if (t.is(j, "uge") && t.number(j + 1) >= 1 && t.number(j + 1) <= 53) {
            return new Match(j + 2, new When.Week(weekday, t.number(j + 1), 0));
        }
        int shift = shift(j);
        if (shift != NONE && (t.is(j + 1, "uge") || t.is(j + 1, "week"))) {
            return match(j + 2, PartialDate.of(monday().plusWeeks(shift).plusDays(weekday - 1L)));
        }
        return null;
    }

    private LocalDate monday() {
        return reference.minusDays(reference.getDayOfWeek().getValue() - 1L);
    }

    private LocalDate after(int weekday) {
        int ahead = (weekday - reference.getDayOfWeek().getValue() + 7) % 7;
        return reference.plusDays(ahead == 0 ? 7 : ahead);
    }

    private LocalDate before(int weekday) {
        int back = (reference.getDayOfWeek().getValue() - weekday + 7) % 7;
        return reference.minusDays(back == 0 ? 7 : back);
    }

    private static final int NONE = Integer.MIN_VALUE;

    /** 1 for next, 0 for this, -1 for last. */
    private int shift(int i) {
        if (t.is(i, "naeste") || t.is(i, "naste") || t.is(i, "next") || t.is(i, "kommende")) {
            return 1;
        }
        if (t.is(i, "denne") || t.is(i, "dette") || t.is(i, "this") || t.is(i, "indevaerende")) {
            return 0;
        }
        return t.is(i, "sidste") || t.is(i, "forrige") || t.is(i, "last") ? -1 : NONE;
    }

    /** The week of the reference date, for <i>sidst på ugen</i>; the match ends at {@code next}. */
    Match thisWeek(int next) {
        return match(next, week(reference));
    }

    /** What is next to the reference date: næste uge, denne måned, sidste år, weekenden. */
    @Nullable
    Match neighbour(int i) {
        if (t.is(i, "weekenden") || t.is(i, "weekend") && t.is(i - 1, "the")) {
            return match(i + 1, weekend(0));
        }
        int shift = shift(i);
        if (shift == NONE) {
            return null;
        }
        int j = i + 1;
        if (t.is(j, "uge") || t.is(j, "week")) {
            return match(j + 1, week(reference.plusWeeks(shift)));
        } else if (t.is(j, "maaned") || t.is(j, "maned") || t.is(j, "month")) {
            return match(j + 1, PartialDate.of(YearMonth.from(reference).plusMonths(shift)));
        } else if (t.is(j, "aar") || t.is(j, "year")) {
            return match(j + 1, PartialDate.ofYear(reference.getYear() + shift));
        } else if (t.is(j, "weekend")) {
            return match(j + 1, weekend(shift));
        }
        int weekday = t.value(j, Role.WEEKDAY);
        if (weekday != 0 && days.at(j, false) == null) {
            int next = t.has(j + 1, Role.DAYPART) ? j + 2 : j + 1;
            LocalDate nextWeek = monday().plusWeeks(1).plusDays(weekday - 1L);
            boolean strictlyNext = t.is(i, "naeste") || t.is(i, "naste") || t.is(i, "next");
            return match(next, PartialDate.of(shift < 0 ? before(weekday) : strictlyNext ? nextWeek : after(weekday)));
        }
        int season = Math.max(t.value(j, Role.SEASON), t.value(j, Role.SEASON_BARE));
        if (season != 0) {
            When.Choice choice = shift < 0
                    ? When.Choice.LAST
                    : shift > 0 && !t.is(i, "kommende") ? When.Choice.NEXT : When.Choice.COMING;
            return new Match(j + 1, new When.OfSeason(Season.values()[season - 1], 0, choice));
        }
        int month = t.value(j, Role.MONTH);
        return month == 0 || shift == 0 ? null : match(j + 1, PartialDate.of(month(month, shift)));
    }

    private YearMonth month(int month, int shift) {
        YearMonth here = YearMonth.from(reference);
        YearMonth there = here.withMonth(month);
        if (shift > 0) {
            return there.isAfter(here) ? there : there.plusYears(1);
        }
        return there.isBefore(here) ? there : there.minusYears(1);
    }

    private PartialDate week(LocalDate day) {
        return new PartialDate.Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private PartialDate weekend(int shift) {
        LocalDate saturday = monday().plusWeeks(shift).plusDays(5);
        return PartialDate.between(PartialDate.of(saturday), PartialDate.of(saturday.plusDays(1)));
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
        boolean ago = t.is(next, "ago") && !back && !ahead || t.is(next, "siden") && back;
        if (!ago && (!ahead || t.is(next, "gamle") || t.is(next, "gammel") || t.is(next, "aarige"))) {
            return null;
        }
        EnumSet<TimeFlag> flags = EnumSet.of(TimeFlag.RELATIVE);
        if (amount.rough()) {
            flags.add(TimeFlag.APPROXIMATE);
        }
        long sign = ago ? -1 : 1;
        LocalDate day = reference.plus(sign * amount.count(), amount.unit());
        PartialDate date = switch (amount.unit()) {
            case DAYS -> PartialDate.of(day);
            case WEEKS -> week(day);
            case MONTHS -> PartialDate.of(YearMonth.from(day));
            default -> PartialDate.ofYear(day.getYear());
        };
        return new Match(ago ? next + 1 : next, new When.Counted(date, flags));
    }
}
