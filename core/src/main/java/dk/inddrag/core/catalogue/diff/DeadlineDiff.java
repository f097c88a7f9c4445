package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.Offer;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Compares the deadline of an offer in two versions: the cutoff, the grace, the history and the opening, each by itself. */
final class DeadlineDiff {

    private final Offer old;
    private final Offer now;
    private final List<Change> changes;

    DeadlineDiff(Offer old, Offer now, List<Change> changes) {
        this.old = old;
        this.now = now;
        this.changes = changes;
    }

    /**
     * Compares.
     *
     * @param opened whether it is told already that registration opened, and until when
     */
    void compare(boolean opened) {
        boolean moved = cutoffs(opened);
        boolean graced = grace();
        boolean reopened = opening();
        if (old.deadline().isPresent() && now.deadline().isPresent()) {
            history(moved || graced || reopened);
        }
    }

    private boolean cutoffs(boolean opened) {
        Optional<Cutoff> from = cutoff(old);
        Optional<Cutoff> to = cutoff(now);
        if (from.equals(to) || opened) {
            return false;
        }
        if (from.isPresent() && to.isPresent()) {
            changes.add(new OfferChange.DeadlineMoved(now, from.get(), to.get()));
            return true;
        }
        to.ifPresent(cutoff -> changes.add(new OfferChange.DeadlineSet(now, cutoff)));
        from.ifPresent(cutoff -> changes.add(new OfferChange.DeadlineDropped(now, cutoff)));
        return false;
    }

    /** A deadline that is dropped takes its grace along, and no more need be said. */
    private boolean grace() {
        Optional<Announcement> from = last(old);
        Optional<Announcement> to = last(now);
        boolean changed = to.isPresent()
                && !to.get().grace().equals(from.map(Announcement::grace).orElse(Duration.ZERO));
        if (changed) {
            changes.add(new OfferChange.GraceChanged(
                    now, from.map(Announcement::enforced), to.get().enforced()));
        }
        return changed;
    }

    private boolean opening() {
        Optional<Instant> from = opensAt(old);
        Optional<Instant> to = opensAt(now);
        if (from.equals(to)) {
            return false;
        }
        changes.add(new OfferChange.OpeningMoved(now, from, to));
        return true;
    }

    private void history(boolean told) {
        HistoryDiff history = HistoryDiff.between(
                old.deadline().orElseThrow().history(),
                now.deadline().orElseThrow().history());
        if (!history.rewritten().isEmpty()) {
            changes.add(new OfferChange.HistoryRewritten(now, history.rewritten()));
        }
        // A correction as it should be, one new announcement at the end, is told by what it moved.
        boolean correction = told && history.added() == 1 && history.rewritten().isEmpty();
        if (history.toldInOtherWords() || (history.added() > 0 && !correction)) {
            changes.add(new OfferChange.DetailChanged(now, "access.deadline"));
        }
    }

    private static Optional<Instant> opensAt(Offer offer) {
        return offer.deadline().flatMap(deadline -> deadline.opensAt(Instant.MAX));
    }

    private static Optional<Announcement> last(Offer offer) {
        return offer.deadline()
                .map(deadline -> deadline.history().get(deadline.history().size() - 1));
    }

    /** The cutoff that was announced last. */
    static Optional<Cutoff> cutoff(Offer offer) {
        return last(offer).map(Announcement::cutoff);
    }
}
