package dk.inddrag.examples.terminal;

import dk.inddrag.content.BundledItems;
import dk.inddrag.content.KnowledgeBank;
import dk.inddrag.core.catalogue.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option {@code --bank}: the folder of the knowledge bank. */
final class BankOption {
    @Option(
            names = "--bank",
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "option.bank",
            defaultValue = "inddrag-bank")
    private String folder = "inddrag-bank";

    /**
     * The bank of the folder; where it holds none, one in memory with what comes with the library. Whoever only searches
     * must not leave a bank in a folder that is for something else.
     */
    KnowledgeBank openOrBundled(Clock clock) {
        if (holdsBank(FileNames.path(folder))) {
            return KnowledgeBank.in(FileNames.path(folder), clock);
        }
        KnowledgeBank bank = KnowledgeBank.inMemory(clock);
        bank.add(BundledItems.of(Catalogue.bundled()));
        return bank;
    }

    private static boolean holdsBank(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith("segments"));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    /** The bank of the folder; a new one is given what comes with the library. */
    KnowledgeBank openOrMake(Clock clock) {
        Path path = FileNames.path(folder);
        boolean made = !Files.isDirectory(path);
        KnowledgeBank bank = KnowledgeBank.in(path, clock);
        if (made) {
            bank.add(BundledItems.of(Catalogue.bundled()));
        }
        return bank;
    }

    String folder() {
        return folder;
    }
}
