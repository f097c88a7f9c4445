package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.CatalogueException;
import dk.inddrag.core.catalogue.CatalogueReader;
import dk.inddrag.core.catalogue.Problem;
import java.nio.file.Path;
import java.util.function.Function;

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
        return named(CatalogueReader::read);
    }

    /**
     * Reads the catalogue and lays it over another.
     *
     * @throws CatalogueException if the file is no catalogue, or is in conflict with the other
     */
    Catalogue readOver(Catalogue below) {
        return named(file -> CatalogueReader.readOver(below, file));
    }

    private Catalogue named(Function<Path, Catalogue> reader) {
        try {
            return reader.apply(path);
        } catch (CatalogueException e) {
            throw new CatalogueException(
                    e.problems().stream().map(this::underOurName).toList());
        }
    }

    private Problem underOurName(Problem problem) {
        return new Problem(name, problem.path(), problem.rule(), problem.value(), problem.hint());
    }
}
