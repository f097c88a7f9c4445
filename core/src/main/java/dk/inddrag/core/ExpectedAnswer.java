package dk.inddrag.core;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Cutoff;
import java.time.Instant;
import java.util.Objects;

/**
 * By when applicants hear, and how firmly that was said.
 *
 * <p>Immutable and thread-safe.
 *
 * @param by the date, inclusive, not null
 * @param commitment how firmly it was said, not null
 * @param source the id of the source, not null
 */
public record ExpectedAnswer(PartialDate by, Commitment commitment, String source) {

    /** Checks for nulls. */
    public ExpectedAnswer {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Whether the answer should have come by a moment.
     *
     * @param moment the moment, not null
     * @return true once the last day that {@link #by()} can mean is over in Denmark
     */
    public boolean isPast(Instant moment) {
        return !Cutoff.onDay(by.latest(), Cutoff.COPENHAGEN).isInTime(moment);
    }

    /** How firmly an answer was said to come by a date. */
    public enum Commitment {
        /** It can be expected. */
        EXPECTED,
        /** It was promised. */
        PROMISED
    }
}
