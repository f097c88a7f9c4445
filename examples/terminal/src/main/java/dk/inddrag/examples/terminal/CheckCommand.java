package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.CatalogueException;
import dk.inddrag.core.catalogue.Problem;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Texts;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check}: reads a catalogue, or all in a folder, and tells everything that is wrong. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private static final String SCHEMA = ".schema.json";

    private final Screen screen;
    private final Texts texts;

    @Parameters(paramLabel = "${bundle:label.file-or-folder}", descriptionKey = "check.file")
    private String name = "";

    CheckCommand(Setting setting) {
        this.screen = setting.screen();
        this.texts = setting.texts();
    }

    @Override
    public Integer call() throws IOException {
        List<CatalogueFile> files = files();
        if (files.isEmpty()) {
            screen.text(texts.get("check.none", name));
            return ExitCode.PROBLEMS;
        }
        int problems = 0;
        for (CatalogueFile file : files) {
            problems += check(file);
        }
        if (problems > 0) {
            screen.line(texts.get(problems == 1 ? "check.problem" : "check.problems", problems));
        }
        return problems == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private int check(CatalogueFile file) {
        try {
            Catalogue catalogue = file.read();
            int offers = catalogue.offers().size();
            screen.line(texts.get(offers == 1 ? "check.fine.one" : "check.fine", file.name(), offers));
            return 0;
        } catch (CatalogueException e) {
            for (Problem problem : e.problems()) {
                screen.line(problem.describe(texts.language()));
            }
            return e.problems().size();
        }
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
