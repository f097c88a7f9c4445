package dk.inddrag.content.times;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years: i 2022, siden 2018, 2018 til og med 2021, 2016 – 18. A number alone is no year. */
final class Years {

    private static final Set<String> LEADS = Lexicon.set("before-year");
    private static final Set<String> LIKELY_LEADS = Lexicon.set("before-likely-year");
    private static final Set<String> COUNTED = Lexicon.set("counted");

    private final Tokens t;
    private final Figures figures;

    Years(Tokens tokens, Figures figures) {
        this.t = tokens;
        this.figures = figures;
    }

    @Nullable
    Match at(int i) {
        if (!isPlain(i) || figures.continues(i) || figures.isNumbered(i)) {
            return null;
        }
        int last = shortYear(i);
        if (last != 0) {
            return new Match(i + 3, new When.Span(new When.Year(t.number(i)), new When.Year(last)));
        }
        return isYear(i) || startsYears(i) ? new Match(i + 1, new When.Year(t.number(i))) : null;
    }

    /** A year that goes on with a list of years: <i>i 2022 og 2023</i>, from the second on. */
    @Nullable
    Match listed(int i) {
        return isPlain(i) ? new Match(i + 1, new When.Year(t.number(i))) : null;
    }

    private boolean isPlain(int i) {
        return figures.isYear(i) && figures.runEnd(i) == i + 1 && !figures.goesOn(i + 1) && !t.isIn(i + 1, COUNTED);
    }

    /** The index after a year of four figures that belongs to what ends before {@code i}, or {@code i}. */
    int after(int i) {
        int j = t.is(i, "i") || t.is(i, "of") || t.is(i, "af") || t.isMark(i, ',') ? i + 1 : i;
        boolean year = figures.isYear(j) && figures.runEnd(j) == j + 1 && !figures.goesOn(j + 1);
        return year && !t.beginsLine(j) ? j + 1 : i;
    }

    /** The year between {@code i} and the index {@link #after} it, or 0 if there is none. */
    int between(int i, int after) {
        return after == i ? 0 : t.number(after - 1);
    }

    private boolean isYear(int i) {
        boolean ends = (t.is(i - 1, "med") && t.is(i - 2, "og")) || (t.isMark(i - 1, '-') && figures.isYear(i - 2));
        if (ends || t.isIn(i - 1, LEADS)) {
            return true;
        }
        boolean weak = t.is(i - 1, "til") || t.is(i - 1, "of") || t.is(i - 1, "af") || t.is(i - 1, "by");
        boolean thing = weak && t.isWord(i + 1) && t.lexeme(i + 1) == null;
        return t.isIn(i - 1, LIKELY_LEADS) && t.number(i) >= 1990 && !thing;
    }

    /** The last year of 2016 – 18, or 0. */
    private int shortYear(int i) {
        int last = t.number(i) / 100 * 100 + t.number(i + 2);
        boolean dash = t.isMark(i + 1, '-') && t.digits(i + 2) == 2 && figures.runEnd(i + 2) == i + 3;
        return dash && !figures.goesOn(i + 3) && last > t.number(i) && last - t.number(i) <= 10 ? last : 0;
    }

    /** Whether the first of several years stands at {@code i}: 2018 til og med 2021, 2016 – 2018. */
    private boolean startsYears(int i) {
        int j = i + 2;
        if (t.is(i + 1, "til")) {
            j = t.is(i + 2, "og") && t.is(i + 3, "med") ? i + 4 : i + 2;
        } else if (!t.isMark(i + 1, '-')) {
            return false;
        }
        return figures.isYear(j) && t.number(j) > t.number(i);
    }
}
