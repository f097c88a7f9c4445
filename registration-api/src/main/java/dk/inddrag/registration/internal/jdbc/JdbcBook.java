package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.AuditHead;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Farewell;
import dk.inddrag.registration.spi.KeptAnswer;
import dk.inddrag.registration.spi.LineGlance;
import dk.inddrag.registration.spi.PlaceNeeds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is asked for when it is asked for, but for what was fetched before. */
final class JdbcBook implements Book {

    private final Session session;
    private final OfferId offer;
    private final Instant moment;
    private final @Nullable Prefetched known;

    JdbcBook(Session session, OfferId offer, Instant moment) {
        this(session, offer, moment, null);
    }

    JdbcBook(Session session, OfferId offer, Instant moment, @Nullable Prefetched known) {
        this.session = session;
        this.offer = offer;
        this.moment = moment;
        this.known = known;
    }

    @Override
    public Instant moment() {
        return moment;
    }

    @Override
    public RunTally run(String run) {
        if (known != null) {
            return known.run(run);
        }
        return one(Sql.of("select * from run where offer = ? and run = ?", offer.value(), run), Rows::tally)
                .orElse(RunTally.EMPTY);
    }

    @Override
    public Optional<KeptAnswer> answer(String idempotencyKey) {
        if (known != null && known.isFor(idempotencyKey)) {
            return known.answer();
        }
        return one(Sql.of("select * from answer where idempotency_key = ?", idempotencyKey), Rows::answer);
    }

    @Override
    public Optional<Registration> registration(String reference) {
        return registrations("r.reference = ? and r.offer = ? order by p.number", reference, offer.value()).stream()
                .findFirst();
    }

    @Override
    public List<Registration> line(String run) {
        // The states stand in the statement, so that the index of the line can be used.
        return registrations(
                "r.offer = ? and r.run = ? and r.state in ('WAITING', 'INVITED') order by r.turn, p.number",
                offer.value(),
                run);
    }

    @Override
    public LineGlance glance(String run) {
        if (known != null && known.hasSeen(run)) {
            return known.glance();
        }
        Optional<Integer> smallest =
                one(smallest(offer, run), row -> Sql.integer(row, "seats")).flatMap(seats -> seats);
        return glance(all(invited(offer, run), JdbcBook::answerBy), smallest);
    }

    static Sql invited(OfferId offer, String run) {
        return Sql.of(
                "select answer_by from registration where offer = ? and run = ? and state = 'INVITED'",
                offer.value(),
                run);
    }

    static Instant answerBy(ResultSet row) throws SQLException {
        return Instant.parse(row.getString("answer_by"));
    }

    static Sql smallest(OfferId offer, String run) {
        return Sql.of(
                "select min(seats) as seats from registration where offer = ? and run = ? and state = 'WAITING'",
                offer.value(),
                run);
    }

    static LineGlance glance(List<Instant> invited, Optional<Integer> smallest) {
        return new LineGlance(invited.size(), invited.stream().min(Instant::compareTo), smallest);
    }

    @Override
    public List<Registration> registrations() {
        return registrations("r.offer = ? order by r.turn, p.number", offer.value());
    }

    private List<Registration> registrations(String where, Object... values) {
        return Rows.whole(all(Sql.of(Rows.REGISTRATION + where, values), Rows::piece));
    }

    @Override
    public List<PlaceNeeds> needs() {
        return all(
                Sql.of(
                        "select n.* from needs n join registration r on r.reference = n.reference where r.offer = ?",
                        offer.value()),
                Rows::needs);
    }

    @Override
    public List<Farewell> farewells() {
        return all(Outbox.farewells(offer), Outbox::farewell);
    }

    @Override
    public Set<String> fingerprinted() {
        return new HashSet<>(all(
                Sql.of(
                        "select a.reference from answer a join registration r on r.reference = a.reference"
                                + " where r.offer = ? and a.fingerprint is not null",
                        offer.value()),
                row -> row.getString("reference")));
    }

    @Override
    public List<Dispensation> dispensations() {
        return all(
                Sql.of("select * from dispensation where offer = ? order by granted_at", offer.value()),
                Rows::dispensation);
    }

    @Override
    public List<AuditEntry> audit(AuditEvent event) {
        return all(
                Sql.of(
                        "select * from audit where offer = ? and event = ? order by number",
                        offer.value(),
                        event.name()),
                Rows::entry);
    }

    /** Whether the trail has the entry that a chain ended with. */
    boolean holds(AuditHead end) {
        return one(
                        Sql.of(
                                "select number from audit where offer = ? and number = ? and hash = ?",
                                offer.value(),
                                end.number(),
                                end.hash()),
                        row -> row.getLong("number"))
                .isPresent();
    }

    @Override
    public AuditHead auditHead() {
        return known == null
                ? one(Sql.of("select * from book where offer = ?", offer.value()), Rows::head)
                        .orElse(AuditHead.NONE)
                : known.head();
    }

    private <T> Optional<T> one(Sql sql, Sql.Row<T> row) {
        return all(sql, row).stream().findFirst();
    }

    private <T> List<T> all(Sql sql, Sql.Row<T> row) {
        try {
            return session.query(sql, row);
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
    }
}
