package dk.inddrag.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days and moments that deadlines are counted from, in one zone. Each is known to the day or to the moment. A partial
 * date such as "October 2023" is no anchor: nothing can be counted from it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Anchors {

    private record Point(LocalDate date, @Nullable Instant instant) {}

    private final ZoneId zone;
    private final Map<Anchor, Point> points;

    private Anchors(ZoneId zone, Map<Anchor, Point> points) {
        this.zone = zone;
        this.points = points;
    }

    /**
     * No anchors yet.
     *
     * @param zone the zone in which days are counted, not null
     * @return the anchors, not null
     */
    public static Anchors in(ZoneId zone) {
        return new Anchors(Objects.requireNonNull(zone, "zone"), Map.of());
    }

    /**
     * These anchors, with one that is known to the day.
     *
     * @param anchor which, not null
     * @param date the day, not null
     * @return the anchors, not null
     */
    public Anchors with(Anchor anchor, LocalDate date) {
        return with(anchor, new Point(Objects.requireNonNull(date, "date"), null));
    }

    /**
     * These anchors, with one that is known to the moment.
     *
     * @param anchor which, not null
     * @param moment the moment, not null
     * @return the anchors, not null
     */
    public Anchors with(Anchor anchor, Instant moment) {
        return with(anchor, new Point(moment.atZone(zone).toLocalDate(), moment));
    }

    /**
     * These anchors, with a cutoff: known to the moment where it has an hour, and else to the day.
     *
     * @param anchor which, not null
     * @param cutoff the cutoff, not null
     * @return the anchors, not null
     */
    public Anchors with(Anchor anchor, Cutoff cutoff) {
        return cutoff.isAssumed() ? with(anchor, cutoff.date()) : with(anchor, cutoff.lastInstant());
    }

    private Anchors with(Anchor anchor, Point point) {
        Map<Anchor, Point> more = new EnumMap<>(Anchor.class);
        more.putAll(points);
        more.put(anchor, point);
        return new Anchors(zone, more);
    }

    /**
     * The zone in which days are counted.
     *
     * @return the zone, not null
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The day of an anchor.
     *
     * @param anchor which, not null
     * @return the day in {@link #zone()}, not null
     * @throws IllegalArgumentException if the anchor is not known
     */
    public LocalDate date(Anchor anchor) {
        return point(anchor).date();
    }

    /**
     * The moment of an anchor.
     *
     * @param anchor which, not null
     * @return the moment, not null
     * @throws IllegalArgumentException if the anchor is not known, or only to the day
     */
    public Instant moment(Anchor anchor) {
        Point point = point(anchor);
        if (point.instant() == null) {
            throw new IllegalArgumentException("Hours and minutes are counted from a moment, but of " + anchor.text()
                    + " only the day is known, " + point.date() + ". Maybe count days, or give the hour");
        }
        return point.instant();
    }

    private Point point(Anchor anchor) {
        Point point = points.get(anchor);
        if (point == null) {
            throw new IllegalArgumentException("A deadline is counted from " + anchor.text()
                    + ", which is not among the anchors. Maybe it is not announced yet");
        }
        return point;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Anchors that && zone.equals(that.zone) && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, points);
    }

    @Override
    public String toString() {
        return "Anchors" + points.keySet() + " in " + zone;
    }
}
