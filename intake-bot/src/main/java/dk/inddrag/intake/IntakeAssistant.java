package dk.inddrag.intake;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.intake.internal.decide.Knowledge;
import dk.inddrag.intake.internal.guard.Helpline;
import dk.inddrag.intake.internal.guard.PersonalData;
import dk.inddrag.intake.internal.guard.SafetyGuard;
import dk.inddrag.intake.internal.say.AlertWriter;
import dk.inddrag.intake.internal.say.SignUpWriter;
import dk.inddrag.intake.internal.say.Wordings;
import dk.inddrag.intake.internal.texts.TextFiles;
import dk.inddrag.intake.internal.understand.Commands;
import dk.inddrag.intake.internal.understand.Interpreter;
import dk.inddrag.intake.internal.understand.LanguageGuess;
import dk.inddrag.intake.internal.understand.Mind;
import dk.inddrag.intake.spi.MessageInterpreter;
import dk.inddrag.registration.RegistrationOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The intake assistant. Each turn is a pure function of the conversation so far, the text and the moment: it returns a
 * reply and actions as values, keeps nothing and does nothing. The same input gives the same answer.
 *
 * <p>Every message goes through the same four rooms: the guard (a child in danger, personal data), understanding,
 * decision and wording. Nothing of a message that the guard stops goes any further.
 *
 * <p>Immutable and thread-safe; one assistant serves any number of conversations.
 */
public final class IntakeAssistant {

    /** What stands behind the first so many characters of a message is not read, but for the guard. */
    private static final int LONGEST = 10_000;

    private final DanishWords danish;
    private final LanguageGuess languageGuess;
    private final SafetyGuard guard;
    private final PersonalData personalData;
    private final Mind mind;
    private final AlertWriter alerts;
    private final SignUpWriter signUps;
    private final Dialogue dialogue;
    private final Listeners listeners;

    IntakeAssistant(
            Catalogue catalogue,
            TextFiles files,
            Knowledge knowledge,
            Optional<MessageInterpreter> other,
            Listeners listeners) {
        Wordings wordings = new Wordings(files);
        this.danish = DanishWords.bundled();
        this.languageGuess = new LanguageGuess(danish, files);
        this.guard = new SafetyGuard(danish, files);
        this.personalData = new PersonalData(files);
        this.mind = new Mind(new Interpreter(danish, catalogue, files), catalogue, other);
        this.alerts = new AlertWriter(Helpline.read(files), wordings);
        this.signUps = new SignUpWriter(catalogue, wordings);
        this.dialogue = new Dialogue(
                catalogue, new Commands(danish, files), knowledge, wordings, new SignUp(catalogue, signUps));
        this.listeners = listeners;
    }

    /**
     * An assistant for a catalogue, with the vocabulary, the wording and the helplines that come with the library.
     *
     * @param catalogue the catalogue, with at least one offer, not null
     * @return the assistant, not null
     * @throws IllegalArgumentException if the catalogue has no offer
     */
    public static IntakeAssistant create(Catalogue catalogue) {
        return builder(catalogue).build();
    }

    /**
     * Starts an assistant with texts or a knowledge bank of a municipality's own.
     *
     * @param catalogue the catalogue, with at least one offer, not null
     * @return a builder, not null
     * @throws IllegalArgumentException if the catalogue has no offer
     */
    public static IntakeAssistantBuilder builder(Catalogue catalogue) {
        return new IntakeAssistantBuilder(catalogue);
    }

    /**
     * What to say before anything was written.
     *
     * @param conversation the conversation, not null
     * @param now the moment, not null
     * @return a turn with a greeting and suggestions; its conversation is the one given
     */
    public Turn greet(Conversation conversation, Instant now) {
        Objects.requireNonNull(now, "now");
        return new Turn(conversation, Outcome.Talk.INSTANCE, dialogue.greeting(conversation.language()), List.of());
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
        AnalyzedText analyzed = AnalyzedText.of(text, danish);
        // The guard goes first, before the language is known.
        SafetyGuard.Finding finding = guard.check(analyzed);
        Turn turn = alert(finding, text)
                .map(raised -> alerted(conversation, analyzed, raised, finding))
                .orElseGet(() -> unalarmed(conversation, analyzed, finding, now));
        listeners.answered(turn, conversation);
        return turn;
    }

    private Optional<Alert> alert(SafetyGuard.Finding finding, String text) {
        Optional<Alert> safety = finding.alert();
        boolean personal = personalData.isIn(text);
        // Whoever tells of a child by name may seem to be one, where words are only weighed.
        boolean grave = safety.filter(
                        raised -> raised == Alert.SAFETY_ACUTE || (raised == Alert.SAFETY_CHILD && finding.framed()))
                .isPresent();
        return personal && !grave ? Optional.of(Alert.PII) : safety;
    }

    private Turn alerted(Conversation conversation, AnalyzedText text, Alert raised, SafetyGuard.Finding finding) {
        // Here a single word of a language is enough: help must be understood.
        Conversation here = conversation.with(languageGuess.leaning(text, conversation.language()));
        Reply reply = alerts.alert(raised, finding.alert().isPresent(), here.language());
        Conversation after = here.with(raised).with(new Exchange(List.of(), raised.id(), Optional.empty()));
        return new Turn(after, new Outcome.Alerted(raised), reply, List.of());
    }

    private Turn unalarmed(Conversation conversation, AnalyzedText analyzed, SafetyGuard.Finding finding, Instant now) {
        String text = analyzed.text();
        Conversation here = conversation.with(languageGuess.of(analyzed, conversation.language()));
        AnalyzedText read = text.length() > LONGEST ? AnalyzedText.of(text.substring(0, LONGEST), danish) : analyzed;
        // What may be about a child is not shown to anybody else.
        Turn turn = dialogue.answer(here, read, finding.uneasy() ? mind.alone() : mind, now);
        boolean foundNothing =
                turn.outcome() instanceof Outcome.OutOfScope || turn.outcome() instanceof Outcome.Clarify;
        return finding.uneasy() && foundNothing && here.alert().isEmpty()
                ? turn.with(alerts.unsure(turn.reply()))
                : inSight(turn);
    }

    /** Whatever comes after an alert, the numbers stay in sight. */
    Turn inSight(Turn turn) {
        return turn.conversation()
                .alert()
                .map(alert -> turn.with(alerts.keepInSight(turn.reply(), alert)))
                .orElse(turn);
    }

    /** What is said about a conversation itself. */
    Steering steering() {
        return dialogue.steering();
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
        Objects.requireNonNull(now, "now");
        boolean placed =
                outcome instanceof RegistrationOutcome.Confirmed || outcome instanceof RegistrationOutcome.Waiting;
        return inSight(new Turn(
                placed ? SignUp.done(conversation) : conversation,
                Outcome.Talk.INSTANCE,
                signUps.registered(outcome, conversation.language()),
                List.of()));
    }
}
