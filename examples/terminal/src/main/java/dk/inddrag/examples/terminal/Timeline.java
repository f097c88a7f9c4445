package dk.inddrag.examples.terminal;

import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The deadlines of a catalogue, the earliest first, by what had been announced at a moment.
 *
 * @param now the moment
 * @param entries the deadlines
 */
record Timeline(Instant now, List<Entry> entries) {

    /**
     * A deadline.
     *
     * @param offer the offer
     * @param standing the announcement that stands
     * @param earlier the cutoffs that it replaced, the oldest first
     * @param opensAt the moment from which one can register, where that lies ahead
     */
    record Entry(Offer offer, Announcement standing, List<Cutoff> earlier, Optional<Instant> opensAt) {
        Cutoff cutoff() {
            return standing.cutoff();
        }

        /** The end of the grace; empty where none is given. */
        Optional<Cutoff> grace() {
            return Optional.of(standing.enforced()).filter(enforced -> !enforced.equals(cutoff()));
        }
    }

    static Timeline of(Catalogue catalogue, Instant now) {
        List<Entry> entries = new ArrayList<>();
        for (Offer offer : catalogue.offers()) {
            offer.deadline().flatMap(deadline -> entry(offer, deadline, now)).ifPresent(entries::add);
        }
        entries.sort(Comparator.comparing(entry -> entry.cutoff().lastInstant()));
        return new Timeline(now, entries);
    }

    private static Optional<Entry> entry(Offer offer, Deadline deadline, Instant now) {
        return deadline.announcementAt(now).map(standing -> {
            List<Cutoff> earlier = deadline.history().stream()
                    .takeWhile(each -> !each.equals(standing))
                    .map(Announcement::cutoff)
                    .filter(cutoff -> !cutoff.equals(standing.cutoff()))
                    .distinct()
                    .toList();
            return new Entry(offer, standing, earlier, deadline.opensAt(now).filter(now::isBefore));
        });
    }

    boolean isAhead(Entry entry) {
        return entry.standing().enforced().isInTime(now);
    }
}
