package dk.inddrag.intake.conversation;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferStatus;
import java.util.List;

/**
 * What a turn came to.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Outcome {

    /**
     * A stable id of the outcome: that of the offer, of the alert, or {@code clarify}, {@code out-of-scope},
     * {@code talk}.
     *
     * @return the id, not null
     */
    String id();

    /**
     * An offer was found.
     *
     * @param offer the offer, not null
     * @param status its status at the moment, not null
     * @param others other offers worth a look, the best first
     */
    record Found(OfferId offer, OfferStatus status, List<OfferId> others) implements Outcome {
        /** Copies the list. */
        public Found {
            others = List.copyOf(others);
        }

        @Override
        public String id() {
            return offer.value();
        }
    }

    /**
     * Something goes before every offer.
     *
     * @param alert what, not null
     */
    record Alerted(Alert alert) implements Outcome {
        @Override
        public String id() {
            return alert.id();
        }
    }

    /**
     * More must be known; one question is asked.
     *
     * @param facet what is asked for, not null
     */
    record Clarify(Facet facet) implements Outcome {
        @Override
        public String id() {
            return "clarify";
        }
    }

    /** It is about something else than what the centre offers. */
    enum OutOfScope implements Outcome {
        /** The only value. */
        INSTANCE;

        @Override
        public String id() {
            return "out-of-scope";
        }
    }

    /** Talk about the conversation itself: a greeting, thanks, help, undo, start over, good-bye. */
    enum Talk implements Outcome {
        /** The only value. */
        INSTANCE;

        @Override
        public String id() {
            return "talk";
        }
    }
}
