package dk.inddrag.content.times;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Times counted from something else: 14 dage før kurset, senest en uge før, inden for to uger, ugen efter. */
final class Offsets {

    private final Tokens t;
    private final Amounts amounts;
    private final Dates dates;
    private final Clock clock;

    Offsets(Tokens tokens, Amounts amounts, Dates dates, Clock clock) {
        this.t = tokens;
        this.amounts = amounts;
        this.dates = dates;
        this.clock = clock;
    }

    /** The offset whose amount begins at {@code i}, of an expression that begins at {@code first}. */
    @Nullable
    Found at(int first, int i, TimeBound bound, EnumSet<TimeFlag> flags) {
        Amounts.Amount many = amounts.at(i);
        Amounts.Amount amount = many == null ? amounts.single(i) : many;
        if (amount == null) {
            return null;
        }
        EnumSet<TimeFlag> all = EnumSet.copyOf(flags);
        if (amount.rough()) {
            all.add(TimeFlag.APPROXIMATE);
        }
        int j = amount.next();
        TimeOffset.Side side = side(j);
        if (side != null) {
            int k = t.is(j, "prior") && t.is(j + 1, "to") ? j + 2 : j + 1;
            Match anchor = dates.at(k, true, TimeBound.NONE);
            Found.CountedFrom counted = new Found.CountedFrom(amount, side, anchor == null ? null : anchor.when());
            // dagen før kl. 12: the time belongs to the day that is counted to.
            int cue = clock.afterCue(k);
            Clock.Times times = anchor == null && amount.unit().isDateBased() && cue > k ? clock.at(k) : null;
            int next = anchor == null ? times == null ? k : times.next() : anchor.next();
            return new Found(first, next, null, times, bound, counted, all);
        }
        Found.CountedFrom within = new Found.CountedFrom(amount, TimeOffset.Side.AFTER, null);
        boolean inCourse = t.is(first, "i") && t.is(first + 1, "loebet");
        boolean isWithin = inCourse || t.is(first, "inden") || t.is(first, "indenfor") || t.is(first, "within");
        return isWithin && many != null ? new Found(first, j, null, null, TimeBound.BY, within, all) : null;
    }

    private TimeOffset.@Nullable Side side(int i) {
        if (t.is(i, "foer") || t.is(i, "inden") || t.is(i, "forinden") || t.is(i, "before") || t.is(i, "prior")) {
            return TimeOffset.Side.BEFORE;
        }
        return t.is(i, "efter") || t.is(i, "after") ? TimeOffset.Side.AFTER : null;
    }
}
