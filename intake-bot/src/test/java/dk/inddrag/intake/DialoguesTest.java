package dk.inddrag.intake;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.contract.DialogueContract;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The conversations of the bundled catalogue. */
class DialoguesTest extends DialogueContract {

    @Override
    protected IntakeAssistant assistant() {
        return IntakeAssistant.create(Catalogue.bundled());
    }

    @Override
    protected Path folder() {
        return dialogues();
    }

    /** The folder with the conversations. */
    static Path dialogues() {
        URL folder = Objects.requireNonNull(DialogueContract.class.getResource("dialogues"));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
