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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.postgresql.ds.PGSimpleDataSource;

/** A store in PostgreSQL, for as many processes as there are. Each offer is held by its row in {@code book}. */
public final class PostgresStore implements RegistrationStore {

    private static final int ATTEMPTS = 5;
    private static final Sql COMMIT = Sql.of("commit");

    private final Clock clock;
    private final Pool pool;

    /**
     * Opens the database.
     *
     * @param url its JDBC URL, with user and password
     * @param connections how many connections at most
     * @param clock the time
     */
    public PostgresStore(String url, int connections, Clock clock) {
        this.clock = clock;
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        // The detail of an error shows the values of a row.
        source.setLogServerErrorDetail(false);
        source.setTcpKeepAlive(true);
        Migrations.run(source);
        this.pool = new Pool(source, connections, "registrations-postgresql", Optional.of("set lock_timeout = '10s'"));
    }

    @Override
    public <T> T decide(Scope scope, Function<Book, Decision<T>> work) {
        return write(session -> {
            AuditHead head = hold(session, scope.offer());
            Decision<T> decision = work.apply(new JdbcBook(session, scope.offer(), clock.instant(), Optional.of(head)));
            List<Sql> writes = new ArrayList<>(Writes.of(scope.offer(), decision.changes()));
            // In the same round trip as the rest.
            writes.add(COMMIT);
            session.update(writes);
            return decision.answer();
        });
    }

    /** The time is asked for only after this, so that nobody is in time who came too late. */
    private static AuditHead hold(Session session, OfferId offer) throws SQLException {
        Sql lock = Sql.of("select audit_number, audit_hash from book where offer = ? for update", offer.value());
        List<AuditHead> held = session.query(lock, Rows::head);
        if (held.isEmpty()) {
            session.update(List.of(Sql.of(
                    "insert into book (offer, audit_number, audit_hash) values (?, ?, ?)"
                            + " on conflict (offer) do nothing",
                    offer.value(),
                    AuditHead.NONE.number(),
                    AuditHead.NONE.hash())));
            held = session.query(lock, Rows::head);
        }
        return held.get(0);
    }

    private <T> T write(Pool.Reading<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = pool.open()) {
                try {
                    T answer = work.read(new Session.Together(connection));
                    connection.commit();
                    return answer;
                } catch (SQLException | RuntimeException e) {
                    rollBack(connection);
                    throw e;
                }
            } catch (SQLException e) {
                againOrThrow(new StoreFault(e), attempt);
            } catch (StoreFault e) {
                againOrThrow(e, attempt);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is lost, and the transaction with it. What was first wrong is what counts.
            return;
        }
    }

    private static void againOrThrow(StoreFault fault, int attempt) {
        if (!fault.isPassing() || attempt == ATTEMPTS) {
            throw fault.outside();
        }
    }

    private void write(Sql sql) {
        write(session -> {
            session.update(List.of(sql, COMMIT));
            return sql;
        });
    }

    @Override
    public <T> T read(OfferId offer, Function<Book, T> work) {
        return pool.read(offer, clock, work);
    }

    @Override
    public Optional<OfferId> offerOf(String reference) {
        return pool.read(session -> Reads.offerOf(session, reference));
    }

    @Override
    public List<Registration> registrationsOf(String municipalityCode) {
        return pool.read(session -> Reads.registrationsOf(session, municipalityCode));
    }

    @Override
    public List<AuditEntry> audit(OfferId offer) {
        return pool.read(session -> Reads.audit(session, offer));
    }

    @Override
    public List<Message> dueMessages(Instant moment, int limit) {
        return pool.read(session -> Reads.due(session, moment, limit));
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
        pool.close();
    }
}
