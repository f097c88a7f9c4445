package dk.inddrag.registration;

import dk.inddrag.core.OfferStatus;
import java.util.Objects;

/**
 * What came of asking for places.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface RegistrationOutcome {

    /**
     * The whole team has its places.
     *
     * @param reference how to refer to the registration, not blank
     */
    record Confirmed(String reference) implements RegistrationOutcome {
        /** Checks for nulls. */
        public Confirmed {
            Objects.requireNonNull(reference, "reference");
        }
    }

    /**
     * The whole team waits.
     *
     * @param reference how to refer to the registration, not blank
     * @param position the place in the line, 1 is next
     */
    record Waiting(String reference, int position) implements RegistrationOutcome {
        /**
         * Checks the position.
         *
         * @throws IllegalArgumentException if the position is below 1
         */
        public Waiting {
            Objects.requireNonNull(reference, "reference");
            if (position < 1) {
                throw new IllegalArgumentException("A position in line is 1 or more: " + position);
            }
        }
    }

    /**
     * The offer cannot be registered for at that moment.
     *
     * @param status where the offer stands, not null
     */
    record NotOpen(OfferStatus status) implements RegistrationOutcome {
        /** Checks for nulls. */
        public NotOpen {
            Objects.requireNonNull(status, "status");
        }
    }

    /** Nobody takes registrations here: the host has no registration set up. */
    enum NotAvailable implements RegistrationOutcome {
        /** The only value. */
        INSTANCE
    }
}
