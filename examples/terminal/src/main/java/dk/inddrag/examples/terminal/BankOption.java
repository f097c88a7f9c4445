package dk.inddrag.examples.terminal;

import dk.inddrag.content.BundledItems;
import dk.inddrag.content.KnowledgeBank;
import dk.inddrag.core.catalogue.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Option;

/** The option {@code --bank}: the folder of the knowledge bank. */
final class BankOption {
    @Option(
            names = "--bank",
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "option.bank",
            defaultValue = "inddrag-bank")
    private String folder = "inddrag-bank";

    /** The bank of the folder; where there is none, one in memory with what comes with the library. */
    KnowledgeBank openOrBundled(Clock clock) {
        if (Files.isDirectory(FileNames.path(folder))) {
            return KnowledgeBank.in(FileNames.path(folder), clock);
        }
        KnowledgeBank bank = KnowledgeBank.inMemory(clock);
        bank.add(BundledItems.of(Catalogue.bundled()));
        return bank;
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
