package dk.inddrag.core.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline with its history: what was announced, when, and what replaced it. A corrected value keeps its
 * predecessor, so that the deadline can be asked about as it was known at any earlier moment.
 *
 * <p>Status is computed from the deadline and two moments, never stored: nothing has to run for a deadline to take
 * effect.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deadline {

    private final List<Announcement> history;
    private final Optional<Instant> opensAt;

    private Deadline(List<Announcement> history, Optional<Instant> opensAt) {
        this.history = history;
        this.opensAt = opensAt;
    }

    /**
     * A deadline with its announcements.
     *
     * @param history the announcements, oldest first, never empty
     * @return the deadline, not null
     * @throws IllegalArgumentException if there is no announcement, or if one is older than the one before it
     */
    public static Deadline of(List<Announcement> history) {
        return of(history, Optional.empty());
    }

    /**
     * A deadline with its announcements, for something that opens at a moment of its own.
     *
     * @param history the announcements, oldest first, never empty
     * @param opensAt the moment from which one can register or apply, inclusive; empty where that is possible as soon
     *     as the deadline is announced
     * @return the deadline, not null
     * @throws IllegalArgumentException if there is no announcement, or if one is older than the one before it
     */
    public static Deadline of(List<Announcement> history, Optional<Instant> opensAt) {
        Objects.requireNonNull(opensAt, "opensAt");
        List<Announcement> copy = List.copyOf(history);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("A deadline needs at least one announcement");
        }
        for (int i = 1; i < copy.size(); i++) {
            if (copy.get(i).knownFrom().isBefore(copy.get(i - 1).knownFrom())) {
                throw new IllegalArgumentException("Announcements go from the oldest to the newest, but \""
                        + copy.get(i) + "\" comes after \"" + copy.get(i - 1) + "\"");
            }
        }
        return new Deadline(copy, opensAt);
    }

    /**
     * All announcements, the oldest first.
     *
     * @return an unmodifiable list, never empty
     */
    public List<Announcement> history() {
        return history;
    }

    /**
     * The moment from which one can register or apply.
     *
     * @return the instant, inclusive; empty where there is no such moment of its own
     */
    public Optional<Instant> opensAt() {
        return opensAt;
    }

    /**
     * The announcement that stood at a moment.
     *
     * @param knownAt the moment, not null
     * @return the latest announcement made by then; empty where none was
     */
    public Optional<Announcement> announcementAt(Instant knownAt) {
        return Optional.ofNullable(standing(knownAt));
    }

    /**
     * The status at a moment, by what was known then.
     *
     * @param moment the moment, not null
     * @return the status, not null
     */
    public DeadlineStatus statusAt(Instant moment) {
        return statusAt(moment, moment);
    }

    /**
     * The status at a moment, by what was known at another.
     *
     * @param moment the moment asked about, not null
     * @param knownAt the moment whose announcements count, not null
     * @return the status, not null
     */
    public DeadlineStatus statusAt(Instant moment, Instant knownAt) {
        Announcement standing = standing(knownAt);
        if (standing == null) {
            return DeadlineStatus.NotAnnounced.INSTANCE;
        }
        if (opensAt.isPresent() && moment.isBefore(opensAt.get())) {
            return new DeadlineStatus.NotYetOpen(opensAt.get(), standing.cutoff());
        }
        return standing.cutoff().isInTime(moment)
                ? new DeadlineStatus.Open(standing.cutoff(), moment)
                : new DeadlineStatus.Closed(standing.cutoff(), moment);
    }

    private @Nullable Announcement standing(Instant knownAt) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (!history.get(i).knownFrom().isAfter(knownAt)) {
                return history.get(i);
            }
        }
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that && history.equals(that.history) && opensAt.equals(that.opensAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(history, opensAt);
    }

    @Override
    public String toString() {
        return "Deadline" + history;
    }
}
