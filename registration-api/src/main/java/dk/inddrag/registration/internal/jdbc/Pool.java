package dk.inddrag.registration.internal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections to a database, and work on them that is repeated after a passing fault. Thread-safe. */
final class Pool implements AutoCloseable {

    private static final int ATTEMPTS = 5;

    private final HikariDataSource connections;

    Pool(DataSource source, int size, String name, String first) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setAutoCommit(false);
        config.setConnectionTimeout(10_000);
        // The database may come up after us, and go down and up again.
        config.setInitializationFailTimeout(-1);
        // The rules of holding an offer rest on it, whatever the database is set to.
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(first);
        config.setExceptionOverride(new Silent());
        this.connections = new HikariDataSource(config);
    }

    /**
     * Keeps the pool from throwing away broken connections itself, because it logs what the database said, which may hold
     * what was written. Here they are thrown away in silence.
     */
    private static final class Silent implements SQLExceptionOverride {
        @java.lang.Override
        public SQLExceptionOverride.Override adjudicate(SQLException fault) {
            return SQLExceptionOverride.Override.DO_NOT_EVICT;
        }
    }

    /** Something done on a connection, up to and including its commit. */
    @FunctionalInterface
    interface Work<T> {
        T run(Session.Together session) throws SQLException;
    }

    /** Reads, and leaves nothing open. */
    <T> T read(Work<T> work) {
        return repeat(session -> {
            T read = work.run(session);
            session.rollBack();
            return read;
        });
    }

    /** Does work that may be done more than once, until it is done or the fault is one that stays. */
    <T> T repeat(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = open()) {
                return once(connection, work);
            } catch (StoreFault e) {
                if (!e.isPassing() || attempt == ATTEMPTS) {
                    throw e.outside();
                }
            } catch (SQLException e) {
                throw new StoreFault(e).outside();
            }
        }
    }

    /** Waits for a connection, and does not begin to wait again. */
    private Connection open() {
        try {
            return connections.getConnection();
        } catch (SQLException e) {
            throw new StoreFault(e).outside();
        }
    }

    private <T> T once(Connection connection, Work<T> work) {
        Session.Together session = new Session.Together(connection);
        try {
            return work.run(session);
        } catch (SQLException e) {
            throw abandoned(connection, session, new StoreFault(e));
        } catch (StoreFault e) {
            throw abandoned(connection, session, e);
        } catch (RuntimeException | Error e) {
            undo(connection, session);
            throw e;
        }
    }

    private StoreFault abandoned(Connection connection, Session.Together session, StoreFault fault) {
        if (fault.isOfConnection()) {
            connections.evictConnection(connection);
        } else {
            undo(connection, session);
        }
        return fault;
    }

    private void undo(Connection connection, Session.Together session) {
        try {
            session.rollBack();
        } catch (SQLException e) {
            // The connection is lost, and the transaction with it. What was first wrong is what counts.
            connections.evictConnection(connection);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
