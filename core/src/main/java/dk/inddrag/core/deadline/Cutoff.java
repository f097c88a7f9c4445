package dk.inddrag.core.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last moment that is in time, inclusive. Either a day, which lasts to its very end in its zone, or a day with a
 * time: with {@code kl. 10}, 10:00:00 exactly is in time and a nanosecond later is not.
 *
 * <p>A published cutoff is the organiser's own condition: it is never moved to a working day. That a bare day lasts to
 * its end is an assumption, the usual one, and {@link #isAssumed()} says so.
 *
 * <p>A time that occurs twice, when the clocks go back, means its second occurrence; a time that is skipped, when they
 * go forward, is no time and is refused. {@link #at(Instant, ZoneId)} can mean the first occurrence too.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cutoff {

    /** The zone of Danish deadlines. */
    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final LocalDate date;
    private final @Nullable LocalTime time;
    private final ZoneId zone;
    private final Instant lastInstant;

    private Cutoff(LocalDate date, @Nullable LocalTime time, ZoneId zone, Instant lastInstant) {
        this.date = date;
        this.time = time;
        this.zone = zone;
        this.lastInstant = lastInstant;
    }

    /**
     * A whole day, to its end.
     *
     * @param date the day, not null
     * @param zone the zone, not null
     * @return the cutoff, not null
     */
    public static Cutoff onDay(LocalDate date, ZoneId zone) {
        Instant nextDay = date.plusDays(1).atStartOfDay(zone).toInstant();
        return new Cutoff(date, null, zone, nextDay.minusNanos(1));
    }

    /**
     * A day with a time.
     *
     * @param dateTime the local date and time, inclusive, not null
     * @param zone the zone, not null
     * @return the cutoff, not null
     * @throws DateTimeException if the clocks of the zone skip that time
     */
    public static Cutoff at(LocalDateTime dateTime, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        if (rules.getValidOffsets(dateTime).isEmpty()) {
            throw new DateTimeException(
                    "There is no " + dateTime + " in " + zone + ": the clocks skip it. Maybe an hour earlier or later");
        }
        Instant instant = dateTime.atZone(zone).withLaterOffsetAtOverlap().toInstant();
        return new Cutoff(dateTime.toLocalDate(), dateTime.toLocalTime(), zone, instant);
    }

    /**
     * A moment. When the clocks go back, this is how the first occurrence of a time that occurs twice is meant.
     *
     * @param lastInstant the last instant that is in time, not null
     * @param zone the zone in which to tell it, not null
     * @return the cutoff, with the date and time of that zone, not null
     */
    public static Cutoff at(Instant lastInstant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(lastInstant, zone);
        return new Cutoff(local.toLocalDate(), local.toLocalTime(), zone, lastInstant);
    }

    /**
     * Reads {@code 2021-12-17} or {@code 2023-06-09T10:00}. A time that occurs twice may say which is meant by its
     * offset, {@code 2023-10-29T02:30+02:00}.
     *
     * @param text the text, not null
     * @param zone the zone, not null
     * @return the cutoff, not null
     * @throws DateTimeException if the text has another form, names no real day, a time the clocks skip, or an offset
     *     that the zone does not have then
     */
    public static Cutoff parse(String text, ZoneId zone) {
        int time = text.indexOf('T');
        if (time < 0) {
            return onDay(LocalDate.parse(text), zone);
        }
        boolean hasOffset = text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
        return hasOffset ? withOffset(OffsetDateTime.parse(text), zone) : at(LocalDateTime.parse(text), zone);
    }

    private static Cutoff withOffset(OffsetDateTime dateTime, ZoneId zone) {
        if (!zone.getRules().isValidOffset(dateTime.toLocalDateTime(), dateTime.getOffset())) {
            throw new DateTimeException("The offset " + dateTime.getOffset() + " does not hold in " + zone + " at "
                    + dateTime.toLocalDateTime() + ". Maybe leave it out");
        }
        return at(dateTime.toInstant(), zone);
    }

    /**
     * The day.
     *
     * @return the local date in {@link #zone()}, not null
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The time of day.
     *
     * @return the local time, inclusive; empty where only the day was announced
     */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(time);
    }

    /**
     * The zone.
     *
     * @return the zone, not null
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Whether the time of day is an assumption, because only the day was announced.
     *
     * @return true where there is no time
     */
    public boolean isAssumed() {
        return time == null;
    }

    /**
     * The last instant that is in time.
     *
     * @return the instant, inclusive, not null
     */
    public Instant lastInstant() {
        return lastInstant;
    }

    /**
     * Whether a moment is in time.
     *
     * @param moment the moment, not null
     * @return true up to and including {@link #lastInstant()}
     */
    public boolean isInTime(Instant moment) {
        return !moment.isAfter(lastInstant);
    }

    /**
     * Whether this is the first occurrence of a time that occurs twice, because the clocks go back.
     *
     * @return true where the same local time comes once more after this cutoff
     */
    public boolean isFirstOfTwo() {
        return time != null
                && lastInstant.isBefore(ZonedDateTime.ofInstant(lastInstant, zone)
                        .withLaterOffsetAtOverlap()
                        .toInstant());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cutoff that
                && lastInstant.equals(that.lastInstant)
                && date.equals(that.date)
                && Objects.equals(time, that.time)
                && zone.equals(that.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, time, zone);
    }

    /**
     * The text form that {@link #parse(String, ZoneId)} reads, without the zone.
     *
     * @return {@code 2021-12-17}, {@code 2023-06-09T10:00}, or {@code 2023-10-29T02:30+02:00} for the first occurrence
     *     of a time that occurs twice
     */
    @Override
    public String toString() {
        if (time == null) {
            return date.toString();
        }
        return date.atTime(time)
                + (isFirstOfTwo() ? zone.getRules().getOffset(lastInstant).toString() : "");
    }
}
