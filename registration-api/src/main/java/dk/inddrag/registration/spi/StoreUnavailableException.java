package dk.inddrag.registration.spi;

import java.io.Serial;

/**
 * The store could not be reached, or could not keep what was decided. The same request can be sent again with the same
 * key: it is done once.
 */
public final class StoreUnavailableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** What can be wrong, as far as a store can tell. */
    public enum Reason {
        /** Nothing answers where the store should be, or the connection was lost. */
        UNREACHABLE,
        /** The database answers and lets nobody in: user, password or its name are wrong. */
        NO_ENTRY,
        /** There is no room to keep anything. */
        FULL,
        /** Others held what was asked for longer than one waits. */
        BUSY,
        /** What is there is something else than a store. */
        NOT_A_STORE,
        /** Anything else. */
        OTHER
    }

    /** What is wrong. */
    private final Reason reason;

    /**
     * Says what the store could not do. The message of a database may hold what was written to it, so only its state
     * code may go into this one, and it is no cause.
     *
     * @param reason what is wrong, not null
     * @param message what could not be done, without values
     */
    public StoreUnavailableException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * What is wrong.
     *
     * @return the reason, not null
     */
    public Reason reason() {
        return reason;
    }
}
