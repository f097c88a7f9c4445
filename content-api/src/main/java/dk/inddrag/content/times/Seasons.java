package dk.inddrag.content.times;

import dk.inddrag.core.calendar.Season;
import org.jspecify.annotations.Nullable;

/** Seasons, quarters and half-years: sommeren 2021, til efteråret, vinteren 2020/2021, 1. kvartal, Q1 2024. */
final class Seasons {

    private final Tokens t;
    private final Figures figures;
    private final Years years;

    Seasons(Tokens tokens, Figures figures, Years years) {
        this.t = tokens;
        this.figures = figures;
        this.years = years;
    }

    @Nullable
    Match at(int i) {
        Match match = quarter(i);
        return match == null ? season(i) : match;
    }

    /** The season named at {@code i}, with or without its article; null if none is. */
    static @Nullable Season named(Tokens t, int i) {
        return switch (Math.max(t.value(i, Role.SEASON), t.value(i, Role.SEASON_BARE))) {
            case 1 -> Season.SPRING;
            case 2 -> Season.SUMMER;
            case 3 -> Season.AUTUMN;
            case 4 -> Season.WINTER;
            default -> null;
        };
    }

    private @Nullable Match season(int i) {
        Season season = named(t, i);
        if (season == null) {
            return null;
        }
        int next = years.after(i + 1);
        if (next > i + 1) {
            int year = years.between(i + 1, next);
            boolean either = season == Season.WINTER;
            return new Match(
                    next, either ? new When.EitherWinter(year) : new When.OfSeason(season, year, When.Choice.NEAREST));
        }
        if (figures.isYear(i + 1) && (t.isMark(i + 2, '/') || t.isMark(i + 2, '-')) && t.isNumber(i + 3)) {
            return new Match(i + 4, new When.OfSeason(season, t.number(i + 1), When.Choice.NEAREST));
        }
        if (t.has(i, Role.SEASON_BARE) && !isSeason(i)) {
            return null;
        }
        When.Choice choice = t.is(i - 1, "til") ? When.Choice.COMING : When.Choice.NEAREST;
        return new Match(i + 1, new When.OfSeason(season, 0, choice));
    }

    /** Whether a season without its article is a time: i sommer, til efterår, this autumn, but not "et forår". */
    private boolean isSeason(int i) {
        boolean english =
                t.is(i, "autumn") || t.is(i, "fall") || t.is(i, "summer") || t.is(i, "spring") || t.is(i, "winter");
        if (english) {
            return t.is(i - 1, "the") || t.is(i - 1, "this") || t.is(i - 1, "in") || t.is(i - 1, "by");
        }
        return t.is(i - 1, "i") || t.is(i - 1, "til");
    }

    private @Nullable Match quarter(int i) {
        if (t.is(i, "q") && t.isGlued(i + 1) && t.number(i + 1) >= 1 && t.number(i + 1) <= 4) {
            return months(i + 2, t.number(i + 1), 3);
        }
        boolean figure = t.isNumber(i) && t.isMark(i + 1, '.');
        int place = figure ? t.number(i) : t.value(i, Role.ORDINAL);
        int j = figure ? i + 2 : i + 1;
        boolean quarter = t.is(j, "kvartal") || t.is(j, "quarter");
        boolean half = t.is(j, "halvaar") || (t.is(j, "half") && years.after(j + 1) > j + 1);
        if (place < 1 || !((quarter && place <= 4) || (half && place <= 2))) {
            return null;
        }
        return months(j + 1, place, quarter ? 3 : 6);
    }

    private Match months(int end, int place, int count) {
        int next = years.after(end);
        return new Match(next, new When.Months((place - 1) * count + 1, place * count, years.between(end, next)));
    }
}
