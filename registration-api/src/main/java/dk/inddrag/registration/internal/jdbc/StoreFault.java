package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.registration.spi.StoreUnavailableException;
import dk.inddrag.registration.spi.StoreUnavailableException.Reason;
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
     * Whether to do all of it again. It is safe in each of these cases, also where a commit may have come through: that is
     * looked for before anything is done again.
     */
    boolean isPassing() {
        String state = state();
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
        String state = state();
        return state.startsWith("08") || state.startsWith("57P");
    }

    StoreUnavailableException outside() {
        @Nullable String state = fault.getSQLState();
        return new StoreUnavailableException(
                reason(),
                "The store could not keep or read what was asked, state " + (state == null ? "none" : state) + ", code "
                        + fault.getErrorCode() + ". Maybe it is down or full: the same request can be sent again");
    }

    /** By the state that PostgreSQL gives, or the code of SQLite. */
    Reason reason() {
        String state = state();
        int sqlite = state.isEmpty() ? fault.getErrorCode() & 0xff : 0;
        if (state.startsWith("28") || state.equals("3D000")) {
            return Reason.NO_ENTRY;
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return Reason.UNREACHABLE;
        }
        if (state.equals("53100") || sqlite == 13) {
            return Reason.FULL;
        }
        if (state.startsWith("40") || state.equals("55P03") || sqlite == 5 || sqlite == 6) {
            return Reason.BUSY;
        }
        return sqlite == 26 ? Reason.NOT_A_STORE : Reason.OTHER;
    }

    private String state() {
        return fault.getSQLState() == null ? "" : fault.getSQLState();
    }
}
