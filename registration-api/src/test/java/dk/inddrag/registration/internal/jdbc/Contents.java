package dk.inddrag.registration.internal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a database holds of an offer, row by row, as it can be compared with that of another offer: references become
 * numbers in the order in which they came, and what is random or hashed is left out.
 */
final class Contents {

    private static final List<String> TABLES = List.of(
            "select 'run', run, capacity, taken, in_line, cancelled from run where offer = ? order by run",
            "select 'registration', reference, run, municipality, turn, registered_at, state, answer_by, revision, seats"
                    + " from registration where offer = ? order by registered_at, turn, seats, reference",
            "select 'place', p.reference, p.number, p.role, p.name, p.work_email, p.attended from place p join registration r"
                    + " on r.reference = p.reference where r.offer = ? order by r.turn, r.seats, p.number",
            "select 'answer', a.reference, a.position, a.fingerprint is null from answer a join registration r"
                    + " on r.reference = a.reference where r.offer = ? order by r.turn, r.seats",
            "select 'needs', n.reference, n.number, n.access, n.dietary from needs n join registration r"
                    + " on r.reference = n.reference where r.offer = ? order by r.turn, r.seats, n.number",
            "select 'dispensation', team, reason_danish, granted_by, granted_at, expiry, zone from dispensation where offer = ?",
            "select 'audit', number, at, event, reference, actor_role, actor_user, details from audit where offer = ?"
                    + " order by number",
            "select 'message', number, reference, event, due, attempts, places, leavers from message where offer = ? order by number",
            "select 'book', audit_number from book where offer = ?");

    private Contents() {}

    static List<String> of(Connection connection, String offer) throws SQLException {
        Map<String, String> references = new HashMap<>();
        List<String> rows = new ArrayList<>();
        for (String table : TABLES) {
            try (PreparedStatement statement = connection.prepareStatement(table)) {
                statement.setString(1, offer);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        rows.add(row(row, references));
                    }
                }
            }
        }
        return rows;
    }

    private static String row(ResultSet row, Map<String, String> references) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String value = String.valueOf(row.getString(i));
            boolean isReference = row.getMetaData().getColumnName(i).equals("reference") && !value.equals("null");
            text.append(isReference ? references.computeIfAbsent(value, key -> "#" + references.size()) : value)
                    .append(' ');
        }
        return text.toString();
    }
}
