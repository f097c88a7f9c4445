package dk.inddrag.registration.spi;

import dk.inddrag.core.OfferId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a decision is about. The run and the key tell a store what it will be asked for, so that it can fetch all at once;
 * the book answers for others too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param offer the offer that is held while deciding, not null
 * @param run the run it is likely about; empty where that is open
 * @param idempotencyKey the key of the request; empty where there is none
 */
public record Scope(OfferId offer, Optional<String> run, Optional<String> idempotencyKey) {

    /** Checks for nulls. */
    public Scope {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(idempotencyKey, "idempotencyKey");
    }

    /**
     * A decision on an offer, whatever it is about.
     *
     * @param offer the offer, not null
     * @return the scope, not null
     */
    public static Scope of(OfferId offer) {
        return new Scope(offer, Optional.empty(), Optional.empty());
    }
}
