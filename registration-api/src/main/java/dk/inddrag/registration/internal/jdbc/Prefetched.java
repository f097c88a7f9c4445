package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.registration.audit.AuditHead;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.spi.KeptAnswer;
import dk.inddrag.registration.spi.LineGlance;
import dk.inddrag.registration.spi.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision will ask for, fetched while the offer is held. Used by one thread. */
final class Prefetched {

    private final Scope scope;
    private final Map<String, RunTally> runs = new HashMap<>();
    private final List<Instant> invited = new ArrayList<>();
    private Optional<Integer> smallest = Optional.empty();
    private @Nullable AuditHead head;
    private @Nullable KeptAnswer answer;

    Prefetched(Scope scope) {
        this.scope = scope;
    }

    /** The statements that fetch it. */
    List<Session.Asked> asked() {
        List<Session.Asked> asked = new ArrayList<>();
        asked.add(new Session.Asked(
                Sql.of("select * from run where offer = ?", scope.offer().value()), this::run));
        scope.idempotencyKey()
                .ifPresent(key -> asked.add(new Session.Asked(
                        Sql.of("select * from answer where idempotency_key = ?", key), this::answer)));
        scope.run().ifPresent(run -> {
            asked.add(new Session.Asked(
                    JdbcBook.invited(scope.offer(), run), row -> invited.add(JdbcBook.answerBy(row))));
            asked.add(new Session.Asked(
                    JdbcBook.smallest(scope.offer(), run), row -> smallest = Sql.integer(row, "seats")));
        });
        return asked;
    }

    void head(ResultSet row) throws SQLException {
        head = Rows.head(row);
    }

    private void run(ResultSet row) throws SQLException {
        runs.put(row.getString("run"), Rows.tally(row));
    }

    private void answer(ResultSet row) throws SQLException {
        answer = Rows.answer(row);
    }

    boolean isHeld() {
        return head != null;
    }

    AuditHead head() {
        return head == null ? AuditHead.NONE : head;
    }

    RunTally run(String run) {
        return runs.getOrDefault(run, RunTally.EMPTY);
    }

    /** Whether it is known what was answered under a key. */
    boolean isFor(String idempotencyKey) {
        return scope.idempotencyKey().filter(idempotencyKey::equals).isPresent();
    }

    /** Whether it is known what a glance at the line of a run would show. */
    boolean hasSeen(String run) {
        return scope.run().filter(run::equals).isPresent();
    }

    LineGlance glance() {
        return JdbcBook.glance(invited, smallest);
    }

    Optional<KeptAnswer> answer() {
        return Optional.ofNullable(answer);
    }
}
