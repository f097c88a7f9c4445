package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.spi.Change;
import dk.inddrag.registration.spi.Farewell;
import dk.inddrag.registration.spi.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements for messages that are not delivered yet. Lists stand in one field: no address holds a line break. */
final class Outbox {

    private Outbox() {}

    static Sql queued(Change.Queued queued) {
        Message message = queued.message();
        return Sql.of(
                "insert into message (offer, number, reference, event, due, attempts, places, leavers)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                message.offer().value(),
                message.number(),
                message.reference(),
                message.event().name(),
                message.due().toString(),
                message.attempts(),
                message.places().isEmpty() ? null : places(message.places()),
                queued.leavers().isEmpty() ? null : String.join("\n", queued.leavers()));
    }

    /** A registration belongs to one offer, so the numbers order its messages. */
    static List<Message> due(Session session, Instant moment, int limit) throws SQLException {
        List<Message> oldest = session.query(
                Sql.of("select m.offer, m.number, m.reference, m.event, m.due, m.attempts, m.places from message m"
                        + " where not exists (select 1 from message e"
                        + " where e.reference = m.reference and e.number < m.number) order by m.offer, m.number"),
                Outbox::message);
        // Compared here: the texts of moments with and without a fraction do not sort by time.
        return oldest.stream()
                .filter(message -> !message.due().isAfter(moment))
                .limit(limit)
                .toList();
    }

    /** The addresses of those who left go with it. */
    static Sql delivered(Message message) {
        return Sql.of(
                "delete from message where offer = ? and number = ?",
                message.offer().value(),
                message.number());
    }

    static Sql postponed(Message message, Instant nextAttempt) {
        return Sql.of(
                "update message set due = ?, attempts = attempts + 1 where offer = ? and number = ?",
                nextAttempt.toString(),
                message.offer().value(),
                message.number());
    }

    static Sql farewells(OfferId offer) {
        // The condition is that of the index.
        return Sql.of(
                "select number, reference, leavers from message where offer = ? and leavers is not null order by number",
                offer.value());
    }

    static Farewell farewell(ResultSet row) throws SQLException {
        return new Farewell(
                row.getLong("number"),
                row.getString("reference"),
                row.getString("leavers").lines().toList());
    }

    static Sql leaversForgotten(String reference) {
        return Sql.of("update message set leavers = null where reference = ?", reference);
    }

    private static Message message(ResultSet row) throws SQLException {
        @Nullable String places = row.getString("places");
        return new Message(
                OfferId.of(row.getString("offer")),
                row.getLong("number"),
                row.getString("reference"),
                AuditEvent.valueOf(row.getString("event")),
                Instant.parse(row.getString("due")),
                row.getInt("attempts"),
                places == null
                        ? Set.of()
                        : Stream.of(places.split(",")).map(Integer::valueOf).collect(Collectors.toSet()));
    }

    private static String places(Set<Integer> places) {
        return new TreeSet<>(places).stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
