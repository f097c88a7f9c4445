package dk.inddrag.registration.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A message with its words and addresses, ready to be sent. In Danish, and in English below.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints its id only.
 *
 * @param id the same whenever the same message is sent again, so that a receiver can tell; letters, digits, dots, hyphens
 * @param to the addresses, never empty
 * @param subject the subject, one line
 * @param text the words as plain text
 * @param html the same words as HTML
 * @param calendar the calendar file that goes with it; empty where no source gives a day
 */
public record Letter(
        String id, List<String> to, String subject, String text, String html, Optional<CalendarFile> calendar) {

    /**
     * An iCalendar object (RFC 5545, sent as in RFC 6047).
     *
     * @param method {@code REQUEST} or {@code CANCEL}
     * @param text the object
     */
    public record CalendarFile(String method, String text) {}

    /**
     * Copies the addresses.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Letter {
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("A letter needs an address");
        }
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(calendar, "calendar");
    }

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
