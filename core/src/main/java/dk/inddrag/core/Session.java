package dk.inddrag.core;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * One meeting of a run. What no source tells, place or time of day among it, is not here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what the meeting is, not null
 * @param date when it is, as exact as it is known; empty where unknown
 */
public record Session(LocalizedText label, Optional<Claim<PartialDate>> date) {

    /** Checks for nulls. */
    public Session {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(date, "date");
    }
}
