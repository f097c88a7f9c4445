package dk.inddrag.content.times;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** From one date or time through another: 1. marts - 30. april, fra A til B, mellem A og B. */
final class Ranges {

    private final Tokens t;
    private final Atoms atoms;
    private final Bounds bounds;
    private final Clock clock;
    private final Amounts amounts;

    Ranges(Tokens tokens, Atoms atoms, Bounds bounds, Clock clock, Amounts amounts) {
        this.t = tokens;
        this.atoms = atoms;
        this.bounds = bounds;
        this.clock = clock;
        this.amounts = amounts;
    }

    /** The range that begins with {@code from}, if a word or mark for "to" and a date of its kind follow. */
    @Nullable
    Found from(int first, Atoms.Atom from, EnumSet<TimeFlag> flags) {
        int i = afterTo(from);
        return i == from.next() ? null : through(first, from, i, flags);
    }

    /** mellem A og B, with dates or times. */
    @Nullable
    Found between(int first, int i, EnumSet<TimeFlag> flags) {
        if (!t.is(i, "mellem") && !t.is(i, "between")) {
            return null;
        }
        Atoms.Atom from = atoms.at(i + 1, true, TimeBound.NONE);
        if (from == null || !(t.is(from.next(), "og") || t.is(from.next(), "and"))) {
            return null;
        }
        int j = from.next() + 1;
        if (from.when() != null) {
            return through(first, from, j, flags);
        }
        Clock.Times start = from.times();
        Clock.Times end = clock.withCue(j);
        return start == null || end == null || end.end() != null
                ? null
                : found(
                        first,
                        null,
                        new Clock.Times(end.next(), start.time(), end.time(), end.endOfDay()),
                        end.next(),
                        flags);
    }

    /** The index after what means "to", or the end of {@code from} if nothing there does. */
    private int afterTo(Atoms.Atom from) {
        int i = from.next();
        if (t.isMark(i, '-') && !t.beginsLine(i)) {
            return i + 1;
        }
        if (t.isMark(i, '/') && !(from.when() instanceof When.Day)) {
            return i + 1;
        }
        if (t.is(i, "to") && !bounds.isMove(i)) {
            return i + 1;
        }
        boolean onward = (t.is(i, "og") || t.is(i, "and")) && (t.is(i + 1, "frem") || t.is(i + 1, "indtil"));
        Bounds.Prefix to = bounds.at(onward ? i + 1 : i);
        return to != null && to.bound() == TimeBound.THROUGH ? to.next() : i;
    }

    private @Nullable Found through(int first, Atoms.Atom from, int i, EnumSet<TimeFlag> flags) {
        When start = from.when();
        Atoms.Atom through = atoms.at(i, true, TimeBound.THROUGH);
        if (start == null || start instanceof When.Span || through == null) {
            return null;
        }
        When end = through.when();
        if (end == null || end instanceof When.Span || start.isDay() != end.isDay()) {
            return null;
        }
        boolean counted = start instanceof When.Counted || end instanceof When.Counted;
        if (!counted && start instanceof When.Year != end instanceof When.Year) {
            return null;
        }
        return found(first, new When.Span(start, end), times(from.times(), through.times()), through.next(), flags);
    }

    /** i dag den 15. juni og en uge frem. */
    @Nullable
    Found onward(int first, Atoms.Atom from, EnumSet<TimeFlag> flags) {
        When when = from.when();
        Amounts.Amount amount =
                t.is(from.next(), "og") || t.is(from.next(), "and") ? amounts.at(from.next() + 1) : null;
        if (when == null || !when.isDay() || amount == null || !amount.countsDays()) {
            return null;
        }
        int next = amount.next();
        return t.is(next, "frem") || t.is(next, "fremad")
                ? new Found(first, next + 1, new When.Onward(when, amount), from.times(), TimeBound.NONE, null, flags)
                : null;
    }

    private static Found found(
            int first, @Nullable When when, Clock.@Nullable Times times, int next, EnumSet<TimeFlag> flags) {
        return new Found(first, next, when, times, TimeBound.NONE, null, flags);
    }

    private static Clock.@Nullable Times times(Clock.@Nullable Times start, Clock.@Nullable Times end) {
        if (start == null || end == null) {
            return start == null ? end : start;
        }
        return new Clock.Times(end.next(), start.time(), end.end() == null ? end.time() : end.end(), end.endOfDay());
    }
}
