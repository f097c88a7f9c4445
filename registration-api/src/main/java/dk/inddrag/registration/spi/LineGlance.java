package dk.inddrag.registration.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be told of the line of a run without reading all of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param invited how many teams are invited, 0 or more
 * @param firstAnswerBy the earliest moment by which one of those must answer; empty where none is invited
 * @param smallestWaiting the size of the smallest team that waits; empty where none does
 */
public record LineGlance(int invited, Optional<Instant> firstAnswerBy, Optional<Integer> smallestWaiting) {

    /** Checks for nulls. */
    public LineGlance {
        Objects.requireNonNull(firstAnswerBy, "firstAnswerBy");
        Objects.requireNonNull(smallestWaiting, "smallestWaiting");
    }
}
