package dk.inddrag.content.times;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months by name, told from persons and other words of the same spelling: i maj, oktober 2023, but not Maj or may. */
final class Months {

    private static final Set<String> LEADS = Lexicon.set("before-month");
    private static final Set<String> ALSO_WORDS = Lexicon.set("month-or-word");
    private static final Set<String> NO_NAME = Lexicon.set("month-no-name");
    private static final Set<String> ENGLISH = Lexicon.set("english-month");

    private final Tokens t;
    private final Figures figures;
    private final Years years;

    Months(Tokens tokens, Figures figures, Years years) {
        this.t = tokens;
        this.figures = figures;
        this.years = years;
    }

    @Nullable
    Match at(int i) {
        int month = Math.max(t.value(i, Role.MONTH), t.value(i, Role.MONTH_SHORT));
        boolean misspelt = month == 0 && mayBeMisspelt(i) && t.lexeme(i) == null;
        if (misspelt) {
            month = Lexicon.misspeltMonth(t.folded(i));
        }
        if (month == 0) {
            return null;
        }
        boolean shortened = t.has(i, Role.MONTH_SHORT);
        int j = shortened && t.isMark(i + 1, '.') && figures.isYear(i + 2) ? i + 2 : i + 1;
        boolean said = t.is(j, "maaned") || t.is(j, "maned");
        j = said ? j + 1 : j;
        int next = years.after(j);
        if (next == j && !said && !isMonth(i, shortened)) {
            return null;
        }
        return new Match(next, new When.Month(month, years.between(j, next), t.is(i - 1, "til"), misspelt));
    }

    /** Whether a word the lexicon lacks is a misspelt month. */
    boolean isMisspelt(int i) {
        return mayBeMisspelt(i) && Lexicon.misspeltMonth(t.folded(i)) != 0;
    }

    /** Whether a word the lexicon lacks may be looked at as a misspelt month. */
    boolean mayBeMisspelt(int i) {
        return t.isWord(i) && t.isIn(i - 1, LEADS);
    }

    /** Whether the name of a month stands there, whatever it means. */
    boolean isName(int i) {
        return t.has(i, Role.MONTH) || t.has(i, Role.MONTH_SHORT);
    }

    private boolean isMonth(int i, boolean shortened) {
        if (t.isIn(i - 1, LEADS)) {
            return !(t.isCapital(i) && t.isCapital(i + 1) && t.lexeme(i + 1) == null);
        }
        if (t.isMark(i - 1, '-') && t.has(i - 2, Role.THIRD)) {
            return true;
        }
        if (t.isMark(i + 1, '-') && t.isGlued(i + 1) && t.isCapital(i + 2) && !isName(i + 2)) {
            return false;
        }
        if (t.isMark(i - 1, '/') || t.isMark(i - 1, '-') || t.isMark(i + 1, '/')) {
            return isName(i - 2) || isName(i + 2);
        }
        if (t.isIn(i, ALSO_WORDS)) {
            return false;
        }
        return !t.isCapital(i) || isCapitalMonth(i, shortened);
    }

    private boolean isCapitalMonth(int i, boolean shortened) {
        boolean listed = (t.is(i + 1, "og") || t.is(i + 1, "eller")) && isName(i + 2) && !t.isCapital(i - 1);
        boolean alone = t.beginsLine(i) && !t.isWord(i + 1);
        return alone || t.isIn(i, NO_NAME) || (!shortened && (t.isIn(i, ENGLISH) || listed));
    }
}
