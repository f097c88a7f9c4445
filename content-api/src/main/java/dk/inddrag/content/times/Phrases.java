package dk.inddrag.content.times;

import dk.inddrag.core.calendar.Third;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whole expressions: a bound, a date or range of dates, a time; or an offset; or a bare time. */
final class Phrases {

    private static final Set<String> AFTER_BOUND = Lexicon.set("after-bound");

    private final Tokens t;
    private final Dates dates;
    private final Bounds bounds;
    private final Atoms atoms;
    private final Ranges ranges;
    private final Offsets offsets;
    private final Clock clock;

    Phrases(Tokens tokens, LocalDate reference) {
        t = tokens;
        Amounts amounts = new Amounts(t);
        clock = new Clock(t);
        dates = new Dates(t, amounts, reference);
        bounds = new Bounds(t);
        atoms = new Atoms(t, dates, clock);
        ranges = new Ranges(t, atoms, bounds, clock, amounts);
        offsets = new Offsets(t, amounts, dates, clock);
    }

    Figures figures() {
        return dates.days().figures();
    }

    Periods periods() {
        return dates.periods();
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
        boolean inCourse = t.is(j, "i") && t.is(j + 1, "loebet") && t.is(j + 2, "af");
        Found offset = offsets.at(i, inCourse ? j + 3 : j, bound, flags);
        if (offset != null) {
            return offset;
        }
        Atoms.Atom atom = atoms.at(j, prefix != null, bound);
        if (atom == null && prefix != null && !prefix.weak() && t.isIn(j, AFTER_BOUND)) {
            // senest i næste uge, inden i maj, senest ved udgangen af året
            atom = atoms.at(j + 1, true, bound);
        }
        if (atom == null) {
            return prefix == null ? ranges.between(i, j, flags) : null;
        }
        Found range = ranges.from(i, atom, flags);
        range = range == null ? ranges.onward(i, atom, flags) : range;
        if (range != null) {
            return bound == TimeBound.NONE || bound == TimeBound.FROM ? range : range.withBound(bound);
        }
        if (prefix != null && prefix.weak()) {
            return weak(i, j, bound, atom, flags);
        }
        Found timed = prefix == null ? boundedTime(i, atom, flags) : null;
        return timed == null ? whole(i, bound, atom, flags) : timed;
    }

    /** i dag inden kl. 15, fredag den 9. juni senest kl. 12. */
    private @Nullable Found boundedTime(int i, Atoms.Atom atom, EnumSet<TimeFlag> flags) {
        When when = atom.when();
        if (when == null || !when.isDay() || atom.times() != null) {
            return null;
        }
        Bounds.Prefix prefix = bounds.at(atom.next());
        if (prefix == null || prefix.weak()) {
            return null;
        }
        Clock.Times times = clock.at(prefix.next());
        return times == null ? null : new Found(i, times.next(), when, times, prefix.bound(), null, flags);
    }

    /** After til, pr. and their like: a bound before a day, a look ahead before a season, else no part of the date. */
    private @Nullable Found weak(int i, int j, TimeBound bound, Atoms.Atom atom, EnumSet<TimeFlag> flags) {
        When when = atom.when();
        if (when == null) {
            return null;
        }
        boolean particle = t.is(j, "i") || t.is(j, "paa");
        if ((when.isDay() && !particle) || bound == TimeBound.FROM) {
            return whole(i, bound, atom, flags);
        }
        boolean ahead = (when instanceof When.OfSeason season && season.year() == 0)
                || when instanceof When.Named
                || (when instanceof When.Month month && month.year() == 0)
                || (when instanceof When.Counted && !particle);
        return ahead ? new Found(i, atom.next(), when, atom.times(), TimeBound.NONE, null, flags) : null;
    }

    private static Found whole(int i, TimeBound bound, Atoms.Atom atom, EnumSet<TimeFlag> flags) {
        TimeBound side = bound;
        When when = atom.when();
        if (when instanceof When.Part part && part.close()) {
            if (bound == TimeBound.NONE || bound == TimeBound.FROM) {
                when = new When.Part(Third.LATE, part.whole(), false);
            } else if (bound == TimeBound.BEFORE) {
                side = TimeBound.BY;
            }
        }
        Clock.Times times = atom.times();
        boolean timeRange = atom.timeFirst() && times != null && times.end() != null;
        boolean fromTo = bound == TimeBound.FROM && (timeRange || when instanceof When.Span);
        return new Found(i, atom.next(), when, times, fromTo ? TimeBound.NONE : side, null, flags);
    }

    private int afterApproximate(int i, EnumSet<TimeFlag> flags) {
        if (!t.has(i, Role.APPROXIMATE)) {
            return i;
        }
        flags.add(TimeFlag.APPROXIMATE);
        return t.isMark(i + 1, '.') ? i + 2 : i + 1;
    }
}
