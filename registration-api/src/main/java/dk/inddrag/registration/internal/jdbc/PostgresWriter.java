package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.registration.audit.AuditHead;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.Scope;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Writes to a database that many write to at once. Each offer is held by its row in {@code book}. A decision takes two
 * round trips: one that holds the offer and fetches what will be asked for, and one that writes and commits.
 */
final class PostgresWriter implements StoreWriter {

    private static final Sql COMMIT = Sql.of("commit");

    private final Pool pool;
    private final Clock clock;

    PostgresWriter(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    static DataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        if (url.matches("jdbc:postgresql://[^/?]*@.*")) {
            // The driver would take the password for a port, and log it.
            throw new IllegalArgumentException("The address has a user before its host, which JDBC does not know. Maybe"
                    + " they go last: jdbc:postgresql://host/database?user=user&password=password");
        }
        try {
            source.setURL(url);
        } catch (IllegalArgumentException e) {
            // What the driver says holds the whole address, with its password.
            throw new IllegalArgumentException(
                    "The address is no JDBC URL of PostgreSQL. Maybe it does not begin with jdbc:postgresql://");
        }
        // The detail of an error shows the values of a row.
        source.setLogServerErrorDetail(false);
        source.setTcpKeepAlive(true);
        return source;
    }

    @Override
    public <T> T decide(Scope scope, Function<Book, Decision<T>> work) {
        AtomicReference<@Nullable Decision<T>> sent = new AtomicReference<>();
        return pool.repeat(session -> {
            JdbcBook book = hold(session, scope);
            @Nullable Decision<T> before = sent.get();
            if (before != null && cameThrough(before, book)) {
                session.rollBack();
                return before.answer();
            }
            Decision<T> decision = work.apply(book);
            List<Sql> writes = new ArrayList<>(Writes.of(scope.offer(), decision.changes()));
            // In the same round trip as the rest.
            writes.add(COMMIT);
            sent.set(decision);
            session.update(writes);
            return decision.answer();
        });
    }

    /**
     * Whether a decision was committed though the connection was lost before that was told. It is not done twice: its last
     * entry is in the trail, whose hash says that it is this one.
     */
    private static boolean cameThrough(Decision<?> decision, JdbcBook book) {
        return Writes.end(decision.changes()).filter(book::holds).isPresent();
    }

    /** The time is asked for only after the offer is held, so that nobody is in time who came too late. */
    private JdbcBook hold(Session.Together session, Scope scope) throws SQLException {
        Optional<JdbcBook> held = tryToHold(session, scope);
        if (held.isEmpty()) {
            session.update(List.of(Writes.opened(scope.offer(), AuditHead.NONE)));
            held = tryToHold(session, scope);
        }
        return held.orElseThrow(() -> new IllegalStateException("The row of an offer went away while it was held"));
    }

    /** Each of the statements sees what was committed when it begins, so those behind the lock see all of it. */
    private Optional<JdbcBook> tryToHold(Session.Together session, Scope scope) throws SQLException {
        Prefetched known = new Prefetched(scope);
        List<Session.Asked> asked = new ArrayList<>();
        asked.add(new Session.Asked(
                Sql.of(
                        "select audit_number, audit_hash from book where offer = ? for update",
                        scope.offer().value()),
                known::head));
        asked.addAll(known.asked());
        session.query(asked);
        return known.isHeld()
                ? Optional.of(new JdbcBook(session, scope.offer(), clock.instant(), known))
                : Optional.empty();
    }

    @Override
    public void run(Sql sql) {
        pool.repeat(session -> {
            session.update(List.of(sql, COMMIT));
            return sql;
        });
    }

    @Override
    public void close() {
        // The pool is the store's.
    }
}
