package dk.inddrag.examples.benchmarks;

import dk.inddrag.registration.store.Stores;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The floor: the rows of a registration, written by plain prepared statements that are kept for each connection, one
 * after the other and a commit for each registration. No rule, no hash, no check. Writers to SQLite take turns, which is
 * faster than letting them find the file busy.
 */
final class PlainStatements implements Load.Work, AutoCloseable {

    static final String PREFIX = "plain-";
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final BlockingQueue<Client> clients;
    private final List<Client> all;
    private final @Nullable Lock turn;
    private final String hold;

    private PlainStatements(List<Client> all, @Nullable Lock turn, String hold) {
        this.all = all;
        this.clients = new ArrayBlockingQueue<>(all.size(), true, all);
        this.turn = turn;
        this.hold = hold;
    }

    /** A connection with its statements. */
    private static final class Client {
        private final Connection connection;
        private final Map<String, PreparedStatement> statements = new HashMap<>();

        Client(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
        }

        PreparedStatement bind(String text, @Nullable Object... values) throws SQLException {
            PreparedStatement statement = statements.get(text);
            if (statement == null) {
                statement = connection.prepareStatement(text);
                statements.put(text, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        }

        void update(String text, @Nullable Object... values) throws SQLException {
            bind(text, values).executeUpdate();
        }

        long number(String text, @Nullable Object... values) throws SQLException {
            try (ResultSet rows = bind(text, values).executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    static PlainStatements sqlite(Path file) throws SQLException {
        Stores.sqlite(file, Clock.systemUTC()).close();
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
        return new PlainStatements(List.of(new Client(connection)), new ReentrantLock(true), "");
    }

    static PlainStatements postgresql(String url, int connections) throws SQLException {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            clients.add(new Client(DriverManager.getConnection(url)));
        }
        return new PlainStatements(clients, null, " for update");
    }

    @Override
    public void one(String key, int offer) throws SQLException {
        if (turn != null) {
            turn.lock();
            try {
                write(all.get(0), key, PREFIX + offer);
            } finally {
                turn.unlock();
            }
            return;
        }
        try {
            Client client = clients.take();
            try {
                write(client, key, PREFIX + offer);
            } finally {
                clients.add(client);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Client on, String key, String offer) throws SQLException {
        on.update(
                "insert into book (offer, audit_number, audit_hash) values (?, 0, ?) on conflict (offer) do nothing",
                offer,
                HASH);
        long number = 1 + on.number("select audit_number from book where offer = ?" + hold, offer);
        on.number("select position from answer where idempotency_key = ?", key);
        long taken = on.number("select taken from run where offer = ? and run = ?", offer, "hold");
        String reference = "T-" + key;
        String now = "2023-06-07T09:00:00Z";
        on.update(
                "insert into registration (reference, offer, run, municipality, turn, registered_at, state, answer_by,"
                        + " revision, seats) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                reference,
                offer,
                "hold",
                "0657",
                number,
                now,
                "CONFIRMED",
                null,
                0,
                3);
        for (int i = 1; i <= 3; i++) {
            on.update(
                    "insert into place (reference, number, role, name, work_email) values (?, ?, ?, ?, ?)",
                    reference,
                    i,
                    "STAFF",
                    "Deltager " + key + i,
                    key + "." + i + "@kommune.example");
        }
        on.update(
                "insert into audit (offer, number, at, event, reference, actor_role, actor_user, actor_municipality,"
                        + " details, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                offer,
                number,
                now,
                "CONFIRMED",
                reference,
                "MUNICIPALITY",
                "user-7",
                "0657",
                "roles=staff:3\nrun=hold\nseats=3\nstate=CONFIRMED\n",
                HASH,
                HASH);
        on.update(
                "insert into message (offer, number, reference, event, due, attempts) values (?, ?, ?, ?, ?, ?)",
                offer,
                number,
                reference,
                "CONFIRMED",
                now,
                0);
        on.update(
                "insert into answer (idempotency_key, reference, position, fingerprint) values (?, ?, ?, ?)",
                key + "p",
                reference,
                null,
                HASH.substring(0, 32) + ":" + HASH);
        on.update(
                "insert into run (offer, run, capacity, taken, in_line) values (?, ?, ?, ?, ?) on conflict (offer, run)"
                        + " do update set taken = excluded.taken, in_line = excluded.in_line",
                offer,
                "hold",
                null,
                taken + 3,
                0);
        on.update("update book set audit_number = ?, audit_hash = ? where offer = ?", number, HASH, offer);
        on.connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (Client client : all) {
            client.connection.close();
        }
    }
}
