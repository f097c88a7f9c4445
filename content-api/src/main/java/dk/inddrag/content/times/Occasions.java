package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.calendar.Third;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rough parts (primo maj, sidst på året, inden årets udgang) and the first Monday of a month. */
final class Occasions {

    /** Parts that take <i>i</i>: primo i 2022. With <i>start</i> and <i>slut</i> that would be a verb. */
    private static final Set<String> IN_PARTS = Lexicon.set("in-part");

    private final Tokens t;
    private final Figures figures;
    private final Periods periods;
    private final Neighbours neighbours;
    private final LocalDate reference;

    Occasions(Tokens tokens, Figures figures, Periods periods, Neighbours neighbours, LocalDate reference) {
        this.t = tokens;
        this.figures = figures;
        this.periods = periods;
        this.neighbours = neighbours;
        this.reference = reference;
    }

    @Nullable
    Match at(int i, TimeBound bound) {
        Match match = close(i, bound);
        return match == null ? part(i) : match;
    }

    /** årets udgang, udgangen af juni, månedens udgang; by the end of June. */
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
        return When.Counted.of(PartialDate.ofYear(reference.getYear()));
    }

    private When month() {
        return When.Counted.of(PartialDate.of(YearMonth.from(reference)));
    }

    private @Nullable Match part(int i) {
        Third third = third(i);
        if (third == null) {
            return null;
        }
        int j = t.isMark(i + 1, '-') && t.isGlued(i + 1) ? i + 2 : i + 1;
        boolean in = (t.is(j, "i") || t.is(j, "in")) && t.isIn(i, IN_PARTS);
        boolean joined = in || t.is(j, "af") || t.is(j, "paa") || t.is(j, "of");
        j = joined ? j + 1 : j;
        if (t.is(j, "aaret")) {
            return new Match(j + 1, new When.PartOfYear(third));
        }
        Match whole = whole(t.is(j, "the") ? j + 1 : j);
        boolean weak = t.is(i, "sent") || t.is(i, "slut") || t.is(i, "start") || t.is(i, "end");
        if (whole == null || (!joined && weak && whole.when() instanceof When.OfSeason)) {
            return null;
        }
        return new Match(whole.next(), part(third, whole.when()));
    }

    private @Nullable Third third(int i) {
        return switch (t.value(i, Role.THIRD)) {
            case 1 -> Third.EARLY;
            case 2 -> Third.MID;
            case 3 -> Third.LATE;
            default -> null;
        };
    }

    /** What can have a beginning, a middle and an end. */
    private @Nullable Match whole(int i) {
        if (t.is(i, "aaret") || t.is(i, "year")) {
            return new Match(i + 1, year());
        }
        if (t.is(i, "maaneden") || t.is(i, "month")) {
            return new Match(i + 1, month());
        }
        if (t.is(i, "ugen") || (t.is(i, "week") && !t.isNumber(i + 1))) {
            return neighbours.thisWeek(i + 1);
        }
        if (figures.isYear(i) && figures.runEnd(i) == i + 1 && !figures.goesOn(i + 1)) {
            return new Match(i + 1, new When.Year(t.number(i)));
        }
        Match match = neighbours.at(i);
        return match == null ? periods.at(i) : match;
    }

    /** første mandag i oktober, sidste fredag i måneden, første uge af maj. */
    @Nullable
    Match weekOrWeekdayOfMonth(int i) {
        boolean last = t.is(i, "sidste") || t.is(i, "last");
        int place = last ? -1 : t.isNumber(i) && t.isMark(i + 1, '.') ? t.number(i) : t.value(i, Role.ORDINAL);
        int j = t.isNumber(i) ? i + 2 : i + 1;
        if (place == 0
                || place > 4
                || !(t.is(j + 1, "i") || t.is(j + 1, "af") || t.is(j + 1, "of") || t.is(j + 1, "in"))) {
            return null;
        }
        int weekday = t.value(j, Role.WEEKDAY);
        if (weekday != 0 && t.is(j + 2, "maaneden")) {
            YearMonth here = YearMonth.from(reference);
            return new Match(j + 3, new When.NthWeekday(place, weekday, here.getMonthValue(), here.getYear()));
        }
        Match month = periods.month(j + 2);
        if (month == null || !(month.when() instanceof When.Month of)) {
            return null;
        }
        if (weekday != 0) {
            return new Match(month.next(), new When.NthWeekday(place, weekday, of.month(), of.year()));
        }
        boolean week = t.is(j, "uge") || t.is(j, "week");
        Third third = last ? Third.LATE : Third.EARLY;
        return week && (last || place == 1) ? new Match(month.next(), part(third, of)) : null;
    }
}
