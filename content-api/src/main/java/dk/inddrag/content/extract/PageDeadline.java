package dk.inddrag.content.extract;

import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A deadline as a page states it, merged from all the places where the page states it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what has to be done by it, not null
 * @param date the date, a single day for registrations and applications; an answer may be promised for a month, not null
 * @param time the time of day in Denmark, if one is stated
 * @param appliesTo what it applies to in the words of the page; empty where it is the page as a whole
 * @param replaces the day it replaces, if the page says so
 * @param evidence where it is stated, the clearest place first, at least one, not null
 * @param confidence how sure the reading is, not null
 */
public record PageDeadline(
        DeadlineKind kind,
        PartialDate date,
        Optional<LocalTime> time,
        Optional<String> appliesTo,
        Optional<LocalDate> replaces,
        List<Evidence> evidence,
        Confidence confidence) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no evidence
     */
    public PageDeadline {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(appliesTo, "appliesTo");
        Objects.requireNonNull(replaces, "replaces");
        Objects.requireNonNull(confidence, "confidence");
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A deadline needs a place where it is stated");
        }
    }
}
