package dk.inddrag.core;

import dk.inddrag.core.calendar.PartialDate;
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

    /** How firmly an answer was said to come by a date. */
    public enum Commitment {
        /** It can be expected. */
        EXPECTED,
        /** It was promised. */
        PROMISED
    }
}
