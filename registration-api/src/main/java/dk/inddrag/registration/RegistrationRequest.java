package dk.inddrag.registration;

import dk.inddrag.core.OfferId;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for places for a team. The same idempotency key with the same request gets the same answer, however often it
 * is sent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param idempotencyKey the key, not blank
 * @param offer the offer, not null
 * @param run the id of the run; empty where the offer has one only, or the team takes any
 * @param team the team, not null
 */
public record RegistrationRequest(String idempotencyKey, OfferId offer, Optional<String> run, Team team) {

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if the key is blank
     */
    public RegistrationRequest {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(team, "team");
        if (idempotencyKey.isBlank()) {
            throw new IllegalArgumentException("A request needs an idempotency key");
        }
    }
}
