package dk.inddrag.content.extract;

import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a page says takes place: a meeting, a run of a course, a project period.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date when; a day, a stretch of days, or no more than a month, not null
 * @param time when it begins, in Denmark, if stated
 * @param endTime when it ends, in Denmark, if stated
 * @param what what it is, in the words of the page, not null
 * @param replaces the day it was moved from, if the page says so
 * @param evidence where it is stated, not null
 * @param confidence how sure the reading is, not null
 */
public record PageEvent(
        PartialDate date,
        Optional<LocalTime> time,
        Optional<LocalTime> endTime,
        String what,
        Optional<LocalDate> replaces,
        Evidence evidence,
        Confidence confidence) {
    /** Checks for nulls. */
    public PageEvent {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(endTime, "endTime");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(replaces, "replaces");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(confidence, "confidence");
    }
}
