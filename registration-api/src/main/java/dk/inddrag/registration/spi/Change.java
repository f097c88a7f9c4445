package dk.inddrag.registration.spi;

import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.registration.PersonalField;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.RunTally;
import java.util.List;
import java.util.Set;

/**
 * Something to keep about the offer that was decided on.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Change {

    /**
     * A new registration. Its reference must be new to the store; where it is not, the store repeats the whole decision.
     *
     * @param registration the registration, not null
     */
    record NewRegistration(Registration registration) implements Change {}

    /**
     * A registration that takes the place of the one with the same reference.
     *
     * @param registration the registration, not null
     */
    record ChangedRegistration(Registration registration) implements Change {}

    /**
     * What a run holds now.
     *
     * @param run the id of the run, not null
     * @param tally the tally, not null
     */
    record RunTallied(String run, RunTally tally) implements Change {}

    /**
     * An answer that is to be given again. The key must be new to the store; where it is not, the store repeats the whole
     * decision.
     *
     * @param idempotencyKey the key, not null
     * @param answer the answer, not null
     */
    record Answered(String idempotencyKey, KeptAnswer answer) implements Change {}

    /**
     * The next entry of the audit trail.
     *
     * @param entry the entry, not null
     */
    record Audited(AuditEntry entry) implements Change {}

    /**
     * A late permission.
     *
     * @param dispensation the permission, not null
     */
    record Dispensed(Dispensation dispensation) implements Change {}

    /**
     * A message to be sent.
     *
     * @param message the message, not null
     * @param leavers the addresses it goes to besides those of the team, kept until it is delivered ({@link Farewell});
     *     mostly empty
     */
    record Queued(Message message, List<String> leavers) implements Change {
        /** Copies the addresses. */
        public Queued {
            leavers = List.copyOf(leavers);
        }

        @Override
        public String toString() {
            return "Queued[" + message + "]";
        }
    }

    /**
     * What somebody needs, instead of what was kept for that place before.
     *
     * @param needs the needs and their place, not null
     */
    record NeedsKept(PlaceNeeds needs) implements Change {}

    /**
     * The needs of those who had some places are to go. It is no error where there are none.
     *
     * @param reference the registration, not null
     * @param numbers the numbers of the places, never empty
     */
    record NeedsDropped(String reference, Set<Integer> numbers) implements Change {
        /** Copies the numbers. */
        public NeedsDropped {
            numbers = Set.copyOf(numbers);
        }
    }

    /**
     * Some personal data of a registration are to go: of all its places, and of the answer to its request, whose
     * fingerprint goes with the key of that fingerprint. Without its name a seat is unnamed. With the addresses or the names go
     * those of its {@link Farewell}s; their messages stay.
     *
     * @param reference the reference, not null
     * @param fields which, never empty
     */
    record Erased(String reference, Set<PersonalField> fields) implements Change {
        /** Copies the fields. */
        public Erased {
            fields = Set.copyOf(fields);
        }
    }
}
