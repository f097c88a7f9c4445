package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditHead;
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
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A store in one file, for one process at a time. */
public final class SqliteStore implements RegistrationStore {

    private final Clock clock;
    private final Pool readers;
    private final GroupCommit writer;

    /**
     * Opens the file, and makes it where it is not there.
     *
     * @param file the file
     * @param clock the time
     */
    public SqliteStore(Path file, Clock clock) {
        this.clock = clock;
        SQLiteDataSource source = source(file);
        Migrations.run(source);
        this.writer = new GroupCommit(source);
        this.readers = new Pool(source, 4, "registrations-sqlite", Optional.of("pragma query_only = true"));
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What is acknowledged survives a power cut.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    @Override
    public <T> T decide(Scope scope, Function<Book, Decision<T>> work) {
        return writer.run(session -> {
            Decision<T> decision = work.apply(new JdbcBook(session, scope.offer(), clock.instant(), Optional.empty()));
            List<Sql> writes = Writes.of(scope.offer(), decision.changes());
            if (!writes.isEmpty()) {
                session.update(List.of(Sql.of(
                        "insert into book (offer, audit_number, audit_hash) values (?, ?, ?)"
                                + " on conflict (offer) do nothing",
                        scope.offer().value(),
                        AuditHead.NONE.number(),
                        AuditHead.NONE.hash())));
                session.update(writes);
            }
            return decision.answer();
        });
    }

    private void write(Sql sql) {
        writer.run(session -> {
            session.update(List.of(sql));
            return sql;
        });
    }

    @Override
    public <T> T read(OfferId offer, Function<Book, T> work) {
        return readers.read(offer, clock, work);
    }

    @Override
    public Optional<OfferId> offerOf(String reference) {
        return readers.read(session -> Reads.offerOf(session, reference));
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
        return readers.read(session -> Reads.due(session, moment, limit));
    }

    @Override
    public void delivered(Message message) {
        write(Reads.delivered(message));
    }

    @Override
    public void postponed(Message message, Instant nextAttempt) {
        write(Reads.postponed(message, nextAttempt));
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
