package dk.inddrag.content.times;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days: a weekday, an article, a day of the month, a month and a year, as far as they are written. */
final class Days {

    /** What may follow <i>den 8.</i> if a day is meant and not the eighth of something. */
    static final Set<String> FOLLOWS = Lexicon.set("after-bare-day");

    private static final Set<String> EVERY_MONTH = Lexicon.set("every-month");

    private static final Set<String> ALSO_WORDS = Lexicon.set("weekday-or-word");

    private final Tokens t;
    private final Figures figures;
    private final MonthDays monthDays;
    private final DayRuns runs;

    Days(Tokens tokens, LocalDate reference) {
        this.t = tokens;
        this.figures = new Figures(tokens, reference);
        this.monthDays = new MonthDays(tokens, figures, reference);
        this.runs = new DayRuns(tokens, this, monthDays);
    }

    Figures figures() {
        return figures;
    }

    /** A weekday at {@code i} that a date may follow; 0 if there is none. */
    int weekday(int i) {
        boolean also = t.isIn(i, ALSO_WORDS) && !t.isCapital(i) && !t.isMark(i + 1, '.');
        return Math.max(t.value(i, Role.WEEKDAY), also ? 0 : t.value(i, Role.WEEKDAY_SHORT));
    }

    /** The index after a weekday, its stop and its comma. */
    int afterWeekday(int i) {
        int j = i + 1;
        if (t.has(i, Role.WEEKDAY_SHORT) && t.isMark(j, '.')) {
            j++;
        }
        return t.isMark(j, ',') ? j + 1 : j;
    }

    /** The index after an article (den, d., the), or {@code i} if there is none. */
    int afterArticle(int i) {
        if (t.is(i, "den") || t.is(i, "the")) {
            return i + 1;
        }
        if (t.is(i, "d")) {
            return t.isMark(i + 1, '.') || t.isMark(i + 1, ',') ? i + 2 : i + 1;
        }
        return i;
    }

    /** A day with at least a day of the month, or a range of days that share a month. */
    @Nullable
    Match at(int i, boolean cued) {
        int weekday = weekday(i);
        int j = weekday == 0 ? i : afterWeekday(i);
        int k = afterArticle(j);
        Match match = figures(k, cued || k > j || weekday != 0);
        if (match == null) {
            match = runs.range(k);
        }
        if (match == null) {
            match = monthDays.at(k, k > j);
        }
        if (match == null) {
            match = runs.listed(k, weekday);
        }
        if (match == null && k > j) {
            match = bare(k);
        }
        return match == null || weekday == 0 ? match : withWeekday(match, weekday);
    }

    private static Match withWeekday(Match match, int weekday) {
        if (match.when() instanceof When.Day day) {
            return new Match(match.next(), day.withWeekday(weekday));
        }
        return match.when() instanceof When.Span span && span.from() instanceof When.Day day
                ? new Match(match.next(), new When.Span(day.withWeekday(weekday), span.through()))
                : match;
    }

    private @Nullable Match figures(int i, boolean cued) {
        if (!t.isNumber(i)) {
            return null;
        }
        // "9.6. kl. 10": the time says that the figures before it are a day.
        int end = figures.runEnd(i);
        boolean time = t.is(t.isMark(end, '.') ? end + 1 : end, "kl");
        return figures.at(i, cued || (time && !figures.isNumbered(i)));
    }

    /** <i>den 26.</i> without a month, if nothing follows that would make it the 26th of something. */
    private @Nullable Match bare(int i) {
        int day = monthDays.day(i);
        if (day == 0 || !t.isNumber(i) || figures.runEnd(i) != i + 1 || figures.goesOn(i + 1)) {
            return null;
        }
        int j = t.isMark(i + 1, '.') ? i + 2 : i + 1;
        boolean sentence = j > i + 1 && t.isCapital(j) && t.lexeme(j) != null;
        boolean follows = !t.isWord(j) || t.isIn(j, FOLLOWS) || t.beginsLine(j) || sentence;
        // den 1. i måneden, den 15. i den efterfølgende måned
        follows &= !(t.is(j, "i") && t.isIn(j + 1, EVERY_MONTH));
        boolean number = t.isNumber(j) && !t.beginsLine(j);
        boolean tied = t.isMark(j, '%') || (t.isMark(j, '-') && t.isGlued(j) && t.isGlued(j + 1));
        if (!follows || number || tied) {
            return null;
        }
        // The stop of the ordinal belongs to the day unless it ends the sentence.
        boolean stop = j > i + 1 && ((t.isWord(j) && !t.isCapital(j)) || t.isMark(j, ','));
        return new Match(stop ? j : i + 1, new When.Day(0, day, 0, 0, false));
    }
}
