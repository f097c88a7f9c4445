package dk.inddrag.content.watch;

import dk.inddrag.content.source.Fetched;
import java.util.List;
import java.util.Objects;

/**
 * What came of looking at the pages.
 *
 * <p>Immutable and thread-safe.
 *
 * @param changes what is new, in the order of the pages, not null
 * @param failures the pages that could not be had this time; what is remembered of them stays, not null
 * @param firstSeen how many pages were seen for the first time, from which nothing can be new
 * @param state what is to be remembered, not null
 */
public record WatchReport(List<PageChange> changes, List<Fetched.Failed> failures, int firstSeen, WatchState state) {
    /** Copies the lists. */
    public WatchReport {
        Objects.requireNonNull(state, "state");
        changes = List.copyOf(changes);
        failures = List.copyOf(failures);
    }
}
