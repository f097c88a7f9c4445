package dk.inddrag.examples.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Puts many registrations into a database at once, as they stand there once their letters were sent. Their references and
 * keys are random, for that is what makes an index slow. The hashes of their audit entries are not: nobody verifies them here.
 */
final class Filling {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private Filling() {}

    static void add(Connection connection, boolean sqlite, String prefix, int offers, int registrations)
            throws SQLException {
        String random = sqlite ? "lower(hex(randomblob(8)))" : "substr(md5(random()::text), 1, 16)";
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table fresh (reference text, offer text, number bigint)");
            // The offer is computed once for each row, and only then its number is looked up.
            try (PreparedStatement numbers = connection.prepareStatement("insert into fresh"
                    + " with recursive c (n) as (select 0 union all select n + 1 from c where n < ?)"
                    + " select 'T-' || " + random + ", b.offer, b.number + 1 + n / " + offers
                    + " from c join (select o.n as remainder, '" + prefix + "' || o.n as offer,"
                    + " coalesce(book.audit_number, 0) as number from (select n from c where n < " + offers
                    + ") o left join book on book.offer = '" + prefix + "' || o.n) b on b.remainder = c.n % "
                    + offers)) {
                numbers.setInt(1, registrations - 1);
                numbers.executeUpdate();
            }
            statement.execute(
                    "insert into registration (reference, offer, run, municipality, turn, registered_at, state,"
                            + " revision, seats) select reference, offer, 'hold', '0657', number, '2023-06-07T09:00:00Z',"
                            + " 'CONFIRMED', 0, 3 from fresh");
            statement.execute(
                    "insert into place (reference, number, role, name, work_email) select reference, n, 'STAFF',"
                            + " 'Deltager ' || reference || n, reference || '.' || n || '@kommune.example' from fresh,"
                            + " (select 1 as n union all select 2 union all select 3) three");
            statement.execute("insert into audit (offer, number, at, event, reference, actor_role, actor_user,"
                    + " actor_municipality, details, previous_hash, hash) select offer, number, '2023-06-07T09:00:00Z',"
                    + " 'CONFIRMED', reference, 'MUNICIPALITY', 'user-7', '0657',"
                    + " 'roles=staff:3,run=hold,seats=3,state=CONFIRMED', '" + HASH + "', '" + HASH + "' from fresh");
            statement.execute("insert into answer (idempotency_key, reference, fingerprint) select 'key.' || reference,"
                    + " reference, '" + HASH.substring(0, 32) + ":" + HASH + "' from fresh");
            statement.execute("insert into book (offer, audit_number, audit_hash) select offer, max(number), '" + HASH
                    + "' from fresh where true group by offer"
                    + " on conflict (offer) do update set audit_number = excluded.audit_number");
            statement.execute("insert into run (offer, run, taken, in_line) select offer, 'hold', 3 * count(*), 0"
                    + " from fresh where true group by offer"
                    + " on conflict (offer, run) do update set taken = run.taken + excluded.taken");
            statement.execute("drop table fresh");
            connection.commit();
        }
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sqlite ? "pragma wal_checkpoint(truncate)" : "vacuum analyze");
        }
    }
}
