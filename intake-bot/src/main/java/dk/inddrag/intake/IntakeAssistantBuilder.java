package dk.inddrag.intake;

import dk.inddrag.content.KnowledgeBank;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.internal.decide.Knowledge;
import dk.inddrag.intake.internal.texts.TextFiles;
import dk.inddrag.intake.spi.MessageInterpreter;
import dk.inddrag.intake.spi.SafetyListener;
import dk.inddrag.intake.spi.TurnListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builds an {@link IntakeAssistant} with what is a municipality's own.
 *
 * <p>Not thread-safe.
 */
public final class IntakeAssistantBuilder {

    private final Catalogue catalogue;
    private TextFiles texts = TextFiles.bundled();
    private Knowledge knowledge;
    private Optional<MessageInterpreter> interpreter = Optional.empty();
    private final List<SafetyListener> safetyListeners = new ArrayList<>();
    private final List<TurnListener> turnListeners = new ArrayList<>();

    IntakeAssistantBuilder(Catalogue catalogue) {
        if (Objects.requireNonNull(catalogue, "catalogue").offers().isEmpty()) {
            throw new IllegalArgumentException(
                    "The assistant needs a catalogue with at least one offer. Maybe the bundled one is meant");
        }
        this.catalogue = catalogue;
        this.knowledge = Knowledge.of(catalogue);
    }

    /**
     * Texts of a municipality's own.
     *
     * <p>The folder may hold any of the files that come with the library, under the same names:
     * {@code vocabulary/*.txt}, {@code guard/*.txt} and {@code wording/da.properties}, {@code wording/en.properties}. A
     * text file takes the place of the bundled one; of a wording file, each line does. They are read once, as UTF-8.
     *
     * @param folder the folder, not null
     * @return this builder
     * @throws IllegalArgumentException if it is no folder or holds a file that the assistant does not know
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public IntakeAssistantBuilder texts(Path folder) {
        this.texts = TextFiles.over(Objects.requireNonNull(folder, "folder"));
        return this;
    }

    /**
     * A knowledge bank of a municipality's own. Without one, the assistant tells of the publications that the catalogue
     * names.
     *
     * @param bank the bank; it stays open as long as the assistant is used, and its owner closes it; not null
     * @return this builder
     */
    public IntakeAssistantBuilder knowledge(KnowledgeBank bank) {
        this.knowledge = Knowledge.in(Objects.requireNonNull(bank, "bank"));
        return this;
    }

    /**
     * Another interpreter, asked where the assistant's own vocabulary finds nothing to go on.
     *
     * @param other the interpreter, not null
     * @return this builder
     */
    public IntakeAssistantBuilder interpreter(MessageInterpreter other) {
        this.interpreter = Optional.of(other);
        return this;
    }

    /**
     * One more listener for alerts.
     *
     * @param listener the listener, not null
     * @return this builder
     */
    public IntakeAssistantBuilder safetyListener(SafetyListener listener) {
        safetyListeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * One more listener for what turns come to.
     *
     * @param listener the listener, not null
     * @return this builder
     */
    public IntakeAssistantBuilder turnListener(TurnListener listener) {
        turnListeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Builds the assistant.
     *
     * @return the assistant, not null
     * @throws IllegalArgumentException if a text file cannot be understood; the message names the file, the line and what
     *     is expected
     * @throws java.io.UncheckedIOException if a text file cannot be read
     */
    public IntakeAssistant build() {
        return new IntakeAssistant(
                catalogue, texts, knowledge, interpreter, new Listeners(safetyListeners, turnListeners));
    }
}
