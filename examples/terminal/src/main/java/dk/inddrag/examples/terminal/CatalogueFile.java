package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.CatalogueException;
import dk.inddrag.core.catalogue.CatalogueReader;
import dk.inddrag.core.catalogue.Problem;
import java.nio.file.Path;

/**
 * A catalogue file under the name that a person gave it.
 *
 * @param name the name
 * @param path where it is
 */
record CatalogueFile(String name, Path path) {

    static CatalogueFile of(String name) {
        return new CatalogueFile(name, FileNames.path(name));
    }

    /**
     * Reads the catalogue.
     *
     * @throws CatalogueException if the file is no catalogue; its problems name the file as the person did
     */
    Catalogue read() {
        try {
            return CatalogueReader.read(path);
        } catch (CatalogueException e) {
            throw new CatalogueException(
                    e.problems().stream().map(this::underOurName).toList());
        }
    }

    private Problem underOurName(Problem problem) {
        return new Problem(name, problem.path(), problem.rule(), problem.value(), problem.hint());
    }
}
