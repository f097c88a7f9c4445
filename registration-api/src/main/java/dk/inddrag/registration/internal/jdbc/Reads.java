package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import java.sql.SQLException;
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

    /** Sorted here: databases differ in how they sort texts. */
    static List<OfferId> offers(Session session) throws SQLException {
        return session
                .query(
                        Sql.of("select offer from book where audit_number > 0"),
                        row -> OfferId.of(row.getString("offer")))
                .stream()
                .sorted()
                .toList();
    }

    static List<Registration> registrationsOf(Session session, String municipalityCode) throws SQLException {
        return Rows.whole(session.query(
                Sql.of(Rows.REGISTRATION + "r.municipality = ? order by r.offer, r.turn, p.number", municipalityCode),
                Rows::piece));
    }

    static List<AuditEntry> audit(Session session, OfferId offer) throws SQLException {
        return session.query(Sql.of("select * from audit where offer = ? order by number", offer.value()), Rows::entry);
    }
}
