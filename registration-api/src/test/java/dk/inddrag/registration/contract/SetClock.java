package dk.inddrag.registration.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is set. */
public final class SetClock extends Clock {

    private final AtomicReference<Instant> now;

    /**
     * A clock.
     *
     * @param now the time it shows
     */
    public SetClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /**
     * Sets the clock.
     *
     * @param instant the time it shows from now on
     */
    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
