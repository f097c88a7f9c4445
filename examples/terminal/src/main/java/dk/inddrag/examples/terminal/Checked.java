package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.CatalogueException;
import dk.inddrag.core.catalogue.Problem;
import dk.inddrag.core.catalogue.lint.CatalogueLints;
import dk.inddrag.core.catalogue.lint.Lint;
import java.time.Instant;
import java.util.List;

/**
 * What came of going through a catalogue file.
 *
 * @param name the name of the file
 * @param offers how many offers it has; 0 where it could not be read
 * @param problems what is wrong; nothing of the file was read where there is any
 * @param lints what to look at
 */
record Checked(String name, int offers, List<Problem> problems, List<Lint> lints) {

    static Checked of(CatalogueFile file, boolean overBundled, Instant now) {
        try {
            Catalogue catalogue = overBundled ? file.readOver(Catalogue.bundled()) : file.read();
            return new Checked(file.name(), catalogue.offers().size(), List.of(), CatalogueLints.of(catalogue, now));
        } catch (CatalogueException e) {
            return new Checked(file.name(), 0, e.problems(), List.of());
        }
    }

    boolean isFine() {
        return problems.isEmpty();
    }
}
