package dk.inddrag.registration.desk;

import dk.inddrag.core.OfferId;
import java.util.List;

/**
 * What was erased of an offer, or would be. The proof of what was erased is in the audit trail: an entry
 * {@code ERASED} for each of the references.
 *
 * <p>Immutable and thread-safe. Names no person.
 *
 * @param offer the offer, not null
 * @param references the registrations whose personal data went, or are due to go
 */
public record ErasureReport(OfferId offer, List<String> references) {

    /** Copies the references. */
    public ErasureReport {
        references = List.copyOf(references);
    }
}
