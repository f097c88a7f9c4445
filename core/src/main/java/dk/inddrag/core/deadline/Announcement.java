package dk.inddrag.core.deadline;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One announcement of a deadline: the cutoff, when it was announced, and why where that is known.
 *
 * <p>An announcement whose moment is known only to the day counts from the beginning of that day; one that may have
 * been made on several days, from the beginning of the first; one without a known day always counts.
 *
 * <p>Immutable and thread-safe.
 */
public final class Announcement {

    private final Optional<PartialDate> announcedOn;
    private final Claims<Cutoff> claims;
    private final Optional<LocalizedText> reason;
    private final Instant from;

    private Announcement(
            Optional<PartialDate> announcedOn, Claims<Cutoff> claims, Optional<LocalizedText> reason, Instant from) {
        this.announcedOn = announcedOn;
        this.claims = claims;
        this.reason = reason;
        this.from = from;
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
        Objects.requireNonNull(reason, "reason");
        Instant from = announcedOn
                .map(on -> on.earliest().atStartOfDay(claims.value().zone()).toInstant())
                .orElse(Instant.MIN);
        return new Announcement(announcedOn, claims, reason, from);
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
     * The instant from which this announcement counts as known.
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
                && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(announcedOn, claims, reason);
    }

    @Override
    public String toString() {
        return cutoff() + announcedOn.map(on -> " announced " + on).orElse("");
    }
}
