package dk.inddrag.registration.spi;

import java.util.List;
import java.util.Objects;

/**
 * Whom a message that is not delivered yet goes to besides the team: those who had a place in it and have none any more, so
 * that the event comes out of their calendars. Their addresses are kept for that alone and go with the message, or when the
 * addresses of the registration are erased.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints no address.
 *
 * @param number the number of the message, 1 or more
 * @param reference the registration they have left, not null
 * @param addresses the addresses, in the order of their places, never empty
 */
public record Farewell(long number, String reference, List<String> addresses) {

    /** Copies the addresses. */
    public Farewell {
        Objects.requireNonNull(reference, "reference");
        addresses = List.copyOf(addresses);
    }

    @Override
    public String toString() {
        return "Farewell[" + number + ", " + reference + "]";
    }
}
