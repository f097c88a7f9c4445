package dk.inddrag.registration.internal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections to a database, and reading over them. */
final class Pool implements AutoCloseable {

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
        this.connections = new HikariDataSource(config);
    }

    Connection open() throws SQLException {
        return connections.getConnection();
    }

    /** Something read on a connection. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Session session) throws SQLException;
    }

    <T> T read(Reading<T> reading) {
        try (Connection connection = open()) {
            T read = reading.read(new Session.Together(connection));
            connection.rollback();
            return read;
        } catch (SQLException e) {
            throw new StoreFault(e).outside();
        } catch (StoreFault e) {
            throw e.outside();
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
