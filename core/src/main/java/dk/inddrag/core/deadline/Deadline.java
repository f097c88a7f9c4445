package dk.inddrag.core.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline with its history: what was announced, when, and what replaced it. A corrected value keeps its
 * predecessor, so that the deadline can be asked about as it was known at any earlier moment. An announcement without a
 * known day counts from the same moment as the one before it, which it replaces; the first, at all times.
 *
 * <p>Status is computed from the deadline and two moments, never stored: nothing has to run for a deadline to take
 * effect.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deadline {

    private final List<Announcement> history;

    /** The moments from which the announcements count, in the order of the history. */
    private final List<Instant> countsFrom;

    private final @Nullable Instant opensAt;

    private Deadline(List<Announcement> history, List<Instant> countsFrom, @Nullable Instant opensAt) {
        this.history = history;
        this.countsFrom = countsFrom;
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
     * @throws IllegalArgumentException if there is no announcement, if one is older than the one before it, or if the
     *     opening is after the last cutoff, so that nobody could ever be in time
     */
    public static Deadline of(List<Announcement> history, Optional<Instant> opensAt) {
        List<Announcement> copy = List.copyOf(history);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("A deadline needs at least one announcement");
        }
        List<Instant> countsFrom = new ArrayList<>();
        for (int i = 0; i < copy.size(); i++) {
            Instant before = i == 0 ? Instant.MIN : countsFrom.get(i - 1);
            Announcement next = copy.get(i);
            if (next.announcedOn().isPresent() && next.knownFrom().isBefore(before)) {
                throw new IllegalArgumentException("Announcements go from the oldest to the newest, but \"" + next
                        + "\" comes after \"" + copy.get(i - 1) + "\"");
            }
            countsFrom.add(next.announcedOn().isPresent() ? next.knownFrom() : before);
        }
        Cutoff last = copy.get(copy.size() - 1).enforced();
        if (opensAt.isPresent() && !last.isInTime(opensAt.get())) {
            throw new IllegalArgumentException("The opening must not be after the cutoff, but " + opensAt.get()
                    + " is after " + last + " in " + last.zone() + ". Maybe the two are the wrong way round");
        }
        return new Deadline(copy, List.copyOf(countsFrom), opensAt.orElse(null));
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
        return Optional.ofNullable(opensAt);
    }

    /**
     * The announcement that another one replaced.
     *
     * @param announcement an announcement of this deadline, not null; where the history has several equal ones, the last
     *     of them is meant
     * @return the one before it; empty for the first
     * @throws IllegalArgumentException if this deadline has no such announcement
     */
    public Optional<Announcement> predecessorOf(Announcement announcement) {
        int place = history.lastIndexOf(announcement);
        if (place < 0) {
            throw new IllegalArgumentException("Not an announcement of this deadline: " + announcement);
        }
        return place == 0 ? Optional.empty() : Optional.of(history.get(place - 1));
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
        Cutoff cutoff = standing.cutoff();
        if (opensAt != null && moment.isBefore(opensAt)) {
            return new DeadlineStatus.NotYetOpen(opensAt, cutoff);
        }
        if (cutoff.isInTime(moment)) {
            return new DeadlineStatus.Open(cutoff, moment);
        }
        return standing.enforced().isInTime(moment)
                ? new DeadlineStatus.InGrace(cutoff, standing.enforced(), moment)
                : new DeadlineStatus.Closed(cutoff, moment);
    }

    /**
     * The status at a moment for one team, by what was known then. A dispensation counts from the moment it was granted
     * until it expires; it lets nobody in before the opening. Of several, the one that lasts longest counts.
     *
     * @param team the id of the team, not null
     * @param dispensations the dispensations from this deadline, also those of other teams, not null
     * @param moment the moment, not null
     * @return the status, not null
     */
    public DeadlineStatus statusFor(String team, Collection<Dispensation> dispensations, Instant moment) {
        return statusFor(team, dispensations, moment, moment);
    }

    /**
     * The status at a moment for one team, by what was known at another.
     *
     * @param team the id of the team, not null
     * @param dispensations the dispensations from this deadline, also those of other teams, not null
     * @param moment the moment asked about, not null
     * @param knownAt the moment whose announcements and dispensations count, not null
     * @return the status, not null
     * @see #statusFor(String, Collection, Instant)
     */
    public DeadlineStatus statusFor(
            String team, Collection<Dispensation> dispensations, Instant moment, Instant knownAt) {
        DeadlineStatus forAll = statusAt(moment, knownAt);
        if (forAll instanceof DeadlineStatus.Closed closed) {
            return longest(team, dispensations, knownAt)
                    .filter(longest -> longest.expiry().isInTime(moment))
                    .<DeadlineStatus>map(longest -> new DeadlineStatus.Dispensed(closed.cutoff(), longest, moment))
                    .orElse(closed);
        }
        if (forAll instanceof DeadlineStatus.InGrace grace) {
            return longest(team, dispensations, knownAt)
                    .filter(longest ->
                            !grace.enforced().isInTime(longest.expiry().lastInstant()))
                    .<DeadlineStatus>map(longest -> new DeadlineStatus.Dispensed(grace.cutoff(), longest, moment))
                    .orElse(grace);
        }
        return forAll;
    }

    private static Optional<Dispensation> longest(
            String team, Collection<Dispensation> dispensations, Instant knownAt) {
        return dispensations.stream()
                .filter(each -> each.team().equals(team) && !each.grantedAt().isAfter(knownAt))
                .max(Comparator.comparing(each -> each.expiry().lastInstant()));
    }

    private @Nullable Announcement standing(Instant knownAt) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (!countsFrom.get(i).isAfter(knownAt)) {
                return history.get(i);
            }
        }
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that && history.equals(that.history) && Objects.equals(opensAt, that.opensAt);
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
