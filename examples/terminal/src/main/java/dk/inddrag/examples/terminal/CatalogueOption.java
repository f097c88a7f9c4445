package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.CatalogueException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --catalogue}: a catalogue of one's own instead of the bundled one. */
final class CatalogueOption {
    @Option(names = "--catalogue", paramLabel = "${bundle:label.file}", descriptionKey = "option.catalogue")
    private @Nullable String file;

    /**
     * Reads the catalogue.
     *
     * @throws CatalogueException if the file is no catalogue
     */
    Catalogue read() {
        return file == null ? Catalogue.bundled() : CatalogueFile.of(file).read();
    }
}
