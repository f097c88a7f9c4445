package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.CatalogueException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --catalogue}: a catalogue instead of the bundled one, and {@code --own}: one's own on top. */
final class CatalogueOption {
    @Option(names = "--catalogue", paramLabel = "${bundle:label.file}", descriptionKey = "option.catalogue")
    private @Nullable String file;

    @Option(names = "--own", paramLabel = "${bundle:label.file}", descriptionKey = "option.own")
    private @Nullable String own;

    /**
     * The catalogue.
     *
     * @throws CatalogueException if the file is no catalogue
     */
    Catalogue catalogue() {
        Catalogue below =
                file == null ? Catalogue.bundled() : CatalogueFile.of(file).read();
        return own == null ? below : CatalogueFile.of(own).readOver(below);
    }

    /**
     * The catalogue, and an assistant who knows it.
     *
     * @throws CatalogueException if the file is no catalogue
     */
    Knowledge knowledge(HeadStart start) {
        return file == null && own == null ? start.knowledge() : Knowledge.of(catalogue());
    }
}
