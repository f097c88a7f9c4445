package dk.inddrag.intake;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.registration.RegistrationOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The intake assistant. Each turn is a pure function of the conversation so far, the text and the moment: it returns a
 * reply and actions as values, keeps nothing and does nothing. The same input gives the same answer.
 *
 * <p>Immutable and thread-safe; one assistant serves any number of conversations.
 */
public final class IntakeAssistant {

    private final Catalogue catalogue;

    private IntakeAssistant(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * An assistant for a catalogue, with the vocabulary, the wording and the helplines that come with the library.
     *
     * @param catalogue the catalogue, not null
     * @return the assistant, not null
     */
    public static IntakeAssistant create(Catalogue catalogue) {
        return new IntakeAssistant(Objects.requireNonNull(catalogue, "catalogue"));
    }

    /**
     * What to say before anything was written.
     *
     * @param conversation the conversation, not null
     * @param now the moment, not null
     * @return a turn with a greeting and suggestions; its conversation is the one given
     */
    public Turn greet(Conversation conversation, Instant now) {
        return placeholder(conversation);
    }

    /**
     * Answers a message.
     *
     * @param conversation the conversation so far, not null
     * @param text the message as it was written, of any length, not null
     * @param now the moment it was written; all that is said of deadlines holds for it, not null
     * @return the turn, not null
     */
    public Turn respond(Conversation conversation, String text, Instant now) {
        return placeholder(conversation);
    }

    /**
     * Goes on after the host has asked for places.
     *
     * @param conversation the conversation so far, not null
     * @param outcome what came of it, not null
     * @param now the moment, not null
     * @return the turn that tells it, not null
     */
    public Turn report(Conversation conversation, RegistrationOutcome outcome, Instant now) {
        return placeholder(conversation);
    }

    private Turn placeholder(Conversation conversation) {
        Reply reply = new Reply(
                Language.DANISH,
                List.of(new Reply.Paragraph(catalogue.centre().name().in(conversation.language()))),
                List.of());
        return new Turn(
                conversation.with(new Exchange(List.of(), "talk", Optional.empty())),
                Outcome.Talk.INSTANCE,
                reply,
                List.of());
    }
}
