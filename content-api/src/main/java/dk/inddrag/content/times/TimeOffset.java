package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time counted from something else: <i>6 uger før opstart</i>, <i>senest en uge før</i>, <i>inden for 14 dage</i>.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how many units, at least 1
 * @param unit minutes, hours, days, weeks, months or years, not null
 * @param workingDays whether the days are working days (<i>5 hverdage</i>), which only a calendar of holidays can count
 * @param side before or after what it is counted from, not null
 * @param anchor the date it is counted from; null if that is no date (<i>før opstart</i>) or is not said
 */
public record TimeOffset(
        int amount,
        ChronoUnit unit,
        boolean workingDays,
        Side side,
        @Nullable PartialDate anchor) {

    /** Before or after. */
    public enum Side {
        /** <i>før, inden, forinden</i>. */
        BEFORE,
        /** <i>efter, inden for</i>. */
        AFTER
    }

    /**
     * Checks the amount.
     *
     * @param amount how many units
     * @param unit of what, not null
     * @param workingDays whether the days are working days
     * @param side before or after, not null
     * @param anchor the date it is counted from, may be null
     * @throws IllegalArgumentException if the amount is below 1, or working days have another unit than days
     */
    public TimeOffset {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(side, "side");
        if (amount < 1) {
            throw new IllegalArgumentException("The amount must be at least 1: " + amount);
        }
        if (workingDays && unit != ChronoUnit.DAYS) {
            throw new IllegalArgumentException("Working days are days, not " + unit);
        }
    }

    /**
     * The moment this many units before or after another. A month before the last day of a long month is the last day
     * of the shorter one, as in {@link java.time.LocalDate#minusMonths(long)}.
     *
     * @param from the day or moment to count from, not null
     * @param <T> its type, {@link java.time.LocalDate} for instance
     * @return the counted day or moment, not null
     * @throws DateTimeException if the type cannot count this unit (a day cannot count hours), the days are working
     *     days, or the result is too far
     */
    @SuppressWarnings("unchecked")
    public <T extends Temporal> T countedFrom(T from) {
        if (workingDays) {
            throw new DateTimeException("Working days need a calendar of holidays: " + amount);
        }
        // The contract of Temporal.plus: the result has the type it was called on.
        return (T) from.plus(side == Side.BEFORE ? -(long) amount : amount, unit);
    }
}
