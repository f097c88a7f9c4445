package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One time expression of a text: where it stands, and what it says, no more than that. At least one of date, time,
 * offset and {@link TimeFlag#NO_SUCH_DAY} is there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the index of the first character, inclusive. A word that gives the bound ({@code senest}), an article
 *     and a weekday belong to the expression; a mere <i>i</i> or <i>på</i> does not, but for <i>i dag</i>, <i>på
 *     fredag</i> and their like
 * @param end the index after the last character, exclusive, greater than {@code start}
 * @param text the characters from {@code start} to {@code end}, not null
 * @param date the date; null for a bare time of day, for an offset from something that is no single day, and for a day
 *     that does not exist
 * @param time the time of day, in the zone of whoever wrote it; of a range of days that of the first day; null if none
 *     is written
 * @param endTime the time at which it ends; of a range of days that of the last day; null if none is written. It may be
 *     before {@code time} when an event lasts past midnight
 * @param bound the side of the date that is meant, not null
 * @param offset what is counted (<i>14 dage før</i>); null if nothing is
 * @param flags how the values came about, unmodifiable, in the order of the enum, not null
 */
public record TimeExpression(
        int start,
        int end,
        String text,
        @Nullable PartialDate date,
        @Nullable LocalTime time,
        @Nullable LocalTime endTime,
        TimeBound bound,
        @Nullable TimeOffset offset,
        Set<TimeFlag> flags) {

    /**
     * Checks the place in the text and copies the flags.
     *
     * @param start the index of the first character, inclusive
     * @param end the index after the last character, exclusive
     * @param text the characters between them, not null
     * @param date the date, may be null
     * @param time the time of day, may be null
     * @param endTime the time at which it ends, may be null
     * @param bound the side of the date that is meant, not null
     * @param offset what is counted, may be null
     * @param flags how the values came about, copied, not null
     * @throws IllegalArgumentException if the place is no stretch of the length of {@code text}
     */
    public TimeExpression {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(bound, "bound");
        if (start < 0 || end <= start || text.length() != end - start) {
            throw new IllegalArgumentException(
                    "No stretch of text of length " + text.length() + ": from " + start + " to " + end);
        }
        EnumSet<TimeFlag> copy = EnumSet.noneOf(TimeFlag.class);
        copy.addAll(flags);
        flags = Collections.unmodifiableSet(copy);
    }

    /**
     * Whether the expression carries a flag.
     *
     * @param flag the flag, not null
     * @return true if it does
     */
    public boolean has(TimeFlag flag) {
        return flags.contains(flag);
    }
}
