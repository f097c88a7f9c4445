package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.IntakeAssistant;

/**
 * A catalogue, and an assistant who knows it.
 *
 * @param catalogue the catalogue
 * @param assistant the assistant
 */
record Knowledge(Catalogue catalogue, IntakeAssistant assistant) {

    static Knowledge of(Catalogue catalogue) {
        return new Knowledge(catalogue, IntakeAssistant.create(catalogue));
    }
}
