package dk.inddrag.registration.spi;

import dk.inddrag.registration.Needs;
import java.util.Objects;

/**
 * The needs of whoever has a place.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints none of it.
 *
 * @param reference the registration, not null
 * @param number the number of the place, 1 or more
 * @param needs the needs, not null
 */
public record PlaceNeeds(String reference, int number, Needs needs) {

    /** Checks for nulls. */
    public PlaceNeeds {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(needs, "needs");
    }
}
