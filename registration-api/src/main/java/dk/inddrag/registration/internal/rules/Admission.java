package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.deadline.DeadlineStatus;
import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.registration.refusal.AnnouncedLater;
import dk.inddrag.registration.refusal.Held;
import dk.inddrag.registration.refusal.NotByRegistration;
import dk.inddrag.registration.refusal.NotYetOpen;
import dk.inddrag.registration.refusal.Refusal;
import dk.inddrag.registration.refusal.TooLate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether a municipality can register for an offer at a moment. */
public final class Admission {

    private Admission() {}

    /**
     * What stands in the way.
     *
     * @param offer the offer
     * @param municipality the code of the municipality; empty where none was named, who has no dispensation then
     * @param dispensations those of the offer, asked for only where the deadline has passed
     * @param moment the moment
     * @return the reason; empty where one can register
     */
    public static Optional<Refusal> check(
            Offer offer, Optional<String> municipality, Supplier<List<Dispensation>> dispensations, Instant moment) {
        if (offer.access() instanceof Access.Application) {
            return Optional.of(NotByRegistration.APPLICATION);
        }
        OfferStatus status = offer.statusAt(moment);
        if (offer.access() instanceof Access.OpenToAll || status instanceof OfferStatus.Standing) {
            return Optional.of(NotByRegistration.OPEN_TO_ALL);
        }
        if (status instanceof OfferStatus.Open && offer.access() instanceof Access.Registration) {
            return Optional.empty();
        }
        if (status instanceof OfferStatus.Closed closed) {
            return closed.cutoff().isEmpty()
                    ? closed.lastDay().map(Held::new)
                    : tooLate(
                            offer,
                            municipality,
                            dispensations,
                            moment,
                            closed.cutoff().get());
        }
        if (status instanceof OfferStatus.NotYetOpen later && later.opensAt().isPresent()) {
            return later.opensAt().map(NotYetOpen::new);
        }
        return Optional.of(new AnnouncedLater(offer.access().link()));
    }

    private static Optional<Refusal> tooLate(
            Offer offer,
            Optional<String> municipality,
            Supplier<List<Dispensation>> dispensations,
            Instant moment,
            Cutoff cutoff) {
        Optional<Deadline> deadline = offer.deadline();
        boolean dispensed = municipality.isPresent()
                && deadline.isPresent()
                && deadline.get().statusFor(municipality.get(), dispensations.get(), moment)
                        instanceof DeadlineStatus.Dispensed;
        return dispensed ? Optional.empty() : Optional.of(new TooLate(cutoff, moment));
    }
}
