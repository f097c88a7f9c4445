package dk.inddrag.content;

import dk.inddrag.content.internal.web.Folder;
import dk.inddrag.content.internal.web.PageLists;
import dk.inddrag.content.internal.web.Resources;
import dk.inddrag.content.internal.web.Web;
import dk.inddrag.content.source.FetchRules;
import dk.inddrag.content.source.Fetched;
import dk.inddrag.content.source.PageSource;
import dk.inddrag.content.source.Waiting;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Where pages can be fetched from. Nothing is fetched before it is asked for. */
public final class PageSources {
    private PageSources() {}

    /**
     * The web. Only the hosts of the rules are asked, and unless the rules say otherwise only where all their addresses
     * are public; both hold at every redirect. The rules of robots.txt are kept (RFC 9309), at most five redirects are
     * followed, and a server that is busy or fails is tried again after what it asks for, up to 30 seconds, or after 1,
     * 2, 4 … seconds.
     *
     * <p>A connection is made only to addresses that were checked in the same look-up, so a host that changes its address
     * in between gains nothing. Where the machine is set to use a proxy, the proxy looks the host up for itself; the check
     * before it still holds for what this machine is told.
     *
     * @param rules the rules, not null
     * @param clock the clock, not null
     * @param waiting how to wait between requests, not null
     * @return the source, thread-safe, not null
     */
    public static PageSource web(FetchRules rules, Clock clock, Waiting waiting) {
        return new Web(
                Objects.requireNonNull(rules, "rules"),
                Objects.requireNonNull(clock, "clock"),
                Objects.requireNonNull(waiting, "waiting"));
    }

    /**
     * A folder. The path of an address is taken as one below it; nothing outside is read.
     *
     * @param folder the folder, not null
     * @param clock the clock, not null
     * @return the source, not null
     */
    public static PageSource folder(Path folder, Clock clock) {
        return new Folder(folder, clock);
    }

    /**
     * The class path. The path of an address is taken as one beside a class, or from the root if it begins with a slash.
     *
     * @param beside the class, whose module must open the package to this one, not null
     * @param clock the clock, not null
     * @return the source, not null
     */
    public static PageSource classPath(Class<?> beside, Clock clock) {
        return new Resources(beside, clock);
    }

    /**
     * The pages that an RSS or Atom feed or a sitemap lists. They are not fetched.
     *
     * @param list the feed or sitemap, not null
     * @return the addresses, each once, in its order; empty if it is neither, not null
     */
    public static List<URI> pagesIn(Fetched.Content list) {
        return PageLists.in(list.raw().toArray(), list.address());
    }
}
