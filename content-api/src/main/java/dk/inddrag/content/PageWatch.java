package dk.inddrag.content;

import dk.inddrag.content.extract.OfferDraft;
import dk.inddrag.content.internal.watching.Atom;
import dk.inddrag.content.internal.watching.Snapshots;
import dk.inddrag.content.internal.watching.StateFile;
import dk.inddrag.content.source.Fetched;
import dk.inddrag.content.source.PageSource;
import dk.inddrag.content.source.Validators;
import dk.inddrag.content.watch.PageChange;
import dk.inddrag.content.watch.PageSnapshot;
import dk.inddrag.content.watch.PageSnapshot.SeenAccess;
import dk.inddrag.content.watch.WatchReport;
import dk.inddrag.content.watch.WatchState;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.source.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks at pages now and then, and tells what is new: a deadline was moved, registration opened, it was cancelled, a
 * contact was replaced, the page is gone. A page that cannot be had is told and does not stop the others.
 *
 * <p>Thread-safe if its source is. What is remembered is a value, so nothing is lost if it is not kept.
 */
public final class PageWatch {
    private final PageSource source;
    private final Clock clock;

    private PageWatch(PageSource source, Clock clock) {
        this.source = Objects.requireNonNull(source, "source");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * A watch over the pages of a source.
     *
     * @param source where the pages come from, not null
     * @param clock the clock, not null
     * @return the watch, not null
     */
    public static PageWatch of(PageSource source, Clock clock) {
        return new PageWatch(source, clock);
    }

    /**
     * Looks at pages, one after the other.
     *
     * <p>After each page the report of that page is handed over. Whoever tells its news and then {@linkplain #write keeps}
     * its state there loses nothing when the machine stops: at worst the news of one page is told a second time.
     *
     * @param pages their addresses, not null
     * @param before what is remembered of them, not null
     * @param afterEach told what came of each page, with the state after it, not null
     * @return what is new on all of them and what to remember, not null
     */
    public WatchReport look(List<URI> pages, WatchState before, Consumer<WatchReport> afterEach) {
        List<PageChange> changes = new ArrayList<>();
        List<Fetched.Failed> failures = new ArrayList<>();
        int firstSeen = 0;
        WatchState state = before;
        for (URI page : pages) {
            WatchReport one = look(page, state);
            changes.addAll(one.changes());
            failures.addAll(one.failures());
            firstSeen += one.firstSeen();
            state = one.state();
            afterEach.accept(one);
        }
        return new WatchReport(changes, failures, firstSeen, state);
    }

    private WatchReport look(URI page, WatchState before) {
        Optional<PageSnapshot> last = before.of(page);
        boolean gone = last.filter(each -> each.access() == SeenAccess.GONE).isPresent();
        Validators known =
                gone ? Validators.NONE : last.map(PageSnapshot::validators).orElse(Validators.NONE);
        Fetched fetched = source.fetch(page, known);
        Instant at = clock.instant();
        if (fetched instanceof Fetched.Content content) {
            PageSnapshot now = snapshot(page, content);
            List<PageChange> changes =
                    last.map(was -> Snapshots.changes(was, now, at)).orElse(List.of());
            return new WatchReport(changes, List.of(), last.isPresent() ? 0 : 1, before.with(now, changes));
        } else if (fetched instanceof Fetched.Gone && last.isEmpty()) {
            Fetched.Failed none = new Fetched.Failed(page, Fetched.Reason.NO_SUCH_PAGE, Optional.empty());
            return new WatchReport(List.of(), List.of(none), 0, before);
        } else if (fetched instanceof Fetched.Gone && !gone) {
            return told(before, last.get().with(SeenAccess.GONE), List.of(Snapshots.gone(last.get(), at)));
        } else if (fetched instanceof Fetched.NotModified && last.isPresent()) {
            // A page that named the day on which it opens need not change for that.
            PageSnapshot now = last.get().on(LocalDate.ofInstant(at, Cutoff.COPENHAGEN));
            return told(before, now, Snapshots.changes(last.get(), now, at));
        }
        List<Fetched.Failed> failures = fetched instanceof Fetched.Failed failed ? List.of(failed) : List.of();
        return new WatchReport(List.of(), failures, 0, before);
    }

    private static WatchReport told(WatchState before, PageSnapshot now, List<PageChange> changes) {
        return new WatchReport(changes, List.of(), 0, before.with(now, changes));
    }

    private PageSnapshot snapshot(URI page, Fetched.Content content) {
        LocalDate today = LocalDate.ofInstant(content.at(), Cutoff.COPENHAGEN);
        OfferDraft draft = OfferExtractor.extract(PageReader.of(content), today);
        return Snapshots.of(page, draft, content.validators(), today);
    }

    /**
     * Reads what is remembered from a file.
     *
     * @param file the file; if there is none, nothing is remembered
     * @return the state, not null
     * @throws IOException if the file cannot be read or was not written by {@link #write}
     */
    public static WatchState read(Path file) throws IOException {
        return StateFile.read(file);
    }

    /**
     * Keeps what is to be remembered in a file. A crash leaves the old file or the new one.
     *
     * @param state the state, not null
     * @param file the file, not null
     * @throws IOException if it cannot be written
     */
    public static void write(WatchState state, Path file) throws IOException {
        StateFile.write(state, file);
    }

    /**
     * News as an Atom feed (RFC 4287).
     *
     * @param changes the news, not null
     * @param title the title of the feed, not null
     * @param language the language of the news, not null
     * @param at when the feed was made, not null
     * @return the feed in XML, not null
     */
    public static String atom(List<PageChange> changes, String title, Language language, Instant at) {
        return Atom.of(changes, title, language, at);
    }
}
