package dk.inddrag.examples.terminal;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/** Finds a moment as of which a catalogue is worth a look, for when everything in it is over. */
final class OpenDay {
    private static final int DAYS_BEFORE = 8;
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    private OpenDay() {}

    /** A moment shortly before the last deadline, when its offer was open; empty where something is open now. */
    static Optional<LocalDateTime> of(Catalogue catalogue, Instant now) {
        if (catalogue.offers().stream().anyMatch(offer -> isOpen(offer, now))) {
            return Optional.empty();
        }
        return catalogue.offers().stream()
                .flatMap(offer -> offer.deadline().stream().map(OpenDay::before).filter(day -> isOpen(offer, day)))
                .max(Comparator.naturalOrder());
    }

    private static LocalDateTime before(Deadline deadline) {
        int last = deadline.history().size() - 1;
        return deadline.history()
                .get(last)
                .cutoff()
                .date()
                .minusDays(DAYS_BEFORE)
                .atTime(HOUR);
    }

    private static boolean isOpen(Offer offer, LocalDateTime day) {
        return isOpen(offer, day.atZone(Cutoff.COPENHAGEN).toInstant());
    }

    private static boolean isOpen(Offer offer, Instant moment) {
        return offer.statusAt(moment) instanceof OfferStatus.Open;
    }
}
