package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.Session;
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
        boolean details = !common(before, after).equals(common(after, before));
        for (Run run : now.runs()) {
            Run previous = before.get(run.id());
            if (previous == null) {
                changes.add(new OfferChange.RunAdded(now, run));
                continue;
            }
            if (!previous.start().equals(run.start())) {
                changes.add(new OfferChange.RunMoved(now, run, previous.start(), run.start()));
            }
            details |= differsBesidesStart(previous, run);
        }
        for (Run run : old.runs()) {
            if (!after.containsKey(run.id())) {
                changes.add(new OfferChange.RunCancelled(now, run));
            }
        }
        if (details) {
            changes.add(new OfferChange.DetailChanged(now, "runs"));
        }
    }

    private static boolean differsBesidesStart(Run previous, Run run) {
        return !previous.label().equals(run.label())
                || !previous.link().equals(run.link())
                || !later(previous).equals(later(run))
                || !first(previous).label().equals(first(run).label())
                || Reasons.differ(first(previous).date(), first(run).date());
    }

    private static Session first(Run run) {
        return run.sessions().get(0);
    }

    private static List<Session> later(Run run) {
        return run.sessions().subList(1, run.sessions().size());
    }

    /** The ids of the one that the other has too, in the order of the one. */
    private static List<String> common(Map<String, Run> one, Map<String, Run> other) {
        return one.keySet().stream().filter(other::containsKey).toList();
    }

    private static Map<String, Run> byId(Offer offer) {
        Map<String, Run> byId = new LinkedHashMap<>();
        offer.runs().forEach(run -> byId.put(run.id(), run));
        return byId;
    }
}
