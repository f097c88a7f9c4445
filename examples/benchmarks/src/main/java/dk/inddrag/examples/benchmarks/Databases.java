package dk.inddrag.examples.benchmarks;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.store.Stores;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A database for the library and one for plain statements: two SQLite files in a new folder of the working directory, or one
 * PostgreSQL, which both write to. {@code postgresql} starts a server of its own that forgets nothing; any other word is the
 * URL of one that runs, with an empty database. What was made is left there.
 */
final class Databases implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-07T09:00:00Z"), ZoneOffset.UTC);

    /** Kept, for the JDK forgets the level of a logger that nobody holds. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private final Path folder;
    private final String url;
    private final @Nullable EmbeddedPostgres server;

    private Databases(Path folder, String url, @Nullable EmbeddedPostgres server) {
        this.folder = folder;
        this.url = url;
        this.server = server;
    }

    static Databases open(String where) throws IOException {
        MIGRATIONS.setLevel(Level.WARNING);
        Path folder = Files.createTempDirectory(Path.of("."), "throughput");
        if (where.equals("sqlite")) {
            return new Databases(folder, "", null);
        }
        if (!where.equals("postgresql")) {
            return new Databases(folder, where, null);
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start();
        return new Databases(folder, server.getJdbcUrl("postgres", "postgres"), server);
    }

    boolean isSqlite() {
        return url.isEmpty();
    }

    RegistrationStore store(int clients) {
        return isSqlite()
                ? Stores.sqlite(folder.resolve("registrations.db"), CLOCK)
                : Stores.postgresql(url, clients, CLOCK);
    }

    static RegistrationDesk desk(RegistrationStore store, Catalogue catalogue) {
        return RegistrationDesk.of(catalogue, store, () -> Actor.ofMunicipality("user-7", "0657"));
    }

    PlainStatements plain(int clients) throws SQLException {
        return isSqlite()
                ? PlainStatements.sqlite(folder.resolve("plain.db"))
                : PlainStatements.postgresql(url, clients);
    }

    /** A connection to what the library writes to. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(
                isSqlite() ? "jdbc:sqlite:" + folder.resolve("registrations.db").toAbsolutePath() : url);
    }

    /** A connection to what the plain statements write to. */
    Connection plainConnection() throws SQLException {
        return DriverManager.getConnection(
                isSqlite() ? "jdbc:sqlite:" + folder.resolve("plain.db").toAbsolutePath() : url);
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
