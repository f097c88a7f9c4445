package dk.inddrag.intake.contract;

import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.registration.RegistrationOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conversation that is written down with what is expected after each turn.
 *
 * @param name the name of its file
 * @param language the language it begins in
 * @param given what is known before the first turn
 * @param mustNotBeKept what no state, reply or action may hold
 * @param turns the turns, at least one
 */
public record WrittenDialogue(
        String name, Language language, List<Fact> given, List<String> mustNotBeKept, List<Turn> turns) {

    /**
     * A turn: a person writes, or the host reports what came of a sign-up.
     *
     * @param said what the person writes, or how the report is written
     * @param reported what the host reports; empty where a person writes
     * @param now the moment
     * @param expected what is expected after it
     */
    public record Turn(String said, Optional<RegistrationOutcome> reported, Instant now, List<Expectation> expected) {}

    /**
     * Values that are expected of an aspect.
     *
     * @param aspect the aspect
     * @param values what is expected of it
     */
    public record Expectation(Aspect aspect, List<String> values) {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the conversation
     * @throws IllegalArgumentException if the file is malformed; the message tells all that is wrong in it, each with its
     *     place, the rule, what stands there and what may be meant
     * @throws UncheckedIOException if the file cannot be read
     */
    public static WrittenDialogue read(Path file) {
        try {
            return parse(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param name the name of the file
     * @param json its text
     * @return the conversation
     * @throws IllegalArgumentException as for {@link #read(Path)}
     */
    public static WrittenDialogue parse(String name, String json) {
        return new DialogueReader(name).read(json);
    }

    /**
     * The conversation before the first turn.
     *
     * @return the conversation, with what is given
     */
    public Conversation begin() {
        Conversation started = Conversation.start("dialogue", language);
        return given.isEmpty() ? started : started.with(new Exchange(given, "talk", Optional.empty()));
    }
}
