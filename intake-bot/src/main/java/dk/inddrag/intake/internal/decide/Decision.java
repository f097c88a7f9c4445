package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Role;
import dk.inddrag.intake.conversation.Facet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
     * @param split what fits those of the team whom the best is not for
     */
    record Recommend(Fit best, List<Fit> others, Optional<Fit> insteadOf, List<Share> split) implements Decision {
        /** Copies the lists. */
        public Recommend {
            others = List.copyOf(others);
            split = List.copyOf(split);
        }
    }

    /**
     * An offer for a part of a team.
     *
     * @param roles whom it is for
     * @param fit the offer
     */
    record Share(Set<Role> roles, Fit fit) {
        /** Copies the roles. */
        public Share {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * All that one can take part in is asked for.
     *
     * @param current the offers that are open or will be, in the order of the catalogue
     * @param next what to ask for, to find the one that fits
     */
    record Overview(List<Fit> current, Facet next) implements Decision {
        /** Copies the list. */
        public Overview {
            current = List.copyOf(current);
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
