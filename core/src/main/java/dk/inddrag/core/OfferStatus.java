package dk.inddrag.core;

import dk.inddrag.core.deadline.Cutoff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an offer stands at a moment: what people ask for first. Computed from its access, its deadline and the latest
 * day a session can fall on, by what had been announced; never stored.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface OfferStatus {

    /** The offer had not been announced by then. */
    enum NotAnnounced implements OfferStatus {
        /** The only value. */
        INSTANCE
    }

    /**
     * The offer is announced, but one cannot register or apply yet.
     *
     * @param opensAt the moment from which one can; empty where it is to be announced later
     */
    record NotYetOpen(Optional<Instant> opensAt) implements OfferStatus {}

    /**
     * One can register, apply or take part.
     *
     * @param cutoff the last moment in time, in a grace period the one that is enforced; empty where there is no
     *     deadline
     * @param lastDay the latest day on which the offer takes place, where there is no deadline; else empty
     * @param passed the announced deadline, where it has passed and latecomers are still let in; else empty
     */
    record Open(Optional<Cutoff> cutoff, Optional<LocalDate> lastDay, Optional<Cutoff> passed) implements OfferStatus {
        /**
         * Open, with no deadline that has passed.
         *
         * @param cutoff the last moment in time; empty where there is no deadline
         * @param lastDay the latest day on which the offer takes place, where there is no deadline; else empty
         */
        public Open(Optional<Cutoff> cutoff, Optional<LocalDate> lastDay) {
            this(cutoff, lastDay, Optional.empty());
        }
    }

    /**
     * It is too late.
     *
     * @param cutoff the deadline that passed; empty where the offer closed by being held
     * @param lastDay the day after which the offer was over, where it closed by being held; else empty
     */
    record Closed(Optional<Cutoff> cutoff, Optional<LocalDate> lastDay) implements OfferStatus {}

    /** There is nothing to be late for: a knowledge bank, a newsletter, a contact. */
    enum Standing implements OfferStatus {
        /** The only value. */
        INSTANCE
    }

    /**
     * No source tells whether the offer still exists.
     *
     * @param knownUntil the last day of which a source tells, not null
     */
    record Unknown(LocalDate knownUntil) implements OfferStatus {}
}
