package dk.inddrag.core.deadline;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One announcement of a deadline: the cutoff, when it was announced, by whom and why where that is known, the opening
 * before it and the grace that is given after it.
 *
 * <p>An announcement whose moment is known only to the day counts from the beginning of that day; one that may have
 * been made on several days, from the beginning of the first; one without a known day always counts, or in the history
 * of a {@link Deadline} as soon as the one before it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Announcement {

    private final Optional<PartialDate> announcedOn;
    private final Claims<Cutoff> claims;
    private final Optional<LocalizedText> reason;
    private final Optional<String> announcer;
    private final Duration grace;
    private final Optional<Instant> opensAt;
    private final Instant from;
    private final Cutoff enforced;

    private Announcement(
            Optional<PartialDate> announcedOn,
            Claims<Cutoff> claims,
            Optional<LocalizedText> reason,
            Optional<String> announcer,
            Duration grace,
            Optional<Instant> opensAt) {
        this.announcedOn = Objects.requireNonNull(announcedOn, "announcedOn");
        this.claims = claims;
        this.reason = Objects.requireNonNull(reason, "reason");
        this.announcer = announcer;
        this.grace = grace;
        this.opensAt = opensAt;
        Cutoff announced = claims.value();
        this.from = announcedOn
                .map(on -> on.earliest().atStartOfDay(announced.zone()).toInstant())
                .orElse(Instant.MIN);
        this.enforced = grace.isZero() ? announced : Cutoff.at(endOf(announced).plus(grace), announced.zone());
    }

    /** The end as people tell it: that of a bare day is midnight. */
    private static Instant endOf(Cutoff cutoff) {
        return cutoff.isAssumed() ? cutoff.lastInstant().plusNanos(1) : cutoff.lastInstant();
    }

    /**
     * An announcement.
     *
     * @param announcedOn when it was made; empty where that is not known
     * @param claims what the sources say the cutoff is, the preferred one first, not null
     * @param reason why it was made, where it replaces another; empty where none is given
     * @return the announcement, not null
     */
    public static Announcement of(
            Optional<PartialDate> announcedOn, Claims<Cutoff> claims, Optional<LocalizedText> reason) {
        return new Announcement(announcedOn, claims, reason, Optional.empty(), Duration.ZERO, Optional.empty());
    }

    /**
     * This announcement, with the one who made it.
     *
     * @param announcer the id of the organisation, not null
     * @return the announcement, not null
     */
    public Announcement withAnnouncer(String announcer) {
        return new Announcement(announcedOn, claims, reason, Optional.of(announcer), grace, opensAt);
    }

    /**
     * This announcement, with a while after its cutoff in which latecomers are still let in. Whoever comes in that
     * while is told so.
     *
     * @param grace the elapsed time from the cutoff, or from the end of its day where it has no hour, in whole minutes;
     *     not negative, zero for none
     * @return the announcement, not null
     * @throws IllegalArgumentException if the while is negative or not of whole minutes
     */
    public Announcement withGrace(Duration grace) {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("Grace comes after the cutoff, so it cannot be negative: " + grace
                    + ". Maybe an earlier cutoff is meant");
        }
        if (!grace.truncatedTo(ChronoUnit.MINUTES).equals(grace)) {
            throw new IllegalArgumentException("Grace is given in whole minutes: " + grace + ". Maybe round it up");
        }
        return new Announcement(announcedOn, claims, reason, announcer, grace, opensAt);
    }

    /**
     * This announcement, with the moment from which one can register or apply.
     *
     * @param opensAt the moment, inclusive, not null
     * @return the announcement, not null
     */
    public Announcement withOpening(Instant opensAt) {
        return new Announcement(announcedOn, claims, reason, announcer, grace, Optional.of(opensAt));
    }

    /**
     * When the announcement was made.
     *
     * @return the date, as exact as it is known; empty where it is not
     */
    public Optional<PartialDate> announcedOn() {
        return announcedOn;
    }

    /**
     * The cutoff that was announced.
     *
     * @return the cutoff of the preferred claim, not null
     */
    public Cutoff cutoff() {
        return claims.value();
    }

    /**
     * All that the sources say of this cutoff, the preferred claim first.
     *
     * @return the claims, not null
     */
    public Claims<Cutoff> claims() {
        return claims;
    }

    /**
     * Why the announcement was made.
     *
     * @return the reason; empty where the source gives none
     */
    public Optional<LocalizedText> reason() {
        return reason;
    }

    /**
     * Who made the announcement.
     *
     * @return the id of an organisation; empty where it is not known
     */
    public Optional<String> announcer() {
        return announcer;
    }

    /**
     * The while after the cutoff in which latecomers are still let in.
     *
     * @return the elapsed time, zero where there is none
     */
    public Duration grace() {
        return grace;
    }

    /**
     * The moment from which one can register or apply, as it was announced here.
     *
     * @return the instant, inclusive; empty where this announcement does not name it, so that the one before it stands
     * @see Deadline#opensAt(Instant)
     */
    public Optional<Instant> opensAt() {
        return opensAt;
    }

    /**
     * The cutoff that is enforced: the announced one, moved on by the grace.
     *
     * @return the cutoff, the same as {@link #cutoff()} where there is no grace
     */
    public Cutoff enforced() {
        return enforced;
    }

    /**
     * The instant from which this announcement counts as known, taken by itself.
     *
     * @return the instant, inclusive; {@link Instant#MIN} where the day is not known
     */
    public Instant knownFrom() {
        return from;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Announcement that
                && announcedOn.equals(that.announcedOn)
                && claims.equals(that.claims)
                && reason.equals(that.reason)
                && announcer.equals(that.announcer)
                && grace.equals(that.grace)
                && opensAt.equals(that.opensAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(announcedOn, claims, reason, announcer, grace, opensAt);
    }

    @Override
    public String toString() {
        return cutoff() + announcedOn.map(on -> " announced " + on).orElse("");
    }
}
