package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.Message;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.Scope;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** A store in a database. */
public final class JdbcStore implements RegistrationStore {

    private final Clock clock;
    private final Pool readers;
    private final StoreWriter writer;

    private JdbcStore(Clock clock, Pool readers, StoreWriter writer) {
        this.clock = clock;
        this.readers = readers;
        this.writer = writer;
    }

    /**
     * A store in one file, for one process at a time. Makes the file where it is not there.
     *
     * @param file the file
     * @param clock the time
     * @return the store
     */
    public static JdbcStore sqlite(Path file, Clock clock) {
        return sqlite(SqliteWriter.source(file), clock);
    }

    static JdbcStore sqlite(DataSource source, Clock clock) {
        Migrations.run(source);
        Pool readers = new Pool(source, 4, "registrations-sqlite", "pragma query_only = true");
        return new JdbcStore(clock, readers, new SqliteWriter(source, clock));
    }

    /**
     * A store in PostgreSQL, for as many processes as there are.
     *
     * @param url its JDBC URL, with user and password
     * @param connections how many connections at most
     * @param clock the time
     * @return the store
     */
    public static JdbcStore postgresql(String url, int connections, Clock clock) {
        return postgresql(PostgresWriter.source(url), connections, clock);
    }

    static JdbcStore postgresql(DataSource source, int connections, Clock clock) {
        Migrations.run(source);
        Pool pool = new Pool(source, connections, "registrations-postgresql", "set lock_timeout = '10s'");
        return new JdbcStore(clock, pool, new PostgresWriter(pool, clock));
    }

    @Override
    public <T> T decide(Scope scope, Function<Book, Decision<T>> work) {
        return writer.decide(scope, work);
    }

    @Override
    public <T> T read(OfferId offer, Function<Book, T> work) {
        return readers.read(session -> work.apply(new JdbcBook(session, offer, clock.instant())));
    }

    @Override
    public Optional<OfferId> offerOf(String reference) {
        return readers.read(session -> Reads.offerOf(session, reference));
    }

    @Override
    public List<OfferId> offers() {
        return readers.read(Reads::offers);
    }

    @Override
    public List<Registration> registrationsOf(String municipalityCode) {
        return readers.read(session -> Reads.registrationsOf(session, municipalityCode));
    }

    @Override
    public List<AuditEntry> audit(OfferId offer) {
        return readers.read(session -> Reads.audit(session, offer));
    }

    @Override
    public List<Message> dueMessages(Instant moment, int limit) {
        return readers.read(session -> Outbox.due(session, moment, limit));
    }

    @Override
    public void delivered(Message message) {
        writer.run(Outbox.delivered(message));
    }

    @Override
    public void postponed(Message message, Instant nextAttempt) {
        writer.run(Outbox.postponed(message, nextAttempt));
    }

    @Override
    public void close() {
        readers.close();
        try {
            writer.close();
        } catch (SQLException e) {
            throw new StoreFault(e).outside();
        }
    }
}
