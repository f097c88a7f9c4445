package dk.inddrag.content.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Whole expressions: a bound, a date or range of dates, a time; or an offset; or a bare time. */
final class Phrases {

    private final Tokens t;
    private final Days days;
    private final Periods periods;
    private final Amounts amounts;
    private final Relatives relatives;
    private final Occasions occasions;
    private final Clock clock;
    private final Bounds bounds;

    /** A date, its time, and where both end. */
    private record Atom(int next, @Nullable When when, Clock.@Nullable Times times) {}

    Phrases(Tokens tokens, LocalDate reference) {
        t = tokens;
        days = new Days(t, reference);
        periods = new Periods(t, days.figures());
        amounts = new Amounts(t);
        relatives = new Relatives(t, days, amounts, reference);
        occasions = new Occasions(t, days.figures(), periods, relatives, reference);
        clock = new Clock(t);
        bounds = new Bounds(t);
    }

    Figures figures() {
        return days.figures();
    }

    Periods periods() {
        return periods;
    }

    /** The expression that begins with the token at {@code i}, or null. */
    @Nullable
    Found at(int i) {
        EnumSet<TimeFlag> flags = EnumSet.noneOf(TimeFlag.class);
        int j = afterApproximate(i, flags);
        Bounds.Prefix prefix = bounds.at(j);
        TimeBound bound = prefix == null ? TimeBound.NONE : prefix.bound();
        if (prefix != null) {
            j = afterApproximate(prefix.next(), flags);
        }
        boolean fromTo = bound == TimeBound.FROM || t.is(j, "mellem") || t.is(j, "between");
        Found offset = offset(i, j, bound, flags);
        if (offset != null) {
            return offset;
        }
        Found betweenDays = prefix == null && fromTo ? between(i, j, flags) : null;
        if (betweenDays != null) {
            return betweenDays;
        }
        Atom atom = atom(j, prefix != null, bound);
        if (atom == null) {
            return null;
        }
        Found range = atom.when() == null ? null : range(i, atom, false, flags);
        if (range != null) {
            return range.bound() == TimeBound.NONE && bound != TimeBound.FROM && bound != TimeBound.NONE
                    ? new Found(i, range.next(), range.when(), range.times(), bound, null, flags)
                    : range;
        }
        if (prefix != null
                && prefix.weak()
                && !isDay(atom.when())
                && !(bound == TimeBound.FROM && atom.when() != null)) {
            boolean named = t.is(j - 1, "til")
                    && (atom.when() instanceof When.OfSeason
                            || atom.when() instanceof When.Named
                            || atom.when() instanceof When.Month
                            || atom.when() instanceof When.Counted);
            return named ? new Found(i, atom.next(), atom.when(), atom.times(), TimeBound.NONE, null, flags) : null;
        }
        if (prefix == null && i == j - 0 && atom.when() == null && !flags.isEmpty()) {
            return new Found(i, atom.next(), null, atom.times(), bound, null, flags);
        }
        return new Found(i, atom.next(), atom.when(), atom.times(), closing(bound, atom.when()), null, flags);
    }

    private static boolean isDay(@Nullable When when) {
        return when instanceof When.Day
                || when instanceof When.NthWeekday
                || when instanceof When.Week week && week.weekday() != 0
                || when instanceof When.Counted counted
                        && counted.date() instanceof dk.inddrag.core.calendar.PartialDate.Day;
    }

    /** Before the close of a period is by its last day. */
    private static TimeBound closing(TimeBound bound, @Nullable When when) {
        return bound == TimeBound.BEFORE && when instanceof When.Part part && part.close() ? TimeBound.BY : bound;
    }

    private int afterApproximate(int i, EnumSet<TimeFlag> flags) {
        if (!t.has(i, Role.APPROXIMATE)) {
            return i;
        }
        flags.add(TimeFlag.APPROXIMATE);
        return t.isMark(i + 1, '.') ? i + 2 : i + 1;
    }

    private @Nullable Atom atom(int i, boolean cued, TimeBound bound) {
        When when = null;
        int j = i;
        Match match = date(i, cued, bound);
        if (match != null) {
            when = match.when();
            j = match.next();
            Clock.Times times = timeAfter(j);
            return new Atom(times == null ? j : times.next(), when, times);
        }
        Clock.Times times = clock.at(i);
        if (times == null && cued && bound != TimeBound.NONE) {
            times = clock.loose(i);
        }
        if (times == null) {
            return null;
        }
        int k = t.isMark(times.next(), ',') || t.is(times.next(), "on") ? times.next() + 1 : times.next();
        boolean announced = k > times.next()
                || days.afterArticle(k) > k
                || days.weekday(k) != 0
                || t.is(k, "i")
                || t.is(k, "paa")
                || t.is(k, "tomorrow")
                || t.is(k, "today")
                || t.isNumber(k);
        Match later = announced && !t.beginsLine(times.next()) ? date(k, days.afterArticle(k) > k, bound) : null;
        if (later != null
                && (isDay(later.when()) || later.when() instanceof When.Span)
                && timeAfter(later.next()) == null) {
            return new Atom(later.next(), later.when(), times);
        }
        return new Atom(times.next(), null, times);
    }

    private @Nullable Match date(int i, boolean cued, TimeBound bound) {
        boolean ahead = bound == TimeBound.BEFORE || bound == TimeBound.BY || bound == TimeBound.THROUGH;
        Match today = relatives.at(i);
        if (today != null) {
            // "i dag den 15. juni" and "i dag, fredag den 9. juni" name their day themselves.
            int j = t.isMark(today.next(), ',') ? today.next() + 1 : today.next();
            boolean named = days.afterArticle(j) > j || days.weekday(j) != 0;
            Match day = named && isDay(today.when()) ? days.at(j, true) : null;
            return day != null && day.when() instanceof When.Day of && of.month() != 0 ? day : today;
        }
        Match match = days.at(i, cued);
        if (match == null) {
            match = occasions.at(t.is(i, "the") || t.is(i, "den") ? i + 1 : i, ahead);
        }
        if (match == null) {
            match = periods.at(t.is(i, "the") ? i + 1 : i);
        }
        if (match == null && (t.is(i, "the") && relatives.neighbour(i + 1) != null)) {
            match = relatives.neighbour(i + 1);
        }
        return match;
    }

    /** The time that belongs to a date that ends before {@code i}. */
    private Clock.@Nullable Times timeAfter(int i) {
        if (t.beginsLine(i) && !t.is(i, "kl") && !t.is(i, "klokken")) {
            return null;
        }
        int j = i;
        if (t.is(j, "om") && t.has(j + 1, Role.DAYPART)) {
            j += 2;
        }
        if (t.isMark(j, ',')
                || t.isMark(j, '(')
                || t.isMark(j, ':')
                || t.isMark(j, '-')
                || t.isMark(j, '.') && t.is(j + 1, "kl")) {
            j++;
        }
        boolean from = t.is(j, "fra") || t.is(j, "at") || t.is(j, "from") || t.is(j, "mellem") || t.is(j, "om");
        boolean colon = t.isMark(i, ':') || t.isMark(i, '-');
        int k = from ? j + 1 : j;
        if (t.has(k, Role.APPROXIMATE) && clock.afterCue(k + 1) > k + 1) {
            k++;
        }
        Clock.Times times = clock.at(k);
        if (times == null && !colon) {
            times = clock.loose(k);
        }
        return times;
    }

    /** A range from what was read through what follows a dash or a word for "to". */
    private @Nullable Found range(int first, Atom from, boolean and, EnumSet<TimeFlag> flags) {
        int i = from.next();
        int j = i;
        if (and) {
            j = t.is(i, "og") || t.is(i, "and") ? i + 1 : i;
        } else if (t.isMark(i, '-') && !t.beginsLine(i)) {
            j = i + 1;
        } else if (t.isMark(i, '/') && !(from.when() instanceof When.Day)) {
            j = i + 1;
        } else if (t.is(i, "to") || t.is(i, "through") || t.is(i, "until")) {
            j = i + 1;
        } else {
            Bounds.Prefix to =
                    t.is(i, "frem") || t.is(i, "til") || t.is(i, "indtil") || t.is(i, "t") ? bounds.at(i) : null;
            j = to == null ? i : to.next();
        }
        if (j == i) {
            return null;
        }
        Atom through = atom(j, true, TimeBound.THROUGH);
        if (through == null
                || through.when() == null
                || through.when() instanceof When.Span
                || from.when() instanceof When.Span) {
            return null;
        }
        When whenFrom = from.when();
        if (whenFrom == null || isDay(whenFrom) != isDay(through.when()) || !alike(whenFrom, through.when())) {
            return null;
        }
        return new Found(
                first,
                through.next(),
                new When.Span(whenFrom, through.when()),
                times(from, through),
                TimeBound.NONE,
                null,
                flags);
    }

    private static boolean alike(When from, When through) {
        boolean counted = from instanceof When.Counted || through instanceof When.Counted;
        return counted || from instanceof When.Year == through instanceof When.Year;
    }

    private static Clock.@Nullable Times times(Atom from, Atom through) {
        Clock.Times start = from.times();
        Clock.Times end = through.times();
        if (start == null) {
            return end == null || end.end() != null
                    ? end
                    : new Clock.Times(end.next(), end.time(), null, end.endOfDay());
        }
        if (end == null) {
            return start;
        }
        return new Clock.Times(end.next(), start.time(), end.end() == null ? end.time() : end.end(), end.endOfDay());
    }

    private @Nullable Found between(int first, int i, EnumSet<TimeFlag> flags) {
        Atom from = atom(i + 1, true, TimeBound.NONE);
        if (from == null) {
            return null;
        }
        if (from.when() == null && from.times() != null && from.times().end() == null) {
            int j = t.is(from.next(), "og") || t.is(from.next(), "and") ? from.next() + 1 : from.next();
            Clock.Times end = j == from.next() ? null : clock.withCue(j);
            return end == null
                    ? null
                    : new Found(
                            first,
                            end.next(),
                            null,
                            new Clock.Times(end.next(), from.times().time(), end.time(), end.endOfDay()),
                            TimeBound.NONE,
                            null,
                            flags);
        }
        return range(first, from, true, flags);
    }

    /** 14 dage før kurset, senest en uge før, inden for to uger, ugen efter. */
    private @Nullable Found offset(int first, int i, TimeBound bound, EnumSet<TimeFlag> flags) {
        Amounts.Amount amount = amounts.at(i);
        if (amount == null) {
            ChronoUnit single = amounts.single(i);
            amount = single == null ? null : new Amounts.Amount(i + 1, 1, single, false);
            if (amount == null) {
                return null;
            }
            boolean follows = t.is(i + 1, "foer") || t.is(i + 1, "efter") || t.is(i + 1, "inden");
            if (!follows) {
                return null;
            }
        }
        int j = amount.next();
        boolean before =
                t.is(j, "foer") || t.is(j, "inden") || t.is(j, "forinden") || t.is(j, "before") || t.is(j, "prior");
        boolean after = t.is(j, "efter") || t.is(j, "after");
        EnumSet<TimeFlag> all = EnumSet.copyOf(flags);
        if (amount.rough()) {
            all.add(TimeFlag.APPROXIMATE);
        }
        if (before || after) {
            int k = t.is(j, "prior") && t.is(j + 1, "to") ? j + 2 : j + 1;
            Match anchor = date(k, true, TimeBound.NONE);
            TimeOffset.Side side = before ? TimeOffset.Side.BEFORE : TimeOffset.Side.AFTER;
            int next = anchor == null ? k : anchor.next();
            return new Found(
                    first,
                    next,
                    null,
                    null,
                    bound,
                    new Found.CountedFrom(amount, side, anchor == null ? null : anchor.when()),
                    all);
        }
        boolean within = bound == TimeBound.BEFORE && t.is(first, "inden");
        return within
                ? new Found(
                        first,
                        j,
                        null,
                        null,
                        TimeBound.BY,
                        new Found.CountedFrom(amount, TimeOffset.Side.AFTER, null),
                        all)
                : null;
    }
}
