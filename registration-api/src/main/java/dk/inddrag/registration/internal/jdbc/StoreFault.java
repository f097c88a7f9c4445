package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.registration.spi.StoreUnavailableException;
import java.io.Serial;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Carries what a database said out of a decision. Never leaves this package, for it may hold what was written. */
final class StoreFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient SQLException fault;

    StoreFault(SQLException fault) {
        super("The store failed", null, false, false);
        this.fault = fault;
    }

    /**
     * Whether to do all of it again. It is safe in each of these cases, also where a commit may have come through: every
     * decision looks first at what is there, and a request with a key is answered by that.
     */
    boolean isPassing() {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        int sqlite = fault.getErrorCode() & 0xff;
        return state.startsWith("40") // serialisation failure, deadlock
                || state.startsWith("08") // connection lost
                || state.startsWith("57P") // the server goes down or comes up
                || state.equals("55P03") // lock timeout
                || state.equals("23505") // a key that another decision took meanwhile
                || (state.isEmpty() && (sqlite == 5 || sqlite == 6 || sqlite == 19)); // busy, locked, constraint
    }

    /** Whether the connection is of no more use. */
    boolean isOfConnection() {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        return state.startsWith("08") || state.startsWith("57P");
    }

    StoreUnavailableException outside() {
        @Nullable String state = fault.getSQLState();
        return new StoreUnavailableException("The store could not keep or read what was asked, state "
                + (state == null ? "none" : state) + ", code " + fault.getErrorCode()
                + ". Maybe it is down or full: the same request can be sent again");
    }
}
