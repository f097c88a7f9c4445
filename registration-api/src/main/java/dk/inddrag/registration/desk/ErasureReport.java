package dk.inddrag.registration.desk;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.PersonalField;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was erased of an offer, or would be. The proof of what was erased is an
 * {@link dk.inddrag.registration.audit.ErasureReceipt}.
 *
 * <p>Immutable and thread-safe. Names no person, but tells how many of a team have needs: keep the receipt, not the report.
 *
 * @param offer the offer, not null
 * @param due how much of each field, by the reference of the registration, in the order of turns; nothing has a zero
 */
public record ErasureReport(OfferId offer, Map<String, Map<PersonalField, Integer>> due) {

    /** Copies the counts. */
    public ErasureReport {
        Map<String, Map<PersonalField, Integer>> copy = new LinkedHashMap<>();
        due.forEach((reference, fields) -> copy.put(reference, Collections.unmodifiableMap(new TreeMap<>(fields))));
        due = Collections.unmodifiableMap(copy);
    }

    /**
     * The registrations whose personal data went, or are due to go.
     *
     * @return their references, in the order of turns
     */
    public List<String> references() {
        return List.copyOf(due.keySet());
    }

    /**
     * How much of each field, over all registrations.
     *
     * @return the counts, without zeros
     */
    public Map<PersonalField, Integer> counts() {
        Map<PersonalField, Integer> total = new TreeMap<>();
        due.values().forEach(fields -> fields.forEach((field, count) -> total.merge(field, count, Integer::sum)));
        return Collections.unmodifiableMap(total);
    }
}
