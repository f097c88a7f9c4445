package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.intake.conversation.Fact;
import java.util.List;

/**
 * How well an offer fits what is known: the reasons for and against it, and their sum.
 *
 * @param offer the offer
 * @param status its status at the moment
 * @param reasons the facts that speak for or against it
 * @param named whether the offer itself was named
 * @param score the sum of the reasons and of what the status adds
 */
public record Fit(Offer offer, OfferStatus status, List<Reason> reasons, boolean named, double score) {

    /** Copies the reasons. */
    public Fit {
        reasons = List.copyOf(reasons);
    }

    /**
     * A fact that speaks for or against an offer.
     *
     * @param fact the fact
     * @param weight positive where it speaks for the offer
     */
    public record Reason(Fact fact, double weight) {}

    /**
     * What speaks for the offer, without its status.
     *
     * @return the sum of the positive reasons
     */
    public double evidence() {
        double sum = 0;
        for (Reason reason : reasons) {
            sum += Math.max(0, reason.weight());
        }
        return sum;
    }

    /**
     * Whether one can take part now or later.
     *
     * @return true where the offer is open, not yet open, or always there
     */
    public boolean isCurrent() {
        return status instanceof OfferStatus.Open
                || status instanceof OfferStatus.NotYetOpen
                || offer.kind().isStanding();
    }
}
