package dk.inddrag.content.watch;

import dk.inddrag.content.source.Validators;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is remembered of a page.
 *
 * <p>Immutable and thread-safe.
 *
 * @param page its address, not null
 * @param title its title, the address if it has none, not null
 * @param validators what to ask with the next time, not null
 * @param deadlines its deadlines for signing up and applying, not null
 * @param access how far it is to signing up, not null
 * @param contacts whom to turn to, as it stood there, not null
 * @param opensOn the day on which signing up opens, if the page names one
 */
public record PageSnapshot(
        URI page,
        String title,
        Validators validators,
        List<SeenDeadline> deadlines,
        SeenAccess access,
        List<String> contacts,
        Optional<LocalDate> opensOn) {
    /** Copies the lists. */
    public PageSnapshot {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(validators, "validators");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(opensOn, "opensOn");
        deadlines = List.copyOf(deadlines);
        contacts = List.copyOf(contacts);
    }

    /**
     * The same, but for how far it is to signing up.
     *
     * @param now the new state, not null
     * @return the snapshot, not null
     */
    public PageSnapshot with(SeenAccess now) {
        return new PageSnapshot(page, title, validators, deadlines, now, contacts, opensOn);
    }

    /**
     * The same on another day: what opens on a day that has come is open.
     *
     * @param day the day, not null
     * @return the snapshot, not null
     */
    public PageSnapshot on(LocalDate day) {
        boolean opened = access == SeenAccess.LATER
                && opensOn.filter(from -> !from.isAfter(day)).isPresent();
        return opened ? with(SeenAccess.NOW) : this;
    }

    /**
     * A deadline as it was seen.
     *
     * @param kind its kind, by its id, not null
     * @param appliesTo what it applied to, empty for the whole page
     * @param day the day, not null
     * @param time the time of day as {@code HH:mm}, if there was one
     */
    public record SeenDeadline(String kind, Optional<String> appliesTo, LocalDate day, Optional<String> time) {
        /** Checks for nulls. */
        public SeenDeadline {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(appliesTo, "appliesTo");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(time, "time");
        }
    }

    /** How far it was to signing up. */
    public enum SeenAccess {
        /** Nothing said that it was for later. */
        NOW,
        /** It was announced for later. */
        LATER,
        /** It was cancelled. */
        CANCELLED,
        /** The page was gone. */
        GONE
    }
}
