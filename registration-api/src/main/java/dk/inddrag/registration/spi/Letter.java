package dk.inddrag.registration.spi;

import java.util.List;
import java.util.Objects;

/**
 * A message with its words, ready to be sent to one person. In Danish, and in English below. Everybody in a team gets a
 * letter of their own, which holds nobody else's address.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints its id only.
 *
 * @param id the same whenever the same message is sent again to the same place of a team, so that a receiver can tell;
 *     letters, digits, dots, hyphens
 * @param to the address
 * @param subject the subject, one line
 * @param text the words as plain text
 * @param html the same words as HTML
 * @param calendars the calendar files that go with it, one for each event; empty where no source gives a day
 */
public record Letter(String id, String to, String subject, String text, String html, List<CalendarFile> calendars) {

    /**
     * An iCalendar object (RFC 5545) with one event, for then it is an iTIP message (RFC 5546), sent as in RFC 6047.
     * {@link #toString()} prints its method only.
     *
     * @param method {@code REQUEST} or {@code CANCEL}
     * @param text the object
     */
    public record CalendarFile(String method, String text) {
        @Override
        public String toString() {
            return "CalendarFile[" + method + "]";
        }
    }

    /**
     * Copies the calendar files.
     *
     * @throws IllegalArgumentException if the address is blank
     */
    public Letter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
        calendars = List.copyOf(calendars);
        if (to.isBlank()) {
            throw new IllegalArgumentException("A letter needs an address");
        }
    }

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
