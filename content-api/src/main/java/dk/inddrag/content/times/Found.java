package dk.inddrag.content.times;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * An expression as the grammar read it, before its date is worked out.
 *
 * @param first the index of its first token
 * @param next the index of the token after it
 * @param when the date as written, if any
 * @param times the time of day, if any
 * @param bound the side that is meant
 * @param offset what is counted, if anything
 * @param flags what the words themselves say of it
 */
record Found(
        int first,
        int next,
        @Nullable When when,
        Clock.@Nullable Times times,
        TimeBound bound,
        @Nullable CountedFrom offset,
        EnumSet<TimeFlag> flags) {

    /**
     * An offset, with its anchor as written.
     *
     * @param amount how much
     * @param side before or after
     * @param anchor the date it is counted from, if any
     */
    record CountedFrom(
            Amounts.Amount amount,
            TimeOffset.Side side,
            @Nullable When anchor) {}

    Found withBound(TimeBound newBound) {
        return new Found(first, next, when, times, newBound, offset, flags);
    }

    Found withWhen(@Nullable When newWhen) {
        return new Found(first, next, newWhen, times, bound, offset, flags);
    }
}
