package dk.inddrag.core.organisation;

import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation and its part in an offer, a project or the centre.
 *
 * <p>Immutable and thread-safe.
 *
 * @param organisation the id of the organisation, not null
 * @param role its part, not null
 * @param task what it does; empty where no source says
 * @param source the id of the source, not null
 */
public record Party(String organisation, PartyRole role, Optional<LocalizedText> task, String source) {

    /** Checks for nulls. */
    public Party {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(source, "source");
    }
}
