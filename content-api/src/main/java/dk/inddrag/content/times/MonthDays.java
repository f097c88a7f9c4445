package dk.inddrag.content.times;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A day of the month with its month, and its year if that is written: 9. juni 2023, den ottende november, June 9th. */
final class MonthDays {

    private static final Set<String> ENGLISH_MONTHS = Lexicon.set("english-month");

    private final Tokens t;
    private final Figures figures;
    private final LocalDate reference;

    MonthDays(Tokens tokens, Figures figures, LocalDate reference) {
        this.t = tokens;
        this.figures = figures;
        this.reference = reference;
    }

    /** The day of the month in figures or as a word at {@code i}, or 0. */
    int day(int i) {
        if (t.isNumber(i)) {
            int number = t.number(i);
            return number >= 1 && number <= 31 && t.digits(i) <= 2 && !figures.continues(i) ? number : 0;
        }
        return t.value(i, Role.ORDINAL);
    }

    /** The index after a day of the month: 9. | 9, | 9th | 9th of. */
    int afterDay(int i) {
        int j = i + 1;
        if (t.isNumber(i)) {
            boolean dash = t.isMark(j, '-') && t.isGlued(j) && t.isGlued(j + 1) && month(j + 1) != 0;
            boolean comma = t.isMark(j, ',') && !t.isNumber(j + 1);
            if (t.isMark(j, '.') || dash || comma || isEnding(j)) {
                j++;
            }
        }
        return t.is(j, "of") ? j + 1 : j;
    }

    private boolean isEnding(int i) {
        return t.isGlued(i) && (t.is(i, "st") || t.is(i, "nd") || t.is(i, "rd") || t.is(i, "th"));
    }

    /** The month whose name stands at {@code i} after a day of the month; 0 if none does. */
    int month(int i) {
        int month = Math.max(t.value(i, Role.MONTH), t.value(i, Role.MONTH_SHORT));
        return month == 0 && t.is(i, "jul") ? 7 : month;
    }

    /** A day and its month. */
    @Nullable
    Match at(int i, boolean article) {
        int day = day(i);
        boolean bare = !article && t.isNumber(i) && afterDay(i) == i + 1;
        if (day == 0 || (bare && figures.isNumbered(i))) {
            return monthFirst(i);
        }
        return rest(i, day);
    }

    /** The rest of a date whose day stands at {@code i}: its month, and its year if that is written. */
    @Nullable
    Match rest(int i, int day) {
        int j = afterDay(i);
        int month = month(j);
        boolean misspelt = month == 0 && t.isWord(j) && t.lexeme(j) == null;
        if (misspelt) {
            month = Lexicon.misspeltMonth(t.folded(j));
        }
        return month == 0 ? null : withYear(j + 1, day, month, misspelt);
    }

    private Match withYear(int i, int day, int month, boolean misspelt) {
        return new Match(afterYear(i), new When.Day(0, day, month, year(i), misspelt));
    }

    /** The year of a date whose month ends before {@code i}, or 0 if none is written. */
    int year(int i) {
        int after = afterYear(i);
        int year = after == i ? 0 : t.number(after - 1);
        return year > 0 && year < 100 ? 2000 + year : year;
    }

    private int afterYear(int i) {
        int j = yearAt(i);
        if (!t.isNumber(j) || figures.goesOn(j + 1) || figures.runEnd(j) != j + 1) {
            return i;
        }
        if (figures.isYear(j)) {
            return j + 1;
        }
        boolean apostrophe = j > i && (t.isMark(i, '\'') || t.isMark(i, '’'));
        boolean near = t.digits(j) == 2 && Math.abs(2000 + t.number(j) - reference.getYear()) <= 5;
        boolean ends = (!t.isWord(j + 1) && !t.isNumber(j + 1)) || t.isIn(j + 1, Days.FOLLOWS);
        boolean ordinal = t.isMark(j + 1, '.') && t.isWord(j + 2) && !t.isCapital(j + 2);
        return near && ends && !ordinal && (j == i || apostrophe) ? j + 1 : i;
    }

    /** Where the year would stand: 9. februar. 2022 | 9. juni, 2022 | 9. juni '22 | 9-jun-2022. */
    private int yearAt(int i) {
        if (t.isMark(i, '.') && t.isMark(i + 1, ',')) {
            return i + 2;
        }
        boolean dash = t.isMark(i, '-') && t.isGlued(i) && t.isGlued(i + 1);
        boolean mark = t.isMark(i, '.') || t.isMark(i, ',') || t.isMark(i, '\'') || t.isMark(i, '’');
        return dash || mark ? i + 1 : i;
    }

    /** June 9, June 9th, 2023. Months spelt the same in Danish need a capital, or the ending of the day. */
    private @Nullable Match monthFirst(int i) {
        int month = t.value(i, Role.MONTH);
        if (month == 0 || t.beginsLine(i + 1) || day(i + 1) == 0 || !t.isNumber(i + 1)) {
            return null;
        }
        int j = i + 2;
        if (isEnding(j)) {
            return withYear(j + 1, day(i + 1), month, false);
        }
        boolean ordinary = t.is(i, "may") || t.is(i, "march");
        boolean english = t.isCapital(i) || (t.isIn(i, ENGLISH_MONTHS) && !ordinary);
        boolean closed = (!t.isWord(j) && !t.isMark(j, '-') && !t.isMark(j, '%')) || t.isIn(j, Days.FOLLOWS);
        boolean ordinal = t.isMark(j, '.') && t.isWord(j + 1) && !t.isCapital(j + 1);
        boolean danish = t.is(i, "maj");
        return english && closed && !ordinal && !danish && figures.runEnd(i + 1) == j
                ? withYear(j, day(i + 1), month, false)
                : null;
    }
}
