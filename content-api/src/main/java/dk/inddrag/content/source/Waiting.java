package dk.inddrag.content.source;

import java.time.Duration;

/** How waiting is done, so that a test or a host with its own scheduler need not sleep. */
@FunctionalInterface
public interface Waiting {
    /** Waits by sleeping. */
    Waiting SLEEPING = duration -> Thread.sleep(duration.toMillis());

    /**
     * Waits.
     *
     * @param duration how long, zero or more, not null
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void await(Duration duration) throws InterruptedException;
}
