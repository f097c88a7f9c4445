package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.CatalogueException;
import dk.inddrag.core.catalogue.Problem;
import dk.inddrag.core.catalogue.lint.Lint;
import dk.inddrag.core.catalogue.lint.LintRule;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Span;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: reads a catalogue, or all in a folder, and tells everything that is wrong, and what to look at. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private static final String SCHEMA = ".schema.json";

    private final Screen screen;
    private final Texts texts;
    private final Clock clock;

    @Parameters(paramLabel = "${bundle:label.file-or-folder}", descriptionKey = "check.file")
    private String name = "";

    @Option(names = "--own", descriptionKey = "check.own")
    private boolean own;

    @Mixin
    private AtOption at = new AtOption();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    CheckCommand(Setting setting) {
        this.screen = setting.screen();
        this.texts = setting.texts();
        this.clock = setting.host().clock();
    }

    @Override
    public Integer call() throws IOException {
        List<Checked> checked = new ArrayList<>();
        for (CatalogueFile file : files()) {
            checked.add(Checked.of(file, own, at.clock(clock).instant()));
        }
        if (json) {
            screen.json(new CheckJson(texts).of(checked).toPrettyString());
        } else {
            show(checked);
        }
        boolean fine = !checked.isEmpty() && checked.stream().allMatch(Checked::isFine);
        return fine ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private void show(List<Checked> checked) {
        if (checked.isEmpty()) {
            screen.text(texts.get("check.none", name));
        }
        int problems = 0;
        boolean more = false;
        for (Checked file : checked) {
            show(file);
            problems += file.problems().size();
            more |= file.problems().size() >= CatalogueException.MOST_PROBLEMS;
        }
        if (problems > 0) {
            String all = problems == 1 ? "check.problem" : "check.problems";
            screen.line(texts.get(more ? "check.problems.more" : all, problems));
        }
    }

    private void show(Checked file) {
        for (Problem problem : file.problems()) {
            screen.line(problem.describe(texts.language()));
        }
        if (!file.isFine()) {
            return;
        }
        String fine = texts.get(file.offers() == 1 ? "check.fine.one" : "check.fine", file.name(), file.offers());
        int count = file.lints().size();
        screen.line(count == 0 ? fine : fine + " " + texts.get(count == 1 ? "check.lint" : "check.lints", count));
        Map<LintRule, List<Lint>> byRule = new EnumMap<>(LintRule.class);
        file.lints()
                .forEach(lint -> byRule.computeIfAbsent(lint.rule(), rule -> new ArrayList<>())
                        .add(lint));
        byRule.forEach((rule, lints) -> {
            screen.line(new Span(Style.COMING, "  " + rule.text().in(texts.language()) + ": " + lints.size()));
            lints.forEach(lint -> screen.line("    " + lint.describe(texts.language())));
        });
    }

    private List<CatalogueFile> files() throws IOException {
        Path path = FileNames.path(name);
        if (!Files.isDirectory(path)) {
            return List.of(CatalogueFile.of(name));
        }
        List<CatalogueFile> files = new ArrayList<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(path)) {
            for (Path file : folder) {
                String own = String.valueOf(file.getFileName());
                if (own.endsWith(".json") && !own.endsWith(SCHEMA) && !Files.isDirectory(file)) {
                    files.add(new CatalogueFile(name.replaceAll("/+$", "") + "/" + own, file));
                }
            }
        }
        files.sort(Comparator.comparing(CatalogueFile::name));
        return files;
    }
}
