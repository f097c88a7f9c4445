package dk.inddrag.registration.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL, started once for the tests and stopped with the JVM. Where none can be started (a root user without
 * user namespaces), the property {@code inddrag.test.postgres} names the URL of one that runs, whose user may create
 * databases.
 */
final class Postgres {

    private static final String GIVEN = System.getProperty("inddrag.test.postgres", "");
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static EmbeddedPostgres server;
    private static String template = "";

    private Postgres() {}

    static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        // The tests of a store must not run on one that forgets.
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    /** The URL of a new database without registrations. Its tables are there, copied from one that is made once. */
    static synchronized String newDatabase() {
        if (template.isEmpty()) {
            String first = create(" ");
            Stores.postgresql(first, 1, Clock.systemUTC()).close();
            template = first.replaceFirst("^.*//[^/]+/([^?]*).*$", "$1");
        }
        return create(" template " + template);
    }

    private static String create(String from) {
        String url = GIVEN.isEmpty() ? server().getJdbcUrl("postgres", "postgres") : GIVEN;
        String name = "registrations_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + from);
        } catch (SQLException e) {
            throw new IllegalStateException("No new database. Maybe the user may not create one", e);
        }
        return url.replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
    }
}
