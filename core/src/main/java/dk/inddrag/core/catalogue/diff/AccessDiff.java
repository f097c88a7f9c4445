package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.Access;
import dk.inddrag.core.ExpectedAnswer;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Precondition;
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
        boolean opened =
                old.access() instanceof Access.AnnouncedLater && !(now.access() instanceof Access.AnnouncedLater);
        way(opened);
        new DeadlineDiff(old, now, changes).compare(opened);
        detail("access.link", old.access().link(), now.access().link());
        detail("access.preconditions", preconditions(old.access()), preconditions(now.access()));
        detail("access.expectedAnswer", answer(old.access()), answer(now.access()));
    }

    private void way(boolean opened) {
        String from = type(old.access());
        String to = type(now.access());
        if (opened) {
            changes.add(new OfferChange.RegistrationOpened(now, DeadlineDiff.cutoff(now)));
        } else if (!from.equals(to)) {
            changes.add(new OfferChange.AccessChanged(now, from, to));
        }
    }

    private void detail(String field, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new OfferChange.DetailChanged(now, field));
        }
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
