package dk.inddrag.content.watch;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of the pages that are watched, and the latest news of them. It can be kept between restarts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pages the pages, not null
 * @param news the latest news, the newest first, at most {@value #MOST_NEWS}, for a feed that readers ask now and then,
 *     not null
 */
public record WatchState(List<PageSnapshot> pages, List<PageChange> news) {
    /** How much news is kept. */
    public static final int MOST_NEWS = 100;

    /** Nothing has been seen yet. */
    public static final WatchState EMPTY = new WatchState(List.of(), List.of());

    /** Copies the lists and leaves out the oldest news. */
    public WatchState {
        pages = List.copyOf(pages);
        news = List.copyOf(news.subList(0, Math.min(news.size(), MOST_NEWS)));
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
     * The state with a page seen anew.
     *
     * @param seen the snapshot, not null
     * @param changes what is new on it, not null
     * @return the state, not null
     */
    public WatchState with(PageSnapshot seen, List<PageChange> changes) {
        Map<URI, PageSnapshot> all = new LinkedHashMap<>();
        pages.forEach(each -> all.put(each.page(), each));
        all.put(seen.page(), seen);
        List<PageChange> latest = new ArrayList<>(changes);
        latest.addAll(news);
        return new WatchState(List.copyOf(all.values()), latest);
    }
}
