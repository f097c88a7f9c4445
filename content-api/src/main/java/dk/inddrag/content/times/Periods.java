package dk.inddrag.content.times;

import org.jspecify.annotations.Nullable;

/** Everything longer than a day that has a name or number of its own. */
final class Periods {

    private final Weeks weeks;
    private final Seasons seasons;
    private final Months months;
    private final Years years;

    Periods(Tokens tokens, Figures figures) {
        years = new Years(tokens, figures);
        weeks = new Weeks(tokens, figures, years);
        seasons = new Seasons(tokens, figures, years);
        months = new Months(tokens, figures, years);
    }

    @Nullable
    Match at(int i) {
        Match match = weeks.at(i);
        if (match == null) {
            match = seasons.at(i);
        }
        if (match == null) {
            match = months.at(i);
        }
        return match == null ? years.at(i) : match;
    }

    @Nullable
    Match month(int i) {
        return months.at(i);
    }

    /** A bare number that goes on with a list of weeks or years. */
    @Nullable
    Match listed(@Nullable When before, int i) {
        if (before instanceof When.Year) {
            return years.listed(i);
        }
        return before instanceof When.Week ? weeks.listed(i) : null;
    }

    /** Whether a word the lexicon lacks is a misspelt month. */
    boolean isMisspelt(int i) {
        return months.isMisspelt(i);
    }

    /** Whether a word the lexicon lacks may be looked at as a misspelt month. */
    boolean mayBeMisspelt(int i) {
        return months.mayBeMisspelt(i);
    }
}
