package dk.inddrag.registration.spi;

import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.AuditHead;
import dk.inddrag.registration.audit.RunTally;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a store holds of one offer, as it is while a decision runs. Used by one thread. */
public interface Book {

    /**
     * The moment of the decision: the time once the offer is held, not the time at which somebody began to wait for it.
     *
     * @return the instant, the same all through
     */
    Instant moment();

    /**
     * What a run holds, as it was last kept.
     *
     * @param run the id of the run, not null
     * @return the tally; {@link RunTally#EMPTY} where nothing was kept
     */
    RunTally run(String run);

    /**
     * The answer that was given under a key, for any offer.
     *
     * @param idempotencyKey the key, not null
     * @return the answer; empty where none was
     */
    Optional<KeptAnswer> answer(String idempotencyKey);

    /**
     * A registration for this offer.
     *
     * @param reference the reference, not null
     * @return the registration; empty where this offer has none with that reference
     */
    Optional<Registration> registration(String reference);

    /**
     * The registrations of a run that wait or are invited.
     *
     * @param run the id of the run, not null
     * @return the registrations, in the order of their turns
     */
    List<Registration> line(String run);

    /**
     * A glance at the line of a run. It must not take longer where the line is longer.
     *
     * @param run the id of the run, not null
     * @return what can be told of it
     */
    LineGlance glance(String run);

    /**
     * All registrations for this offer, those that were cancelled among them.
     *
     * @return the registrations, in the order of their turns
     */
    List<Registration> registrations();

    /**
     * The needs of all who are registered for this offer.
     *
     * @return the needs, in any order
     */
    List<PlaceNeeds> needs();

    /**
     * Whom messages of this offer that are not delivered yet go to besides the teams.
     *
     * @return the farewells, in the order of their numbers; only messages that go to somebody besides have one
     */
    List<Farewell> farewells();

    /**
     * The registrations for this offer whose request still has its fingerprint.
     *
     * @return their references
     */
    Set<String> fingerprinted();

    /**
     * The late permissions from the deadline of this offer.
     *
     * @return the dispensations, the oldest first
     */
    List<Dispensation> dispensations();

    /**
     * What the audit trail of this offer says of one kind of event, up to this decision.
     *
     * @param event the kind, not null
     * @return the entries, the first one first
     */
    List<AuditEntry> audit(AuditEvent event);

    /**
     * Where the audit trail of this offer ends.
     *
     * @return the head; {@link AuditHead#NONE} where there is no entry
     */
    AuditHead auditHead();
}
