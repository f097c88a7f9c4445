package dk.inddrag.registration;

import java.io.Serial;

/** An idempotency key was sent before with another request. Nothing was changed. */
public final class KeyBelongsToAnotherRequestException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Says what to do. Neither key nor request is printed. */
    public KeyBelongsToAnotherRequestException() {
        super(
                "This idempotency key came with another request before. Maybe the request was changed: give it a new key");
    }
}
