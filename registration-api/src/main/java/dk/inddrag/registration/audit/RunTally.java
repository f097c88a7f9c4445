package dk.inddrag.registration.audit;

import java.util.Optional;

/**
 * What a run holds, in numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param capacity the seats there are; empty where no organiser has set a number, and there is no limit
 * @param taken the seats that are confirmed, or held for a team that was invited
 * @param inLine the teams that wait or are invited
 * @param cancelled whether an organiser cancelled the run, which then takes nobody any more
 */
public record RunTally(Optional<Integer> capacity, int taken, int inLine, boolean cancelled) {

    /** A run nobody has asked for. */
    public static final RunTally EMPTY = new RunTally(Optional.empty(), 0, 0);

    /**
     * A run that is not cancelled.
     *
     * @param capacity the seats there are; empty for no limit
     * @param taken the seats that are confirmed or held
     * @param inLine the teams that wait or are invited
     */
    public RunTally(Optional<Integer> capacity, int taken, int inLine) {
        this(capacity, taken, inLine, false);
    }

    /**
     * This run with another number of seats.
     *
     * @param seats the seats; empty for no limit
     * @return the tally, not null
     */
    public RunTally withCapacity(Optional<Integer> seats) {
        return new RunTally(seats, taken, inLine, cancelled);
    }

    /**
     * This run once an organiser cancelled it. Its teams are another matter.
     *
     * @return the tally, not null
     */
    public RunTally asCancelled() {
        return new RunTally(capacity, taken, inLine, true);
    }

    /**
     * The seats that are left.
     *
     * @return the number, 0 or more; {@link Integer#MAX_VALUE} where there is no limit
     */
    public int free() {
        return capacity.map(seats -> Math.max(0, seats - taken)).orElse(Integer.MAX_VALUE);
    }

    /**
     * Both together.
     *
     * @param other the other, not null
     * @return the sum, with the capacity of whichever has one; cancelled if either is
     */
    public RunTally plus(RunTally other) {
        return new RunTally(
                capacity.or(other::capacity), taken + other.taken, inLine + other.inLine, cancelled || other.cancelled);
    }
}
