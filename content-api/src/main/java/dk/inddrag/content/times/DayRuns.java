package dk.inddrag.content.times;

import org.jspecify.annotations.Nullable;

/** Days that share the month of a later one: 27.-28. januar, den 25. og d. 27 januar, 8., 13. og 15. november. */
final class DayRuns {

    /** A list of more days than this is not looked through. */
    private static final int LONGEST = 12;

    private final Tokens t;
    private final Days days;
    private final MonthDays monthDays;
    private final Bounds bounds;

    DayRuns(Tokens tokens, Days days, MonthDays monthDays) {
        this.t = tokens;
        this.days = days;
        this.monthDays = monthDays;
        this.bounds = new Bounds(tokens);
    }

    /** A range of days at {@code i}, of which only the last has its month. */
    @Nullable
    Match range(int i) {
        int first = monthDays.day(i);
        int j = afterNumber(i);
        int k = afterTo(j);
        if (first == 0 || !t.isNumber(i) || k == j) {
            return null;
        }
        int weekday = days.weekday(k);
        k = days.afterArticle(weekday == 0 ? k : days.afterWeekday(k));
        int last = t.digits(k) <= 2 && t.number(k) <= 31 ? t.number(k) : 0;
        Match end = last < 1 ? null : monthDays.rest(k, last);
        if (end == null || !(end.when() instanceof When.Day day)) {
            return null;
        }
        When.Day through = new When.Day(weekday, last, day.month(), day.year(), day.misspelt());
        return new Match(end.next(), new When.Span(new When.Day(0, first, 0, 0, false), through));
    }

    private int afterNumber(int i) {
        return t.isMark(i + 1, '.') ? i + 2 : i + 1;
    }

    /** The index after a word or dash that means "to", or {@code i}. */
    private int afterTo(int i) {
        if (t.isMark(i, '-') && !t.beginsLine(i)) {
            return i + 1;
        }
        if ((t.is(i, "til") || t.is(i, "to")) && !bounds.isMove(i)) {
            return t.is(i + 1, "og") && t.is(i + 2, "med") ? i + 3 : i + 1;
        }
        return i;
    }

    /** A day at {@code i} in a list whose last item has the month. The match ends after this one day. */
    @Nullable
    Match listed(int i, int weekday) {
        int first = monthDays.day(i);
        if (first == 0 || !t.isNumber(i)) {
            return null;
        }
        int end = afterNumber(i);
        int j = end;
        for (int items = 0; items < LONGEST; items++) {
            int k = afterSeparator(j);
            if (k == j) {
                return null;
            }
            k = days.afterArticle(days.weekday(k) == 0 ? k : days.afterWeekday(k));
            if (!t.isNumber(k) || monthDays.day(k) == 0) {
                return null;
            }
            int month = monthDays.month(monthDays.afterDay(k));
            if (month != 0) {
                int year = monthDays.year(monthDays.afterDay(k) + 1);
                return new Match(end, new When.Day(weekday, first, month, year, false));
            }
            j = afterNumber(k);
        }
        return null;
    }

    private int afterSeparator(int i) {
        int j = t.isMark(i, ',') ? i + 1 : i;
        boolean word = t.is(j, "og") || t.is(j, "eller") || t.is(j, "samt") || t.is(j, "and") || t.is(j, "or");
        // Not from one day to another, or it would be a range: flyttet fra den 6. til den 7. juni.
        word |= t.is(j, "til");
        boolean mark = t.isMark(j, '/') || t.isMark(j, '&');
        return word || mark ? j + 1 : j;
    }
}
