package dk.inddrag.registration.spi;

import java.io.Serial;

/**
 * The store could not be reached, or could not keep what was decided. The same request can be sent again with the same
 * key: it is done once.
 */
public final class StoreUnavailableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Says what the store could not do. The message of a database may hold what was written to it, so only its state
     * code may go into this one, and it is no cause.
     *
     * @param message what could not be done, without values
     */
    public StoreUnavailableException(String message) {
        super(message);
    }
}
