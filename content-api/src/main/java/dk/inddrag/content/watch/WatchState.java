package dk.inddrag.content.watch;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of the pages that are watched. It can be kept between restarts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pages the pages, not null
 */
public record WatchState(List<PageSnapshot> pages) {
    /** Nothing has been seen yet. */
    public static final WatchState EMPTY = new WatchState(List.of());

    /** Copies the list. */
    public WatchState {
        pages = List.copyOf(pages);
    }

    /**
     * What is remembered of a page.
     *
     * @param page its address, not null
     * @return the snapshot; empty if it was never seen
     */
    public Optional<PageSnapshot> of(URI page) {
        return pages.stream().filter(each -> each.page().equals(page)).findFirst();
    }

    /**
     * The state with some pages seen anew.
     *
     * @param seen the snapshots, not null
     * @return the state, not null
     */
    public WatchState with(List<PageSnapshot> seen) {
        Map<URI, PageSnapshot> all = new LinkedHashMap<>();
        pages.forEach(each -> all.put(each.page(), each));
        seen.forEach(each -> all.put(each.page(), each));
        return new WatchState(List.copyOf(Collections.unmodifiableMap(all).values()));
    }
}
