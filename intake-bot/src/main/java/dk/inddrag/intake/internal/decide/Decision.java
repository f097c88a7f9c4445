package dk.inddrag.intake.internal.decide;

import dk.inddrag.intake.conversation.Facet;
import java.util.List;

/**
 * What to answer.
 *
 * @see Decider
 */
public sealed interface Decision {

    /**
     * An offer fits.
     *
     * @param best the offer with its reasons
     * @param others other offers that fit or are worth a look, the best first
     * @param insteadOf the offer that would fit but is over, where the best is only what remains; else empty
     */
    record Recommend(Fit best, List<Fit> others, java.util.Optional<Fit> insteadOf) implements Decision {
        /** Copies the list. */
        public Recommend {
            others = List.copyOf(others);
        }
    }

    /**
     * One thing must be known first.
     *
     * @param facet what to ask for
     * @param candidates the offers it is between, the likeliest first
     */
    record Ask(Facet facet, List<Fit> candidates) implements Decision {
        /** Copies the list. */
        public Ask {
            candidates = List.copyOf(candidates);
        }
    }

    /** It is about something else. */
    enum Reject implements Decision {
        /** The only value. */
        INSTANCE
    }
}
