package dk.inddrag.core.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline with its history: what was announced, when, and what replaced it. A corrected value keeps its
 * predecessor, so that the deadline can be asked about as it was known at any earlier moment. An announcement without a
 * known day counts from the same moment as the one before it, which it replaces; the first, at all times. One that names
 * no opening leaves that of the one before it standing.
 *
 * <p>Status is computed from the deadline and two moments, never stored: nothing has to run for a deadline to take
 * effect.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deadline {

    private final List<Announcement> history;

    /** The history once more, in the same order, with what each announcement takes over from the one before it. */
    private final List<Standing> standings;

    private Deadline(List<Announcement> history, List<Standing> standings) {
        this.history = history;
        this.standings = standings;
    }

    /**
     * A deadline with its announcements.
     *
     * @param history the announcements, oldest first, never empty
     * @return the deadline, not null
     * @throws IllegalArgumentException if there is no announcement, if one is older than the one before it, or if under
     *     the last the opening is after the cutoff, so that nobody could ever be in time
     */
    public static Deadline of(List<Announcement> history) {
        List<Announcement> copy = List.copyOf(history);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("A deadline needs at least one announcement");
        }
        List<Standing> standings = new ArrayList<>();
        Standing before = Standing.NONE;
        for (Announcement next : copy) {
            before = before.replacedBy(next);
            standings.add(before);
        }
        before.checkOpening();
        return new Deadline(copy, List.copyOf(standings));
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
     * The moment from which one can register or apply, by what was known at a moment.
     *
     * @param knownAt the moment whose announcements count, not null; {@link Instant#MAX} for all of them
     * @return the instant, inclusive; empty where one can as soon as the deadline is announced, or where it was not yet
     */
    public Optional<Instant> opensAt(Instant knownAt) {
        return Optional.ofNullable(standing(knownAt).opensAt());
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
        return Optional.ofNullable(standing(knownAt).announcement());
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
        Standing standing = standing(knownAt);
        Announcement announcement = standing.announcement();
        if (announcement == null) {
            return DeadlineStatus.NotAnnounced.INSTANCE;
        }
        Cutoff cutoff = announcement.cutoff();
        Instant opensAt = standing.opensAt();
        if (opensAt != null && moment.isBefore(opensAt)) {
            return new DeadlineStatus.NotYetOpen(opensAt, cutoff);
        }
        if (cutoff.isInTime(moment)) {
            return new DeadlineStatus.Open(cutoff, moment);
        }
        return announcement.enforced().isInTime(moment)
                ? new DeadlineStatus.InGrace(cutoff, announcement.enforced(), moment)
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
        if (!(forAll instanceof DeadlineStatus.Closed) && !(forAll instanceof DeadlineStatus.InGrace)) {
            return forAll;
        }
        Dispensation longest = longest(team, dispensations, knownAt);
        if (longest == null || !longest.expiry().isInTime(moment)) {
            return forAll;
        }
        if (forAll instanceof DeadlineStatus.InGrace grace) {
            boolean lastsLonger = !grace.enforced().isInTime(longest.expiry().lastInstant());
            return lastsLonger ? new DeadlineStatus.Dispensed(grace.cutoff(), longest, moment) : grace;
        }
        return new DeadlineStatus.Dispensed(((DeadlineStatus.Closed) forAll).cutoff(), longest, moment);
    }

    private static @Nullable Dispensation longest(
            String team, Collection<Dispensation> dispensations, Instant knownAt) {
        Dispensation longest = null;
        for (Dispensation each : dispensations) {
            if (each.team().equals(team)
                    && !each.grantedAt().isAfter(knownAt)
                    && (longest == null
                            || each.expiry()
                                    .lastInstant()
                                    .isAfter(longest.expiry().lastInstant()))) {
                longest = each;
            }
        }
        return longest;
    }

    private Standing standing(Instant knownAt) {
        for (int i = standings.size() - 1; i >= 0; i--) {
            if (!standings.get(i).from().isAfter(knownAt)) {
                return standings.get(i);
            }
        }
        return Standing.NONE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "Deadline" + history;
    }

    /**
     * What stands from a moment on.
     *
     * @param announcement the announcement; null where there is none yet
     * @param from the moment from which it counts
     * @param opensAt the opening, its own or that of the one before it; null where there is none
     */
    private record Standing(
            @Nullable Announcement announcement,
            Instant from,
            @Nullable Instant opensAt) {

        static final Standing NONE = new Standing(null, Instant.MIN, null);

        Standing replacedBy(Announcement next) {
            boolean dated = next.announcedOn().isPresent();
            if (dated && next.knownFrom().isBefore(from)) {
                throw new IllegalArgumentException("Announcements go from the oldest to the newest, but \"" + next
                        + "\" comes after \"" + announcement + "\"");
            }
            return new Standing(
                    next, dated ? next.knownFrom() : from, next.opensAt().orElse(opensAt));
        }

        void checkOpening() {
            Instant opening = opensAt;
            if (announcement == null
                    || opening == null
                    || announcement.enforced().isInTime(opening)) {
                return;
            }
            Cutoff last = announcement.enforced();
            throw new IllegalArgumentException("The opening must not be after the cutoff, but " + opening + " is after "
                    + last + " in " + last.zone() + ". Maybe the two are the wrong way round");
        }
    }
}
