package dk.inddrag.content.times;

import org.jspecify.annotations.Nullable;

/** Weeks by number: uge 42, ugerne 40–45, uge 3 i 2024. */
final class Weeks {

    private final Tokens t;
    private final Figures figures;
    private final Years years;

    Weeks(Tokens tokens, Figures figures, Years years) {
        this.t = tokens;
        this.figures = figures;
        this.years = years;
    }

    @Nullable
    Match at(int i) {
        boolean word = t.is(i, "uge") || t.is(i, "uger") || t.is(i, "ugerne") || t.is(i, "week") || t.is(i, "weeks");
        int j = t.isMark(i + 1, '.') ? i + 2 : i + 1;
        if (!word || !isWeek(j)) {
            return null;
        }
        int next = j + 1;
        boolean to = (t.isMark(next, '-') && !t.beginsLine(next)) || t.is(next, "til");
        if (to && isWeek(next + 1)) {
            int end = next + 2;
            int year = years.between(end, years.after(end));
            When.Week first = new When.Week(0, t.number(j), year);
            return new Match(years.after(end), new When.Span(first, new When.Week(0, t.number(next + 1), year)));
        }
        boolean tied = (t.isMark(next, '-') || t.isMark(next, '/')) && figures.isYear(next + 1);
        int after = tied ? next + 2 : years.after(next);
        return new Match(after, new When.Week(0, t.number(j), years.between(next, after)));
    }

    /** A bare number that goes on with a list of weeks: <i>ugerne 7 og 8</i>, from the 8 on. */
    @Nullable
    Match listed(int i) {
        int next = i + 1;
        boolean day = t.has(next, Role.MONTH) || (t.isMark(next, '.') && t.has(i + 2, Role.MONTH));
        if (!isWeek(i) || figures.runEnd(i) != next || figures.goesOn(next) || day || t.has(next, Role.UNIT)) {
            return null;
        }
        int after = years.after(next);
        return new Match(after, new When.Week(0, t.number(i), years.between(next, after)));
    }

    private boolean isWeek(int i) {
        return t.number(i) >= 1 && t.number(i) <= 53 && t.digits(i) <= 2;
    }
}
