package dk.inddrag.content.times;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named days and holidays: jul, 2. pinsedag, efter sommerferien, before the summer holidays. */
final class Holidays {

    /** Words before <i>ferien</i> that make it a time and not a thing. */
    private static final Set<String> LEADS = Lexicon.set("before-the-holiday");

    private static final Map<String, Holiday> ENGLISH = Map.of(
            "summer", Holiday.SUMMER_HOLIDAY,
            "autumn", Holiday.AUTUMN_HOLIDAY,
            "fall", Holiday.AUTUMN_HOLIDAY,
            "winter", Holiday.WINTER_HOLIDAY,
            "christmas", Holiday.CHRISTMAS_HOLIDAY,
            "easter", Holiday.EASTER_HOLIDAY);

    private record Name(int next, Holiday holiday) {}

    private final Tokens t;
    private final Figures figures;

    Holidays(Tokens tokens, Figures figures) {
        this.t = tokens;
        this.figures = figures;
    }

    @Nullable
    Match at(int i, TimeBound bound) {
        Name name = name(i);
        if (name == null) {
            return null;
        }
        boolean bounded = bound == TimeBound.BEFORE || bound == TimeBound.AFTER;
        boolean free = isSchoolHoliday(name.holiday()) && endsInE(i);
        if (!bounded && (free || (name.holiday() == Holiday.THE_HOLIDAY && !t.isIn(i - 1, LEADS)))) {
            return null;
        }
        int next = name.next();
        boolean hasYear = figures.isYear(next) && !t.beginsLine(next) && figures.runEnd(next) == next + 1;
        boolean ahead = bound == TimeBound.BEFORE || bound == TimeBound.BY || bound == TimeBound.THROUGH;
        When.Choice choice = ahead || t.is(i - 1, "til") ? When.Choice.COMING : When.Choice.NEAREST;
        return new Match(
                hasYear ? next + 1 : next, new When.Named(name.holiday(), hasYear ? t.number(next) : 0, choice));
    }

    private static boolean isSchoolHoliday(Holiday holiday) {
        return holiday.compareTo(Holiday.EASTER_HOLIDAY) <= 0;
    }

    /** <i>sommerferie</i> without its article is a thing unless a bound says otherwise: tilskud til sommerferie. */
    private boolean endsInE(int i) {
        return t.has(i, Role.HOLIDAY) && t.folded(i).endsWith("ferie");
    }

    private @Nullable Name name(int i) {
        boolean figure = t.isNumber(i) && t.isMark(i + 1, '.');
        int place = figure ? t.number(i) : t.value(i, Role.ORDINAL);
        if (place > 0) {
            return numbered(figure ? i + 2 : i + 1, place);
        }
        if (t.is(i, "kristi") && t.has(i + 1, Role.HOLIDAY)) {
            return new Name(i + 2, Holiday.ASCENSION_DAY);
        } else if (t.is(i, "store") && t.is(i + 1, "bededag")) {
            return new Name(i + 2, Holiday.PRAYER_DAY);
        } else if (t.is(i, "sankt") && t.is(i + 1, "hans")) {
            return new Name(i + 2, Holiday.SAINT_JOHNS_EVE);
        } else if (t.is(i, "mellem") && t.is(i + 1, "jul") && t.is(i + 2, "og") && t.is(i + 3, "nytaar")) {
            return new Name(i + 4, Holiday.BETWEEN_CHRISTMAS_AND_NEW_YEAR);
        } else if (t.is(i, "new") && t.is(i + 1, "year")) {
            return newYear(t.isMark(i + 2, '\'') || t.isMark(i + 2, '’') ? i + 4 : i + 2);
        }
        Lexeme lexeme = t.lexeme(i);
        Holiday english = lexeme == null ? null : ENGLISH.get(lexeme.word());
        boolean off =
                t.is(i + 1, "holiday") || t.is(i + 1, "holidays") || t.is(i + 1, "break") || t.is(i + 1, "vacation");
        if (english != null && off) {
            return new Name(i + 2, english);
        }
        int number = t.value(i, Role.HOLIDAY);
        return number == 0 ? null : new Name(i + 1, Holiday.numbered(number));
    }

    private Name newYear(int i) {
        if (t.is(i, "eve")) {
            return new Name(i + 1, Holiday.NEW_YEARS_EVE);
        }
        return t.is(i, "day") ? new Name(i + 1, Holiday.NEW_YEARS_DAY) : new Name(i, Holiday.NEW_YEAR);
    }

    /** 1. juledag, 2. pinsedag, 3. søndag i advent. */
    private @Nullable Name numbered(int i, int place) {
        if (t.is(i, "soendag") && t.is(i + 1, "i") && t.is(i + 2, "advent")) {
            return place > 4 ? null : new Name(i + 3, Holiday.advent(place));
        }
        int number = t.value(i, Role.HOLIDAY);
        if (number == 0 || place > 2) {
            return null;
        }
        Holiday first = Holiday.numbered(number);
        if (first.second() == first) {
            return null;
        }
        return new Name(i + 1, place == 1 ? first : first.second());
    }
}
