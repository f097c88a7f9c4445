package dk.inddrag.content.times;

import dk.inddrag.core.calendar.Third;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holidays, rough parts (primo maj, sidst på året, inden årets udgang) and the first Monday of a month. */
final class Occasions {

    /** Words before <i>ferien</i> that make it a time and not a thing. */
    private static final Set<String> HOLIDAY_LEADS = Set.of("i", "over", "til", "omkring");

    /** Parts that take <i>i</i>: primo i 2022. With <i>start</i> and <i>slut</i> that would be a verb. */
    private static final Set<String> IN_PARTS = Set.of(
            "primo", "medio", "ultimo", "foerst", "tidligt", "midt", "sidst", "sent", "early", "mid", "late", "middle");

    private final Tokens t;
    private final Figures figures;
    private final Periods periods;
    private final Relatives relatives;
    private final LocalDate reference;

    Occasions(Tokens tokens, Figures figures, Periods periods, Relatives relatives, LocalDate reference) {
        this.t = tokens;
        this.figures = figures;
        this.periods = periods;
        this.relatives = relatives;
        this.reference = reference;
    }

    @Nullable
    Match at(int i, TimeBound bound) {
        Match match = close(i, bound);
        if (match == null) {
            match = part(i);
        }
        return match == null ? holiday(i, bound) : match;
    }

    private @Nullable Match holiday(int i, TimeBound bound) {
        int second = t.number(i) == 2 && t.isMark(i + 1, '.') ? i + 2 : t.is(i, "anden") ? i + 1 : i;
        int number = t.value(second, Role.HOLIDAY);
        int next = second + 1;
        if (second > i) {
            number = number == 12
                    ? Holiday.SECOND_CHRISTMAS_DAY
                    : number == 19 ? Holiday.SECOND_EASTER_DAY : number == 22 ? Holiday.SECOND_PENTECOST_DAY : 0;
        } else if (t.is(i, "kristi")) {
            number = t.value(i + 1, Role.HOLIDAY);
            next = i + 2;
        } else if (t.is(i, "store") && t.is(i + 1, "bededag")) {
            number = t.value(i + 1, Role.HOLIDAY);
            next = i + 2;
        } else if (t.is(i, "sankt") && t.is(i + 1, "hans")) {
            number = Holiday.SAINT_JOHN;
            next = i + 2;
        } else if (t.is(i, "mellem") && t.is(i + 1, "jul") && t.is(i + 2, "og") && t.is(i + 3, "nytaar")) {
            number = Holiday.BETWEEN_CHRISTMAS_AND_NEW_YEAR;
            next = i + 4;
        } else if (t.is(i, "summer")
                || t.is(i, "christmas")
                || t.is(i, "autumn")
                || t.is(i, "easter")
                || t.is(i, "winter")) {
            boolean school = t.is(i + 1, "holiday")
                    || t.is(i + 1, "holidays")
                    || t.is(i + 1, "break")
                    || t.is(i + 1, "vacation");
            number = school ? englishHoliday(i) : number;
            next = school ? i + 2 : next;
        } else if (t.is(i, "new") && t.is(i + 1, "year")) {
            number = 8;
            next = t.isMark(i + 2, '\'') || t.isMark(i + 2, '’') ? i + 4 : i + 2;
        }
        if (number == 0) {
            return null;
        }
        int year = figures.isYear(next) && !t.beginsLine(next) && figures.runEnd(next) == next + 1 ? t.number(next) : 0;
        if (number == Holiday.UNNAMED && bound == TimeBound.NONE && !t.isIn(i - 1, HOLIDAY_LEADS)) {
            return null;
        }
        boolean ahead = bound == TimeBound.BEFORE || bound == TimeBound.BY || bound == TimeBound.THROUGH;
        When.Choice choice = ahead || t.is(i - 1, "til") ? When.Choice.COMING : When.Choice.NEAREST;
        return new Match(year == 0 ? next : next + 1, new When.Named(number, year, choice));
    }

    private int englishHoliday(int i) {
        if (t.is(i, "summer")) {
            return Holiday.SUMMER;
        }
        if (t.is(i, "autumn")) {
            return Holiday.AUTUMN;
        }
        if (t.is(i, "winter")) {
            return Holiday.WINTER;
        }
        return t.is(i, "christmas") ? Holiday.CHRISTMAS_SCHOOL : Holiday.EASTER_SCHOOL;
    }

    /** årets udgang, udgangen af juni, månedens udgang. */
    private @Nullable Match close(int i, TimeBound bound) {
        if (t.is(i, "aarets") || t.is(i, "arets")) {
            return t.is(i + 1, "udgang") ? new Match(i + 2, part(null, year())) : null;
        }
        if (t.is(i, "maanedens")) {
            return t.is(i + 1, "udgang") ? new Match(i + 2, part(null, month())) : null;
        }
        boolean danish = t.is(i, "udgangen") && t.is(i + 1, "af");
        boolean english = t.is(i, "end") && t.is(i + 1, "of") && bound != TimeBound.NONE && bound != TimeBound.FROM;
        if (!danish && !english) {
            return null;
        }
        Match whole = whole(t.is(i + 2, "the") ? i + 3 : i + 2);
        return whole == null ? null : new Match(whole.next(), part(null, whole.when()));
    }

    private static When part(@Nullable Third third, When whole) {
        return new When.Part(third, whole, third == null);
    }

    private When year() {
        return When.Counted.of(dk.inddrag.core.calendar.PartialDate.ofYear(reference.getYear()));
    }

    private When month() {
        return When.Counted.of(dk.inddrag.core.calendar.PartialDate.of(YearMonth.from(reference)));
    }

    private @Nullable Match part(int i) {
        int third = t.value(i, Role.THIRD);
        if (third == 0) {
            return null;
        }
        Third of = Third.values()[third - 1];
        int j = i + 1;
        if (t.isMark(j, '-') && t.isGlued(j)) {
            j++;
        }
        boolean in = (t.is(j, "i") || t.is(j, "in")) && t.isIn(i, IN_PARTS);
        boolean joined = in || t.is(j, "af") || t.is(j, "paa") || t.is(j, "of");
        j = joined ? j + 1 : j;
        if (t.is(j, "aaret") || t.is(j, "the") && t.is(j + 1, "year")) {
            boolean current = t.is(j, "the");
            return new Match(current ? j + 2 : j + 1, current ? part(of, year()) : new When.PartOfYear(of));
        }
        Match whole = whole(t.is(j, "the") ? j + 1 : j);
        boolean weak = t.is(i, "sent") || t.is(i, "slut") || t.is(i, "start") || t.is(i, "end");
        if (whole == null || !joined && weak && whole.when() instanceof When.OfSeason) {
            return null;
        }
        return new Match(whole.next(), part(of, whole.when()));
    }

    /** What can have a beginning, a middle and an end. */
    private @Nullable Match whole(int i) {
        if (t.is(i, "aaret") || t.is(i, "year")) {
            return new Match(i + 1, year());
        }
        if (t.is(i, "maaneden") || t.is(i, "month")) {
            return new Match(i + 1, month());
        }
        if (t.is(i, "ugen") || t.is(i, "week") && !t.isNumber(i + 1)) {
            return relatives.thisWeek(i + 1);
        }
        if (figures.isYear(i) && figures.runEnd(i) == i + 1 && !figures.goesOn(i + 1)) {
            return new Match(i + 1, new When.Year(t.number(i)));
        }
        Match match = relatives.neighbour(i);
        return match == null ? periods.at(i) : match;
    }

    /** første mandag i oktober, sidste fredag i måneden, første uge af maj. */
    @Nullable Match weekOrWeekdayOfMonth(int i) {
        boolean last = t.is(i, "sidste") || t.is(i, "last");
        int place = last ? -1 : t.isNumber(i) && t.isMark(i + 1, '.') ? t.number(i) : t.value(i, Role.ORDINAL);
        int j = t.isNumber(i) ? i + 2 : i + 1;
        if (place == 0
                || place > 4
                || !(t.is(j + 1, "i") || t.is(j + 1, "af") || t.is(j + 1, "of") || t.is(j + 1, "in"))) {
            return null;
        }
        Match month = t.is(j + 2, "maaneden") ? new Match(j + 3, month()) : periods.month(j + 2);
        if (month == null) {
            return null;
        }
        int weekday = t.value(j, Role.WEEKDAY);
        if (weekday != 0 && month.when() instanceof When.Month of) {
            return new Match(month.next(), new When.NthWeekday(place, weekday, of.month(), of.year()));
        }
        boolean week = t.is(j, "uge") || t.is(j, "week");
        Third third = last ? Third.LATE : Third.EARLY;
        return week && (last || place == 1) ? new Match(month.next(), part(third, month.when())) : null;
    }
}
