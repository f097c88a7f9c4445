package dk.inddrag.intake.contract;

import dk.inddrag.intake.IntakeAssistant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds an assistant to conversations that are written down, one in each file. Inherit it, give it your assistant and
 * your folder of {@code *.json}, and run it; what a file may say stands in {@code dialogues/README.md}.
 *
 * <p>Each turn goes on from the state as JSON, as it does when a conversation is resumed on another channel. Besides what
 * a file expects, no turn may keep or repeat what the file says must not be kept, and no question may be asked twice in
 * the same words.
 */
public abstract class DialogueContract {

    /**
     * The assistant that is held to the conversations.
     *
     * @return the assistant, not null
     */
    protected abstract IntakeAssistant assistant();

    /**
     * Where the conversations are.
     *
     * @return a folder with at least one {@code *.json}, in it or in a folder below, not null
     */
    protected abstract Path folder();

    @TestFactory
    Stream<DynamicTest> every_conversation_goes_as_it_is_written() throws IOException {
        List<Path> files = files(folder());
        if (files.isEmpty()) {
            throw new IllegalStateException("There is no conversation in " + folder()
                    + ". Maybe the files do not end in .json, or the folder is another one.");
        }
        IntakeAssistant assistant = assistant();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        folder().relativize(file).toString(),
                        file.toUri(),
                        () -> new DialogueRun(assistant, WrittenDialogue.read(file)).play()));
    }

    /**
     * The conversations of a folder and of those below it.
     *
     * @param folder the folder, not null
     * @return the files, by name
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
