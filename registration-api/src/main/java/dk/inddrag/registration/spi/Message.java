package dk.inddrag.registration.spi;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.audit.AuditEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * Something a team is to be told. It holds no text and no address: both are made from the registration when it is sent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param offer the offer, not null
 * @param number the number of the audit entry it tells of, 1 or more; with the offer its identity, for receivers that
 *     get it twice
 * @param reference the registration, not null
 * @param event what happened, not null
 * @param due when to send it, not null
 * @param attempts how often that was tried in vain, 0 or more
 * @param places the numbers of the places it tells of, for those who have them now and those who had them; empty where it
 *     is for the whole team
 */
public record Message(
        OfferId offer,
        long number,
        String reference,
        AuditEvent event,
        Instant due,
        int attempts,
        Set<Integer> places) {

    /** Copies the places. */
    public Message {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(due, "due");
        places = Set.copyOf(places);
    }

    /**
     * This message after it was tried in vain.
     *
     * @param nextAttempt when to try again, not null
     * @return the message, not null
     */
    public Message postponedTo(Instant nextAttempt) {
        return new Message(offer, number, reference, event, nextAttempt, attempts + 1, places);
    }
}
