package dk.inddrag.content.times;

import org.jspecify.annotations.Nullable;

/** Days that share the month of a later one: 27.-28. januar, den 25. og d. 27 januar, 8., 13. og 15. november. */
final class DayRuns {

    /** A list of more days than this is not looked through. */
    private static final int LONGEST = 12;

    private final Tokens t;
    private final Days days;

    DayRuns(Tokens tokens, Days days) {
        this.t = tokens;
        this.days = days;
    }

    /** A range of days at {@code i}, of which only the last has its month. */
    @Nullable
    Match range(int i) {
        int first = days.dayOfMonth(i);
        if (first == 0 || !t.isNumber(i)) {
            return null;
        }
        int j = afterNumber(i);
        int k = afterTo(j);
        if (k == j) {
            return null;
        }
        int weekday = days.weekday(k);
        k = days.afterArticle(weekday == 0 ? k : days.afterWeekday(k));
        int last = t.isNumber(k) ? days.dayOfMonth(k) : 0;
        if (last == 0) {
            return null;
        }
        int month = days.monthAfterDay(days.afterDay(k));
        if (month == 0) {
            return null;
        }
        Match end = days.at(k, true);
        if (end == null || !(end.when() instanceof When.Day day)) {
            return null;
        }
        When.Day through = new When.Day(weekday, day.day(), day.month(), day.year(), day.misspelt());
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
        if (t.is(i, "til") || t.is(i, "to")) {
            return t.is(i + 1, "og") && t.is(i + 2, "med") ? i + 3 : i + 1;
        }
        return i;
    }

    /** A day at {@code i} in a list whose last item has the month. The match ends after this one day. */
    @Nullable
    Match listed(int i, int weekday) {
        int first = days.dayOfMonth(i);
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
            int other = days.weekday(k);
            k = days.afterArticle(other == 0 ? k : days.afterWeekday(k));
            int day = t.isNumber(k) ? days.dayOfMonth(k) : 0;
            if (day == 0) {
                return null;
            }
            int month = days.monthAfterDay(days.afterDay(k));
            if (month != 0) {
                int after = days.afterDay(k) + 1;
                int year = days.afterYear(after) == after ? 0 : t.number(days.afterYear(after) - 1);
                year = year > 0 && year < 100 ? year + 2000 : year;
                return new Match(end, new When.Day(weekday, first, month, year, false));
            }
            j = afterNumber(k);
        }
        return null;
    }

    private int afterSeparator(int i) {
        int j = t.isMark(i, ',') ? i + 1 : i;
        boolean word = t.is(j, "og") || t.is(j, "eller") || t.is(j, "samt") || t.is(j, "and") || t.is(j, "or");
        boolean mark = t.isMark(j, '/') || t.isMark(j, '&');
        return word || mark ? j + 1 : j;
    }
}
