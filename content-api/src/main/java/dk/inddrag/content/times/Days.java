package dk.inddrag.content.times;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days: a weekday, an article, a day of the month, a month and a year, as far as they are written. */
final class Days {

    /** What may follow <i>den 8.</i> if a day is meant and not the eighth of something. */
    private static final Set<String> FOLLOWS = Set.of(
            "og",
            "eller",
            "samt",
            "kl",
            "klokken",
            "er",
            "var",
            "bliver",
            "blev",
            "i",
            "paa",
            "til",
            "fra",
            "hvor",
            "som",
            "der",
            "kan",
            "kunne",
            "skal",
            "skulle",
            "vil",
            "ville",
            "vi",
            "jeg",
            "du",
            "de",
            "han",
            "hun",
            "man",
            "men",
            "med",
            "for",
            "om",
            "har",
            "havde",
            "ved",
            "hos",
            "fordi",
            "saa",
            "ogsaa",
            "ikke",
            "passer",
            "holder",
            "afholdes",
            "starter",
            "begynder",
            "moedes",
            "gaar",
            "kommer",
            "sker",
            "slutter",
            "hvis",
            "naar",
            "da",
            "inden",
            "efter",
            "foer",
            "denne",
            "and",
            "or",
            "at",
            "is",
            "was",
            "works",
            "suits",
            "we",
            "from",
            "to",
            "until");

    /** Short weekdays that are words of their own unless a capital or a stop says otherwise. */
    private static final Set<String> WORDS = Set.of("man", "fri", "tor", "son", "lor", "sat", "sun", "mon", "wed");

    private final Tokens t;
    private final Figures figures;
    private final DayRuns runs;
    private final LocalDate reference;

    Days(Tokens tokens, LocalDate reference) {
        this.t = tokens;
        this.reference = reference;
        this.figures = new Figures(tokens, reference);
        this.runs = new DayRuns(tokens, this);
    }

    Figures figures() {
        return figures;
    }

    /** A weekday at {@code i} that a date may follow; 0 if there is none. */
    int weekday(int i) {
        int weekday = t.value(i, Role.WEEKDAY);
        if (weekday != 0) {
            return weekday;
        }
        weekday = t.value(i, Role.WEEKDAY_SHORT);
        boolean bareWord = t.isIn(i, WORDS) && !t.isCapital(i) && !t.isMark(i + 1, '.');
        return bareWord ? 0 : weekday;
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
        boolean cue = cued || k > j || weekday != 0;
        Match match = figures(k, cue);
        if (match == null) {
            match = runs.range(k);
        }
        if (match == null) {
            match = dayAndMonth(k, k > j);
        }
        if (match == null) {
            match = monthAndDay(k);
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
            return new Match(match.next(), new When.Day(weekday, day.day(), day.month(), day.year(), day.misspelt()));
        }
        if (match.when() instanceof When.Span span && span.from() instanceof When.Day day) {
            return new Match(
                    match.next(),
                    new When.Span(
                            new When.Day(weekday, day.day(), day.month(), day.year(), day.misspelt()), span.through()));
        }
        return match;
    }

    private @Nullable Match figures(int i, boolean cued) {
        if (!t.isNumber(i)) {
            return null;
        }
        // "9.6. kl. 10": the time says that the figures before it are a day.
        int end = figures.runEnd(i);
        boolean time = t.is(t.isMark(end, '.') ? end + 1 : end, "kl");
        return figures.at(i, cued || time && !figures.isNumbered(i));
    }

    /** The day of the month in figures or as a word at {@code i}, or 0. */
    int dayOfMonth(int i) {
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
            boolean dash = t.isMark(j, '-') && t.isGlued(j) && t.isGlued(j + 1) && monthAfterDay(j + 1) != 0;
            if (t.isMark(j, '.') || dash || (t.isMark(j, ',') && !t.isNumber(j + 1))) {
                j++;
            } else if (t.isGlued(j) && (t.is(j, "st") || t.is(j, "nd") || t.is(j, "rd") || t.is(j, "th"))) {
                j++;
            }
        }
        return t.is(j, "of") ? j + 1 : j;
    }

    /** A month name or a slip of one at {@code i}, after a day of the month; 0 if there is none. */
    int monthAfterDay(int i) {
        int month = t.value(i, Role.MONTH);
        if (month == 0) {
            month = t.value(i, Role.MONTH_SHORT);
        }
        if (month == 0 && t.is(i, "jul")) {
            month = 7;
        }
        return month;
    }

    private int misspeltMonth(int i) {
        return t.isWord(i) && t.lexeme(i) == null ? Lexicon.misspeltMonth(t.folded(i)) : 0;
    }

    private @Nullable Match dayAndMonth(int i, boolean article) {
        int day = dayOfMonth(i);
        if (day == 0) {
            return null;
        }
        int j = afterDay(i);
        int month = monthAfterDay(j);
        boolean misspelt = false;
        if (month == 0) {
            month = misspeltMonth(j);
            misspelt = month != 0;
        }
        if (month == 0 || (!article && j == i + 1 && t.isNumber(i) && figures.isNumbered(i))) {
            return null;
        }
        return withYear(j + 1, day, month, misspelt);
    }

    /** <i>den 26.</i> without a month, if nothing follows that would make it the 26th of something. */
    private @Nullable Match bare(int i) {
        int day = dayOfMonth(i);
        if (day == 0 || !t.isNumber(i) || figures.runEnd(i) != i + 1 || figures.goesOn(i + 1)) {
            return null;
        }
        int j = t.isMark(i + 1, '.') ? i + 2 : i + 1;
        boolean follows = !t.isWord(j)
                || t.isIn(j, FOLLOWS)
                || t.beginsLine(j)
                || (j > i + 1 && t.isCapital(j) && t.lexeme(j) != null);
        boolean number = t.isNumber(j) && !t.beginsLine(j);
        if (!follows || number || t.isMark(j, '%') || t.isMark(j, '-') && t.isGlued(j) && t.isGlued(j + 1)) {
            return null;
        }
        // The stop of the ordinal belongs to the day unless it ends the sentence.
        boolean stop = j > i + 1 && (t.isWord(j) && !t.isCapital(j) || t.isMark(j, ','));
        return new Match(stop ? j : i + 1, new When.Day(0, day, 0, 0, false));
    }

    private Match withYear(int i, int day, int month, boolean misspelt) {
        int j = afterYear(i);
        int year = j == i ? 0 : t.number(j - 1);
        return new Match(j, new When.Day(0, day, month, year < 100 && year > 0 ? 2000 + year : year, misspelt));
    }

    /** The index after the year of a date whose month ends before {@code i}, or {@code i} if none is written. */
    int afterYear(int i) {
        int j = t.isMark(i, '.') || t.isMark(i, ',') ? i + 1 : i;
        boolean apostrophe = t.isMark(i, '\'') || t.isMark(i, '’');
        if (t.isMark(i, '.') && t.isMark(i + 1, ',')) {
            j = i + 2;
        } else if (apostrophe || t.isMark(i, '-') && t.isGlued(i) && t.isGlued(i + 1)) {
            j = i + 1;
        }
        if (!t.isNumber(j) || figures.goesOn(j + 1) || figures.runEnd(j) != j + 1) {
            return i;
        }
        if (figures.isYear(j)) {
            return j + 1;
        }
        boolean near = t.digits(j) == 2 && Math.abs(2000 + t.number(j) - reference.getYear()) <= 5;
        boolean ends = !t.isWord(j + 1) && !t.isNumber(j + 1) || t.isIn(j + 1, FOLLOWS);
        return near && ends && (j == i || apostrophe) && !(t.isMark(j + 1, '.') && t.isWord(j + 2) && !t.isCapital(j + 2)) ? j + 1 : i;
    }

    /** June 9, June 9th, 2023. Months that are the same in both languages need the ending or a capital and a stop. */
    private @Nullable Match monthAndDay(int i) {
        int month = t.value(i, Role.MONTH);
        if (month == 0 || t.beginsLine(i + 1) || !t.isNumber(i + 1)) {
            return null;
        }
        int day = dayOfMonth(i + 1);
        int j = i + 2;
        boolean ending = t.isGlued(j) && (t.is(j, "st") || t.is(j, "nd") || t.is(j, "rd") || t.is(j, "th"));
        boolean english =
                !t.folded(i).equals("maj") && isEnglishOnly(i) && (t.isCapital(i) || month != 5 && month != 3);
        boolean closed = !t.isWord(j) && !t.isMark(j, '-') && !t.isMark(j, '%') || t.isIn(j, FOLLOWS);
        if (day == 0 || figures.runEnd(i + 1) != i + 2 || !(ending || (closed && (english || t.isCapital(i))))) {
            return null;
        }
        if (!ending && t.isMark(j, '.') && t.isWord(j + 1) && !t.isCapital(j + 1)) {
            return null;
        }
        return withYear(ending ? j + 1 : j, day, month, false);
    }

    private boolean isEnglishOnly(int i) {
        return t.is(i, "january")
                || t.is(i, "february")
                || t.is(i, "march")
                || t.is(i, "may")
                || t.is(i, "june")
                || t.is(i, "july")
                || t.is(i, "october");
    }
}
