package dk.inddrag.examples.terminal;

import dk.inddrag.content.OfferExtractor;
import dk.inddrag.content.PageReader;
import dk.inddrag.content.PageSources;
import dk.inddrag.content.extract.Extracted;
import dk.inddrag.content.extract.OfferDraft;
import dk.inddrag.content.extract.PageDeadline;
import dk.inddrag.content.source.FetchRules;
import dk.inddrag.content.source.Fetched;
import dk.inddrag.content.source.Validators;
import dk.inddrag.content.source.Waiting;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: what a page, a folder of pages or an address says of an offer. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

    private final Setting setting;

    @Parameters(paramLabel = "${bundle:label.page}", descriptionKey = "extract.page")
    private String name = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ExtractCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        if (name.startsWith("http://") || name.startsWith("https://")) {
            return address();
        }
        Path path = FileNames.path(name);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(name);
        }
        List<Path> files = Files.isDirectory(path) ? pages(path) : List.of(path);
        for (Path file : files) {
            Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
            String fileName = String.valueOf(file.getFileName());
            Fetched fetched =
                    PageSources.folder(folder, setting.host().clock()).fetch(address(fileName), Validators.NONE);
            if (fetched instanceof Fetched.Content content) {
                show(id(fileName), content);
            } else {
                throw new IOException(fileName);
            }
        }
        if (files.isEmpty()) {
            setting.complain("extract.none", name);
        }
        return files.isEmpty() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private static URI address(String fileName) throws IOException {
        try {
            return new URI(null, null, "/" + fileName, null);
        } catch (java.net.URISyntaxException e) {
            throw new IOException(fileName, e);
        }
    }

    private int address() {
        URI address;
        try {
            address = URI.create(name);
        } catch (IllegalArgumentException e) {
            setting.complain("extract.failed", name, words(Fetched.Reason.NO_WEB_ADDRESS));
            return ExitCode.PROBLEMS;
        }
        String host = Optional.ofNullable(address.getHost()).orElse("");
        Fetched fetched = PageSources.web(
                        FetchRules.forHosts(Set.of(host)), setting.host().clock(), Waiting.SLEEPING)
                .fetch(address, Validators.NONE);
        if (fetched instanceof Fetched.Content content) {
            show(name, content);
            return ExitCode.FINE;
        }
        String why = fetched instanceof Fetched.Failed failed
                ? words(failed.reason())
                : setting.texts().get("extract.gone");
        setting.complain("extract.failed", name, why);
        return ExitCode.PROBLEMS;
    }

    private String words(Fetched.Reason reason) {
        return reason.text().in(setting.texts().language());
    }

    private static List<Path> pages(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                String lower = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                if (ENDINGS.stream().anyMatch(lower::endsWith) && Files.isRegularFile(file)) {
                    files.add(file);
                }
            }
        }
        files.sort(null);
        return files;
    }

    private static String id(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? fileName : fileName.substring(0, dot);
    }

    private void show(String id, Fetched.Content content) {
        OfferDraft draft = OfferExtractor.extract(PageReader.of(content));
        if (json) {
            setting.screen()
                    .json(new DraftJson(setting.texts().language())
                            .of(id, draft)
                            .toString());
            return;
        }
        Screen screen = setting.screen();
        screen.text(Style.HEADING, draft.title().map(Extracted::value).orElse(id));
        DeadlineFormatter dates = DeadlineFormatter.of(setting.texts().language());
        draft.dates().published().ifPresent(day -> line("extract.published", dates.date(day.value())));
        draft.deadlines().forEach(deadline -> line("extract.deadline", words(deadline)));
        draft.events().forEach(event -> line("extract.event", event.what(), date(event.date())));
        draft.facts()
                .price()
                .ifPresent(price -> line(
                        price.value().isFree() ? "extract.free" : "extract.price",
                        price.value().amountInKroner().toPlainString()));
        draft.facts().announcedLater().forEach(what -> line("extract.later", what.value()));
        if (saysNothing(draft)) {
            screen.text(setting.texts().get("extract.nothing"));
        }
        draft.contradictions()
                .forEach(each -> screen.hanging(
                        Style.COMING, "! ", each.text().in(setting.texts().language())));
        screen.blank();
    }

    private static boolean saysNothing(OfferDraft draft) {
        return draft.deadlines().isEmpty()
                && draft.events().isEmpty()
                && draft.dates().published().isEmpty()
                && draft.facts().price().isEmpty()
                && draft.facts().announcedLater().isEmpty()
                && draft.contradictions().isEmpty();
    }

    private String date(dk.inddrag.core.calendar.PartialDate date) {
        return PartialDateFormatter.of(setting.texts().language()).format(date);
    }

    private String words(PageDeadline deadline) {
        StringBuilder said =
                new StringBuilder(deadline.kind().label().in(setting.texts().language()));
        deadline.appliesTo().ifPresent(what -> said.append(" (").append(what).append(')'));
        said.append(": ").append(date(deadline.date()));
        DeadlineFormatter dates = DeadlineFormatter.of(setting.texts().language());
        deadline.time().ifPresent(time -> said.append(' ').append(dates.time(time)));
        deadline.replaces()
                .ifPresent(old -> said.append(' ').append(setting.texts().get("extract.replaces", dates.date(old))));
        return said.toString();
    }

    private void line(String key, Object... values) {
        setting.screen().hanging(Style.PLAIN, "• ", setting.texts().get(key, values));
    }
}
