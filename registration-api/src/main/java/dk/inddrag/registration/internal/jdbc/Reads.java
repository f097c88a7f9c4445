package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.spi.Message;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is asked across offers. */
final class Reads {

    private Reads() {}

    static Optional<OfferId> offerOf(Session session, String reference) throws SQLException {
        return session
                .query(
                        Sql.of("select offer from registration where reference = ?", reference),
                        row -> OfferId.of(row.getString("offer")))
                .stream()
                .findFirst();
    }

    static List<Registration> registrationsOf(Session session, String municipalityCode) throws SQLException {
        return Rows.whole(session.query(
                Sql.of(Rows.REGISTRATION + "r.municipality = ? order by r.offer, r.turn, p.number", municipalityCode),
                Rows::piece));
    }

    static List<AuditEntry> audit(Session session, OfferId offer) throws SQLException {
        return session.query(Sql.of("select * from audit where offer = ? order by number", offer.value()), Rows::entry);
    }

    /** A registration belongs to one offer, so the numbers order its messages. */
    static List<Message> due(Session session, Instant moment, int limit) throws SQLException {
        List<Message> oldest = session.query(
                Sql.of("select m.* from message m where not exists (select 1 from message e"
                        + " where e.reference = m.reference and e.number < m.number) order by m.offer, m.number"),
                Rows::message);
        // Compared here: the texts of moments with and without a fraction do not sort by time.
        return oldest.stream()
                .filter(message -> !message.due().isAfter(moment))
                .limit(limit)
                .toList();
    }

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
}
