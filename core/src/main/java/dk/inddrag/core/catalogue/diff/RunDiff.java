package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the runs of an offer in two versions. */
final class RunDiff {

    private final Offer old;
    private final Offer now;
    private final List<Change> changes;

    RunDiff(Offer old, Offer now, List<Change> changes) {
        this.old = old;
        this.now = now;
        this.changes = changes;
    }

    void compare() {
        Map<String, Run> before = byId(old);
        Map<String, Run> after = byId(now);
        int found = changes.size();
        boolean details = false;
        for (Run run : now.runs()) {
            Run previous = before.get(run.id());
            if (previous == null) {
                changes.add(new OfferChange.RunAdded(now, run));
            } else if (!previous.start().equals(run.start())) {
                changes.add(new OfferChange.RunMoved(now, run, previous.start(), run.start()));
            } else {
                details |= !previous.equals(run);
            }
        }
        for (Run run : old.runs()) {
            if (!after.containsKey(run.id())) {
                changes.add(new OfferChange.RunCancelled(now, run));
            }
        }
        // Where nothing else was found, the runs stand in another order.
        if (details || found == changes.size()) {
            changes.add(new OfferChange.DetailChanged(now, "runs"));
        }
    }

    private static Map<String, Run> byId(Offer offer) {
        Map<String, Run> byId = new LinkedHashMap<>();
        offer.runs().forEach(run -> byId.put(run.id(), run));
        return byId;
    }
}
