package dk.inddrag.core;

import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How long an offer lasts: a number, or from one number to another, of minutes, days or months.
 *
 * <p>Immutable and thread-safe.
 *
 * @param atLeast the smaller number, 1 or more
 * @param atMost the larger number, not below the smaller; the same where there is one number
 * @param unit minutes, days or months
 * @param approximate whether the source says "about"
 */
public record Extent(int atLeast, int atMost, ChronoUnit unit, boolean approximate) {

    /**
     * Checks the numbers and the unit.
     *
     * @throws IllegalArgumentException if the numbers are below 1 or in the wrong order, or the unit is another
     */
    public Extent {
        Objects.requireNonNull(unit, "unit");
        if (atLeast < 1 || atMost < atLeast) {
            throw new IllegalArgumentException(
                    "An extent goes from 1 or more to as much or more: " + atLeast + " to " + atMost);
        }
        if (unit != ChronoUnit.MINUTES && unit != ChronoUnit.DAYS && unit != ChronoUnit.MONTHS) {
            throw new IllegalArgumentException("An extent is counted in minutes, days or months: " + unit);
        }
    }
}
