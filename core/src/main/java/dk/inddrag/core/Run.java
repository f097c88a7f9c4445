package dk.inddrag.core;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of several identical runs of an offer, or its only one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id within its offer, not null
 * @param label what the run is called, not null
 * @param sessions its meetings, in order, never empty
 * @param link where one registers for this run; empty where the offer has one link for all
 */
public record Run(String id, LocalizedText label, List<Session> sessions, Optional<Link> link) {

    /**
     * Copies the sessions.
     *
     * @throws IllegalArgumentException if there is no session
     */
    public Run {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(link, "link");
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("The run \"" + id + "\" needs a session");
        }
    }

    /**
     * The date of the first session.
     *
     * @return the date, as exact as it is known; empty where unknown
     */
    public Optional<PartialDate> start() {
        return sessions.get(0).date().map(claim -> claim.value());
    }

    /**
     * The latest day a session with a known date can fall on.
     *
     * @return the day, inclusive; empty where no session has a date
     */
    public Optional<LocalDate> latestDay() {
        return sessions.stream()
                .flatMap(session -> session.date().stream())
                .map(claim -> claim.value().latest())
                .max(LocalDate::compareTo);
    }
}
