package dk.inddrag.registration;

import java.util.List;

/**
 * What came of setting the capacity of a run.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface CapacityOutcome {

    /**
     * The capacity is set. Teams in line that now fit are invited.
     *
     * @param invited how many teams were invited by it, 0 or more
     * @param tooLarge the references of the teams that wait and are larger than the whole run now, in the order of their turns.
     *     They keep their turns, but get no places unless the run gets more seats or they become smaller; mostly empty
     */
    record Set(int invited, List<String> tooLarge) implements CapacityOutcome {
        /** Copies the references. */
        public Set {
            tooLarge = List.copyOf(tooLarge);
        }
    }

    /**
     * More places are taken than that, and the capacity stays as it was. Nobody loses a place: either set it to what is
     * taken, so that no more are given, or let teams cancel first.
     *
     * @param asked the seats asked for
     * @param taken the seats that are confirmed or held for invited teams
     */
    record BelowTaken(int asked, int taken) implements CapacityOutcome {}
}
