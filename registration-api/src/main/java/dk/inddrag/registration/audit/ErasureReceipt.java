package dk.inddrag.registration.audit;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.PersonalField;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The proof that personal data of an offer were erased: how much of each field, when, and the entry of the audit trail that
 * says so. From {@link AuditTrail#erasures()}. Whoever keeps it can hold it against the trail later.
 *
 * <p>Immutable and thread-safe. Names no person.
 *
 * @param offer the offer, not null
 * @param at when it was done, not null
 * @param counts how much of each field went, without zeros
 * @param head the number and hash of the entry, not null
 */
public record ErasureReceipt(OfferId offer, Instant at, Map<PersonalField, Integer> counts, AuditHead head) {

    /** Copies the counts. */
    public ErasureReceipt {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    static Optional<ErasureReceipt> of(AuditEntry entry) {
        if (entry.event() != AuditEvent.ERASURE_DONE) {
            return Optional.empty();
        }
        Map<PersonalField, Integer> counts = new TreeMap<>();
        for (PersonalField field : PersonalField.values()) {
            Optional.ofNullable(entry.details().get(field.name()))
                    .ifPresent(count -> counts.put(field, Integer.valueOf(count)));
        }
        return Optional.of(new ErasureReceipt(entry.offer(), entry.at(), counts, entry.head()));
    }

    /**
     * Whether a trail bears this receipt out: it is whole up to the entry, and the entry says the same.
     *
     * @param trail the trail of the offer, not null
     * @return true where it does
     */
    public boolean isProvedBy(AuditTrail trail) {
        List<AuditEntry> entries = trail.entries();
        return head.number() >= 1
                && head.number() <= entries.size()
                && AuditTrail.of(entries.subList(0, (int) head.number()))
                        .firstBroken(Optional.of(head))
                        .isEmpty()
                && of(entries.get((int) head.number() - 1)).equals(Optional.of(this));
    }
}
