package dk.inddrag.examples.terminal;

import dk.inddrag.content.ItemReader;
import dk.inddrag.content.KnowledgeBank;
import dk.inddrag.content.ReadItems;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemLink;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.Problem;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Texts;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code index}: takes a folder or a feed into the knowledge bank. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {
    private static final int AT_ONCE = 1_000;
    private static final Pattern ADDRESS = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]+://");

    private final Setting setting;
    private final Screen screen;
    private final Texts texts;

    @Parameters(paramLabel = "${bundle:label.folder-or-feed}", descriptionKey = "index.source")
    private String source = "";

    @Option(names = "--publisher", paramLabel = "${bundle:label.publisher}", descriptionKey = "index.publisher")
    private @Nullable String publisher;

    @Option(names = "--kind", paramLabel = "report", descriptionKey = "index.kind", converter = KindReader.class)
    private @Nullable ItemKind kind;

    @Mixin
    private BankOption bank = new BankOption();

    private final List<Item> waiting = new ArrayList<>();
    private int taken;
    private int problems;

    IndexCommand(Setting setting) {
        this.setting = setting;
        this.screen = setting.screen();
        this.texts = setting.texts();
    }

    @Override
    public Integer call() throws IOException {
        return ADDRESS.matcher(source).lookingAt() ? takeFeed() : takeFiles();
    }

    /** The feed is read before the bank is opened: where there is no feed, no bank is made. */
    private int takeFeed() throws IOException {
        URI address;
        try {
            address = URI.create(source);
        } catch (IllegalArgumentException e) {
            return complain("index.address");
        }
        if (!ItemLink.isWebAddress(address)) {
            return complain("index.scheme");
        }
        ReadItems read;
        try {
            read = reader().feed(address);
        } catch (IOException e) {
            return complain(isOutOfReach(e) ? "index.unreachable" : "index.unreadable");
        }
        try (KnowledgeBank opened = bank.openOrMake(setting.host().clock())) {
            take(read, opened);
            return done(opened);
        }
    }

    private int complain(String what) {
        setting.complain(what, source);
        return ExitCode.PROBLEMS;
    }

    private static boolean isOutOfReach(Throwable e) {
        Throwable cause = e;
        while (cause != null) {
            if (cause instanceof ConnectException
                    || cause instanceof TimeoutException
                    || cause instanceof HttpTimeoutException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private int takeFiles() throws IOException {
        Path path = FileNames.path(source);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(source);
        }
        try (KnowledgeBank opened = bank.openOrMake(setting.host().clock())) {
            takeFolder(path, opened);
            return done(opened);
        }
    }

    private int done(KnowledgeBank opened) {
        flush(opened);
        screen.text(texts.get("index.done", taken, bank.folder(), opened.size()));
        if (problems > 0) {
            screen.line(texts.get(problems == 1 ? "check.problem" : "check.problems", problems));
        }
        return problems == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private void takeFolder(Path folder, KnowledgeBank opened) throws IOException {
        ItemReader reader = reader();
        List<Path> files = reader.files(folder);
        ProgressBar bar = new ProgressBar(setting, files.size());
        for (Path file : files) {
            take(reader.file(folder, file), opened);
            bar.step();
        }
        flush(opened);
        bar.end();
    }

    private void take(ReadItems read, KnowledgeBank opened) {
        for (Problem problem : read.problems()) {
            screen.line(problem.describe(texts.language()));
        }
        problems += read.problems().size();
        waiting.addAll(read.items());
        if (waiting.size() >= AT_ONCE) {
            flush(opened);
        }
    }

    private void flush(KnowledgeBank opened) {
        opened.add(waiting);
        taken += waiting.size();
        waiting.clear();
    }

    private ItemReader reader() {
        ItemReader reader = ItemReader.of(Catalogue.bundled());
        if (publisher != null) {
            reader = reader.assumingPublisher(publisher);
        }
        return kind == null ? reader : reader.assuming(kind);
    }

    /** Reads {@code report}, {@code news} and so on. */
    static final class KindReader implements ITypeConverter<ItemKind> {
        @Override
        public ItemKind convert(String id) {
            return ItemKind.ofId(id);
        }
    }
}
