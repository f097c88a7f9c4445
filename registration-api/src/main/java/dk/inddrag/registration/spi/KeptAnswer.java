package dk.inddrag.registration.spi;

import java.util.Objects;
import java.util.Optional;

/**
 * The answer to a request, kept so that the same request gets it again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reference the registration, not null
 * @param position the place in the line that was told; empty where the team was confirmed
 * @param fingerprint what the request was, hashed with a secret key of its own and put before it; empty once erased
 */
public record KeptAnswer(String reference, Optional<Integer> position, Optional<String> fingerprint) {

    /** Checks for nulls. */
    public KeptAnswer {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
