package dk.inddrag.content.times;

import dk.inddrag.core.calendar.Season;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months, weeks, quarters, half-years, seasons and years by name or number. */
final class Periods {

    /** Words before a name of a month that tell it from a person's name or another word. */
    private static final Set<String> LEADS = Set.of(
            "i",
            "in",
            "til",
            "fra",
            "from",
            "inden",
            "efter",
            "foer",
            "senest",
            "by",
            "until",
            "since",
            "before",
            "after",
            "primo",
            "medio",
            "ultimo",
            "early",
            "mid",
            "late",
            "af",
            "of",
            "start",
            "slut",
            "starten",
            "slutningen",
            "begyndelsen",
            "midten",
            "udgangen",
            "midt",
            "sidst",
            "foerst",
            "beginning",
            "end",
            "siden",
            "og",
            "and",
            "to",
            "naeste",
            "sidste",
            "next",
            "last",
            "this",
            "kommende",
            "omkring",
            "around",
            "indtil",
            "through",
            "eller",
            "or",
            "per",
            "pr",
            "allersenest",
            "loebet",
            "within",
            "denne",
            "maaned",
            "ca",
            "middle",
            "mellem",
            "between");

    /** Words before a number that make it a year. */
    private static final Set<String> YEAR_LEADS = Set.of(
            "i",
            "in",
            "siden",
            "since",
            "primo",
            "medio",
            "ultimo",
            "aaret",
            "aarene",
            "early",
            "late",
            "mid",
            "perioden");

    /** Words that make a number a year unless a thing that can be counted follows. */
    private static final Set<String> WEAK_YEAR_LEADS =
            Set.of("fra", "from", "til", "inden", "efter", "foer", "by", "before", "after", "until", "of", "af", "aar");

    private static final Set<String> COUNTED = Set.of(
            "kr", "kroner", "dkk", "mio", "personer", "boern", "deltagere", "kommuner", "pladser", "familier", "timer");

    private final Tokens t;
    private final Figures figures;

    Periods(Tokens tokens, Figures figures) {
        this.t = tokens;
        this.figures = figures;
    }

    @Nullable
    Match at(int i) {
        Match match = week(i);
        if (match == null) {
            match = quarter(i);
        }
        if (match == null) {
            match = season(i);
        }
        if (match == null) {
            match = month(i);
        }
        return match == null ? year(i) : match;
    }

    /** A month, if its words can mean nothing else here. */
    @Nullable
    Match month(int i) {
        int month = t.value(i, Role.MONTH);
        boolean shortened = month == 0;
        boolean misspelt = false;
        if (shortened) {
            month = t.value(i, Role.MONTH_SHORT);
        }
        if (month == 0 && t.isWord(i) && t.lexeme(i) == null && t.isIn(i - 1, LEADS)) {
            month = Lexicon.misspeltMonth(t.folded(i));
            misspelt = month != 0;
            shortened = false;
        }
        if (month == 0) {
            return null;
        }
        int j = shortened && t.isMark(i + 1, '.') && figures.isYear(i + 2) ? i + 2 : i + 1;
        boolean said = t.is(j, "maaned") || t.is(j, "maned");
        if (said) {
            j++;
        }
        int k = afterYear(j);
        if (k == j && !said && !isMonth(i, shortened)) {
            return null;
        }
        boolean coming = t.is(i - 1, "til");
        return new Match(k, new When.Month(month, k == j ? 0 : t.number(k - 1), coming, misspelt));
    }

    /** The index after a year of four figures, or {@code i}. */
    private int afterYear(int i) {
        int j = t.is(i, "i") || t.is(i, "of") || t.is(i, "af") || t.isMark(i, ',') ? i + 1 : i;
        return figures.isYear(j) && figures.runEnd(j) == j + 1 && !figures.goesOn(j + 1) && !t.beginsLine(j)
                ? j + 1
                : i;
    }

    private boolean isMonth(int i, boolean shortened) {
        if (t.isIn(i - 1, LEADS)) {
            return !(t.isCapital(i) && t.isCapital(i + 1) && t.lexeme(i + 1) == null);
        }
        if (t.isMark(i - 1, '-') && t.has(i - 2, Role.THIRD)) {
            return true;
        }
        if (t.isMark(i + 1, '-') && t.isGlued(i + 1) && t.isCapital(i + 2) && !isMonthName(i + 2)) {
            return false;
        }
        if (t.isMark(i - 1, '/') || t.isMark(i - 1, '-') || t.isMark(i + 1, '/')) {
            return isMonthName(i - 2) || isMonthName(i + 2);
        }
        if (t.is(i, "may")
                || t.is(i, "march")
                || t.is(i, "jan")
                || t.is(i, "mar")
                || t.is(i, "sep")
                || t.is(i, "jun")) {
            return false;
        }
        if (!t.isCapital(i)) {
            return true;
        }
        boolean listed = (t.is(i + 1, "og") || t.is(i + 1, "eller")) && isMonthName(i + 2) && !t.isCapital(i - 1);
        boolean alone = t.beginsLine(i) && !t.isWord(i + 1);
        boolean englishOnly =
                t.is(i, "june") || t.is(i, "july") || t.is(i, "october") || t.is(i, "january") || t.is(i, "february");
        return alone || !shortened && (englishOnly || listed);
    }

    private boolean isMonthName(int i) {
        return t.has(i, Role.MONTH) || t.has(i, Role.MONTH_SHORT);
    }

    private @Nullable Match week(int i) {
        boolean word = t.is(i, "uge") || t.is(i, "uger") || t.is(i, "ugerne") || t.is(i, "week") || t.is(i, "weeks");
        int j = t.isMark(i + 1, '.') ? i + 2 : i + 1;
        if (!word || !isWeek(j)) {
            return null;
        }
        if (t.isMark(j + 1, '-') && isWeek(j + 2) && !t.beginsLine(j + 1) || t.is(j + 1, "til") && isWeek(j + 2)) {
            int next = j + 3;
            int year = afterYear(next) == next ? 0 : t.number(afterYear(next) - 1);
            return new Match(
                    afterYear(next),
                    new When.Span(new When.Week(0, t.number(j), year), new When.Week(0, t.number(j + 2), year)));
        }
        int next = j + 1;
        int after =
                (t.isMark(next, '-') || t.isMark(next, '/')) && figures.isYear(next + 1) ? next + 2 : afterYear(next);
        return new Match(after, new When.Week(0, t.number(j), after == next ? 0 : t.number(after - 1)));
    }

    /** A bare number that goes on with a list of weeks or years: <i>ugerne 7 og 8</i>, from the 8 on. */
    @Nullable
    Match listed(@Nullable When before, int i) {
        if (figures.runEnd(i) != i + 1 || figures.goesOn(i + 1) || t.isIn(i + 1, COUNTED)) {
            return null;
        }
        if (before instanceof When.Year && figures.isYear(i)) {
            return new Match(i + 1, new When.Year(t.number(i)));
        }
        boolean day = t.has(i + 1, Role.MONTH) || t.isMark(i + 1, '.') && t.has(i + 2, Role.MONTH) || t.has(i + 1, Role.UNIT);
        if (!(before instanceof When.Week) || !isWeek(i) || day) {
            return null;
        }
        int next = afterYear(i + 1);
        return new Match(next, new When.Week(0, t.number(i), next == i + 1 ? 0 : t.number(next - 1)));
    }

    private boolean isWeek(int i) {
        return t.number(i) >= 1 && t.number(i) <= 53 && t.digits(i) <= 2;
    }

    private @Nullable Match quarter(int i) {
        if (t.is(i, "q") && t.isGlued(i + 1) && t.number(i + 1) >= 1 && t.number(i + 1) <= 4) {
            return months(afterYear(i + 2), i + 2, (t.number(i + 1) - 1) * 3 + 1, 3);
        }
        int place = t.isNumber(i) ? t.number(i) : t.value(i, Role.ORDINAL);
        int j = t.isNumber(i) && t.isMark(i + 1, '.') ? i + 2 : i + 1;
        boolean quarter = t.is(j, "kvartal") || t.is(j, "quarter");
        boolean half = t.is(j, "halvaar") || t.is(j, "half");
        if (place < 1 || !(quarter && place <= 4 || half && place <= 2) || j == i + 1 && t.isNumber(i)) {
            return null;
        }
        int months = quarter ? 3 : 6;
        int next = afterYear(j + 1);
        if (t.is(j, "half") && next == j + 1) {
            return null;
        }
        return months(next, j + 1, (place - 1) * months + 1, months);
    }

    private Match months(int next, int end, int first, int count) {
        int year = next == end ? 0 : t.number(next - 1);
        return new Match(next, new When.Months(first, first + count - 1, year));
    }

    private @Nullable Match season(int i) {
        int season = t.value(i, Role.SEASON);
        boolean bare = season == 0;
        if (bare) {
            season = t.value(i, Role.SEASON_BARE);
        }
        if (season == 0) {
            return null;
        }
        Season of = Season.values()[season - 1];
        int next = afterYear(i + 1);
        if (next > i + 1) {
            int year = t.number(next - 1);
            return new Match(
                    next,
                    of == Season.WINTER
                            ? new When.EitherWinter(year)
                            : new When.OfSeason(of, year, When.Choice.NEAREST));
        }
        if (figures.isYear(i + 1) && (t.isMark(i + 2, '/') || t.isMark(i + 2, '-')) && t.isNumber(i + 3)) {
            return new Match(i + 4, new When.OfSeason(of, t.number(i + 1), When.Choice.NEAREST));
        }
        if (bare && !isSeason(i)) {
            return null;
        }
        boolean coming = t.is(i - 1, "til");
        return new Match(i + 1, new When.OfSeason(of, 0, coming ? When.Choice.COMING : When.Choice.NEAREST));
    }

    private boolean isSeason(int i) {
        boolean danish = t.is(i - 1, "i") || t.is(i - 1, "til");
        boolean english = t.is(i - 1, "the") || t.is(i - 1, "this") || t.is(i - 1, "in") || t.is(i - 1, "by");
        boolean nameEnglish =
                t.is(i, "autumn") || t.is(i, "fall") || t.is(i, "summer") || t.is(i, "spring") || t.is(i, "winter");
        return nameEnglish ? english : danish;
    }

    private @Nullable Match year(int i) {
        if (!figures.isYear(i) || figures.continues(i) || figures.isNumbered(i)) {
            return null;
        }
        int end = figures.runEnd(i);
        boolean ends = t.is(i - 1, "med") && t.is(i - 2, "og") || t.isMark(i - 1, '-') && figures.isYear(i - 2);
        boolean sure = ends || t.isIn(i - 1, YEAR_LEADS);
        boolean likely = t.isIn(i - 1, WEAK_YEAR_LEADS) && t.number(i) >= 1990;
        if (likely && !sure && (t.is(i - 1, "til") || t.is(i - 1, "of") || t.is(i - 1, "af") || t.is(i - 1, "by"))) {
            likely = !t.isWord(i + 1) || t.lexeme(i + 1) != null;
        }
        boolean counted = t.isIn(i + 1, COUNTED);
        if (end != i + 1 || figures.goesOn(end) || counted || !(sure || likely || startsYears(i))) {
            return null;
        }
        return new Match(end, new When.Year(t.number(i)));
    }

    /** 2018 til og med 2021, 2016 – 18. */
    private boolean startsYears(int i) {
        if (t.is(i + 1, "til")) {
            int j = t.is(i + 2, "og") && t.is(i + 3, "med") ? i + 4 : i + 2;
            return figures.isYear(j) && t.number(j) > t.number(i);
        }
        return t.isMark(i + 1, '-') && figures.isYear(i + 2) && t.number(i + 2) > t.number(i);
    }

    /** Whether a word the lexicon lacks may be looked at as a misspelt month. */
    boolean mayBeMisspelt(int i) {
        return t.isWord(i) && t.isIn(i - 1, LEADS);
    }
}
