package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.Access;
import dk.inddrag.core.ExpectedAnswer;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Precondition;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Compares the way to an offer in two versions. */
final class AccessDiff {

    private final Offer old;
    private final Offer now;
    private final List<Change> changes;

    AccessDiff(Offer old, Offer now, List<Change> changes) {
        this.old = old;
        this.now = now;
        this.changes = changes;
    }

    void compare() {
        String from = type(old.access());
        String to = type(now.access());
        boolean opened =
                old.access() instanceof Access.AnnouncedLater && !(now.access() instanceof Access.AnnouncedLater);
        if (opened) {
            changes.add(new OfferChange.RegistrationOpened(now, cutoff(now)));
        } else {
            if (!from.equals(to)) {
                changes.add(new OfferChange.AccessChanged(now, from, to));
            }
            deadline();
        }
        detail("access.link", old.access().link(), now.access().link());
        detail("access.preconditions", preconditions(old.access()), preconditions(now.access()));
        detail("access.expectedAnswer", answer(old.access()), answer(now.access()));
    }

    private void deadline() {
        Optional<Cutoff> from = cutoff(old);
        Optional<Cutoff> to = cutoff(now);
        if (from.isPresent() && to.isPresent()) {
            if (from.equals(to)) {
                detail(
                        "access.deadline",
                        old.deadline().map(Deadline::history),
                        now.deadline().map(Deadline::history));
            } else {
                changes.add(new OfferChange.DeadlineMoved(now, from.get(), to.get()));
            }
        } else {
            to.ifPresent(cutoff -> changes.add(new OfferChange.DeadlineSet(now, cutoff)));
            from.ifPresent(cutoff -> changes.add(new OfferChange.DeadlineDropped(now, cutoff)));
        }
        Optional<Instant> opened = old.deadline().flatMap(Deadline::opensAt);
        Optional<Instant> opens = now.deadline().flatMap(Deadline::opensAt);
        if (!opened.equals(opens)) {
            changes.add(new OfferChange.OpeningMoved(now, opened, opens));
        }
    }

    private void detail(String field, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new OfferChange.DetailChanged(now, field));
        }
    }

    private static Optional<Cutoff> cutoff(Offer offer) {
        return offer.deadline().map(deadline -> {
            int last = deadline.history().size() - 1;
            return deadline.history().get(last).cutoff();
        });
    }

    private static String type(Access access) {
        if (access instanceof Access.Registration) {
            return "registration";
        }
        if (access instanceof Access.Application) {
            return "application";
        }
        return access instanceof Access.AnnouncedLater ? "announced-later" : "open-to-all";
    }

    private static List<Precondition> preconditions(Access access) {
        return access instanceof Access.Application application ? application.preconditions() : List.of();
    }

    private static Optional<ExpectedAnswer> answer(Access access) {
        return access instanceof Access.Application application ? application.expectedAnswer() : Optional.empty();
    }
}
