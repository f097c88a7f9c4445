package dk.inddrag.core.deadline;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a deadline stands at a moment, by what had been announced.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface DeadlineStatus {

    /** Nothing had been announced by then. */
    enum NotAnnounced implements DeadlineStatus {
        /** The only value. */
        INSTANCE
    }

    /**
     * A cutoff was announced, but one cannot register or apply yet.
     *
     * @param opensAt the moment from which one can, inclusive, not null
     * @param cutoff the cutoff, not null
     */
    record NotYetOpen(Instant opensAt, Cutoff cutoff) implements DeadlineStatus {}

    /**
     * The moment is in time.
     *
     * @param cutoff the cutoff, not null
     * @param moment the moment asked about, not null
     */
    record Open(Cutoff cutoff, Instant moment) implements DeadlineStatus {
        /**
         * The time left until the last instant that is in time.
         *
         * @return the elapsed time, zero at the cutoff itself, never negative
         */
        public Duration timeLeft() {
            return Duration.between(moment, cutoff.lastInstant());
        }
    }

    /**
     * The moment is after the announced cutoff, and latecomers are still let in for a while.
     *
     * @param cutoff the announced cutoff, before the moment, not null
     * @param enforced the cutoff that is enforced, not before the moment, not null
     * @param moment the moment asked about, not null
     */
    record InGrace(Cutoff cutoff, Cutoff enforced, Instant moment) implements DeadlineStatus {
        /**
         * The time left until the enforced cutoff.
         *
         * @return the elapsed time, zero at the enforced cutoff itself, never negative
         */
        public Duration timeLeft() {
            return Duration.between(moment, enforced.lastInstant());
        }
    }

    /**
     * The moment is too late for others, and in time for one team that has a dispensation.
     *
     * @param cutoff the announced cutoff, before the moment, not null
     * @param dispensation the permission, not null
     * @param moment the moment asked about, not null
     */
    record Dispensed(Cutoff cutoff, Dispensation dispensation, Instant moment) implements DeadlineStatus {
        /**
         * The time left until the dispensation expires.
         *
         * @return the elapsed time, zero at the expiry itself, never negative
         */
        public Duration timeLeft() {
            return Duration.between(moment, dispensation.expiry().lastInstant());
        }
    }

    /**
     * The moment is too late.
     *
     * @param cutoff the cutoff, not null
     * @param moment the moment asked about, not null
     */
    record Closed(Cutoff cutoff, Instant moment) implements DeadlineStatus {
        /**
         * How long the deadline has been over.
         *
         * @return the elapsed time since the last instant that was in time, always positive
         */
        public Duration closedFor() {
            return Duration.between(cutoff.lastInstant(), moment);
        }
    }
}
