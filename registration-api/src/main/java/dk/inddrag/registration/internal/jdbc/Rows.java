package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.ActorRole;
import dk.inddrag.registration.Needs;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.AuditHead;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.spi.KeptAnswer;
import dk.inddrag.registration.spi.PlaceNeeds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the tables. */
final class Rows {

    /** A registration comes as one row for each place, or one without a place. */
    static final String REGISTRATION =
            "select r.*, p.number, p.role, p.name, p.work_email, p.attended from registration r"
                    + " left join place p on p.reference = r.reference where ";

    private Rows() {}

    /** One row of a registration. */
    record Piece(Registration bare, Optional<Place> place) {}

    static Piece piece(ResultSet row) throws SQLException {
        Registration bare = new Registration(
                row.getString("reference"),
                OfferId.of(row.getString("offer")),
                row.getString("run"),
                Optional.ofNullable(row.getString("municipality")),
                row.getLong("turn"),
                Instant.parse(row.getString("registered_at")),
                RegistrationState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("answer_by")).map(Instant::parse),
                row.getInt("revision"),
                List.of());
        @Nullable String role = row.getString("role");
        if (role == null) {
            return new Piece(bare, Optional.empty());
        }
        @Nullable String name = row.getString("name");
        Optional<Participant> participant = name == null
                ? Optional.empty()
                : Optional.of(new Participant(name, Optional.ofNullable(row.getString("work_email"))));
        Seat seat = new Seat(Role.valueOf(role), participant);
        return new Piece(bare, Optional.of(new Place(row.getInt("number"), seat, row.getInt("attended") != 0)));
    }

    /** Puts the pieces together, which come in the order of registrations and places. */
    static List<Registration> whole(List<Piece> pieces) {
        Map<String, Registration> bare = new LinkedHashMap<>();
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            String reference = piece.bare.reference();
            bare.put(reference, piece.bare);
            List<Place> here = places.computeIfAbsent(reference, key -> new ArrayList<>());
            piece.place.ifPresent(here::add);
        }
        return bare.values().stream()
                .map(each -> new Registration(
                        each.reference(),
                        each.offer(),
                        each.run(),
                        each.municipalityCode(),
                        each.turn(),
                        each.registeredAt(),
                        each.state(),
                        each.answerBy(),
                        each.revision(),
                        places.getOrDefault(each.reference(), List.of())))
                .toList();
    }

    static RunTally tally(ResultSet row) throws SQLException {
        return new RunTally(
                Sql.integer(row, "capacity"), row.getInt("taken"), row.getInt("in_line"), row.getInt("cancelled") != 0);
    }

    static KeptAnswer answer(ResultSet row) throws SQLException {
        return new KeptAnswer(
                row.getString("reference"),
                Sql.integer(row, "position"),
                Optional.ofNullable(row.getString("fingerprint")));
    }

    static PlaceNeeds needs(ResultSet row) throws SQLException {
        return new PlaceNeeds(
                row.getString("reference"),
                row.getInt("number"),
                new Needs(Optional.ofNullable(row.getString("access")), Optional.ofNullable(row.getString("dietary"))));
    }

    static AuditHead head(ResultSet row) throws SQLException {
        return new AuditHead(row.getLong("audit_number"), row.getString("audit_hash"));
    }

    static Dispensation dispensation(ResultSet row) throws SQLException {
        return new Dispensation(
                row.getString("team"),
                new LocalizedText(row.getString("reason_danish"), row.getString("reason_english")),
                row.getString("granted_by"),
                Instant.parse(row.getString("granted_at")),
                Cutoff.parse(row.getString("expiry"), ZoneId.of(row.getString("zone"))));
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                OfferId.of(row.getString("offer")),
                row.getLong("number"),
                Instant.parse(row.getString("at")),
                AuditEvent.valueOf(row.getString("event")),
                Optional.ofNullable(row.getString("reference")),
                new Actor(
                        ActorRole.valueOf(row.getString("actor_role")),
                        row.getString("actor_user"),
                        Optional.ofNullable(row.getString("actor_municipality"))),
                details(row.getString("details")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** Names and values on lines of their own; both come from the library and hold neither sign nor line break. */
    static String details(Map<String, String> details) {
        StringBuilder text = new StringBuilder();
        details.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }

    private static Map<String, String> details(String text) {
        Map<String, String> details = new TreeMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            details.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return details;
    }
}
