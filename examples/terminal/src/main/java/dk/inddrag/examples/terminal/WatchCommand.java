package dk.inddrag.examples.terminal;

import dk.inddrag.content.PageSources;
import dk.inddrag.content.PageWatch;
import dk.inddrag.content.source.FetchRules;
import dk.inddrag.content.source.Waiting;
import dk.inddrag.content.watch.WatchReport;
import dk.inddrag.content.watch.WatchState;
import dk.inddrag.examples.terminal.screen.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch}: what is new on the pages of a list since last time. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "${bundle:label.list}", descriptionKey = "watch.list")
    private String list = "";

    @Option(names = "--state", paramLabel = "FIL", descriptionKey = "watch.state")
    private @Nullable String state;

    @Option(names = "--feed", paramLabel = "FIL", descriptionKey = "watch.feed")
    private @Nullable String feed;

    WatchCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Path file = FileNames.path(list);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(list);
        }
        Path remembered = FileNames.path(state == null ? list + ".state" : state);
        List<URI> pages = pages(file);
        Set<String> hosts = new HashSet<>();
        pages.forEach(page -> hosts.add(page.getHost() == null ? "" : page.getHost()));
        PageWatch watch = PageWatch.of(
                PageSources.web(FetchRules.forHosts(hosts), setting.host().clock(), Waiting.SLEEPING),
                setting.host().clock());
        int[] done = new int[1];
        WatchState before = PageWatch.read(remembered);
        WatchReport report = watch.look(pages, before, one -> {
            tell(one);
            keep(one.state(), remembered);
            progress(++done[0], pages.size(), pages.get(done[0] - 1));
        });
        feed(report.state());
        close(report, pages.size());
        return report.failures().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    /** After each page, so that what was told once is not told again after a crash. */
    private static void keep(WatchState state, Path file) {
        try {
            PageWatch.write(state, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void feed(WatchState state) throws IOException {
        if (feed != null) {
            Files.writeString(
                    FileNames.path(feed),
                    PageWatch.atom(
                            state.news(),
                            "Inddrag",
                            setting.texts().language(),
                            setting.host().clock().instant()));
        }
    }

    private void progress(int done, int all, URI page) {
        if (setting.host().terminal().interactive()) {
            setting.complain("watch.page", done, all, page);
            setting.complaints().flush();
        }
    }

    private void tell(WatchReport one) {
        one.changes()
                .forEach(change -> setting.screen()
                        .hanging(
                                Style.PLAIN,
                                "• ",
                                change.text().in(setting.texts().language())));
        one.failures()
                .forEach(failed -> setting.complain(
                        "extract.failed",
                        failed.asked(),
                        failed.reason().text().in(setting.texts().language())));
    }

    private void close(WatchReport report, int pages) {
        if (report.firstSeen() > 0) {
            setting.screen().text(setting.texts().get("watch.seen", report.firstSeen()));
        } else if (report.changes().isEmpty()) {
            setting.screen().text(setting.texts().get("watch.none", pages));
        }
    }

    private static List<URI> pages(Path file) throws IOException {
        List<URI> pages = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String address = line.strip();
            if (!address.isEmpty() && !address.startsWith("#")) {
                try {
                    pages.add(new URI(address));
                } catch (URISyntaxException e) {
                    throw new IOException(address, e);
                }
            }
        }
        return pages;
    }
}
