package dk.inddrag.intake;

import dk.inddrag.content.words.DanishWords;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.intake.internal.decide.Decider;
import dk.inddrag.intake.internal.decide.Decision;
import dk.inddrag.intake.internal.decide.Fit;
import dk.inddrag.intake.internal.decide.Known;
import dk.inddrag.intake.internal.guard.Helpline;
import dk.inddrag.intake.internal.guard.PersonalData;
import dk.inddrag.intake.internal.guard.SafetyGuard;
import dk.inddrag.intake.internal.say.AlertWriter;
import dk.inddrag.intake.internal.say.ReplyWriter;
import dk.inddrag.intake.internal.say.SignUpWriter;
import dk.inddrag.intake.internal.understand.Command;
import dk.inddrag.intake.internal.understand.Commands;
import dk.inddrag.intake.internal.understand.Interpreter;
import dk.inddrag.intake.internal.understand.LanguageGuess;
import dk.inddrag.intake.internal.understand.Understanding;
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
    private final SafetyGuard guard;
    private final Interpreter interpreter;
    private final Commands commands;
    private final Decider decider;
    private final ReplyWriter writer;
    private final AlertWriter alerts;
    private final SignUpWriter signUps;
    private final SignUp signUp;

    private IntakeAssistant(Catalogue catalogue) {
        this.danish = DanishWords.bundled();
        this.guard = new SafetyGuard(danish);
        this.interpreter = new Interpreter(danish, catalogue);
        this.commands = new Commands(danish);
        this.decider = new Decider(catalogue);
        this.writer = new ReplyWriter(catalogue);
        this.alerts = new AlertWriter(Helpline.bundled());
        this.signUps = new SignUpWriter(catalogue);
        this.signUp = new SignUp(catalogue);
    }

    /**
     * An assistant for a catalogue, with the vocabulary, the wording and the helplines that come with the library.
     *
     * @param catalogue the catalogue, with at least one offer, not null
     * @return the assistant, not null
     * @throws IllegalArgumentException if the catalogue has no offer
     */
    public static IntakeAssistant create(Catalogue catalogue) {
        if (Objects.requireNonNull(catalogue, "catalogue").offers().isEmpty()) {
            throw new IllegalArgumentException("The assistant needs a catalogue with at least one offer");
        }
        return new IntakeAssistant(catalogue);
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
        return new Turn(conversation, Outcome.Talk.INSTANCE, writer.greeting(conversation.language()), List.of());
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
        Language language = LanguageGuess.of(text, conversation.language(), danish);
        Conversation here = conversation.with(language);
        Optional<Alert> safety = guard.check(text);
        boolean personal = PersonalData.isIn(text);
        Optional<Alert> raised =
                personal && safety.filter(s -> s != Alert.SAFETY_CONCERN).isEmpty() ? Optional.of(Alert.PII) : safety;
        if (raised.isPresent()) {
            Reply reply = alerts.alert(raised.get(), safety.isPresent(), language);
            Conversation after = here.with(raised.get())
                    .with(new Exchange(List.of(), raised.get().id(), Optional.empty()));
            return new Turn(after, new Outcome.Alerted(raised.get()), reply, List.of());
        }
        Turn turn = converse(here, text.length() > LONGEST ? text.substring(0, LONGEST) : text, now);
        return here.alert()
                .map(earlier -> new Turn(
                        turn.conversation(), turn.outcome(), alerts.keepInSight(turn.reply(), earlier), turn.actions()))
                .orElse(turn);
    }

    private Turn converse(Conversation here, String text, Instant now) {
        Optional<Command> command = commands.in(text);
        if (command.isPresent()) {
            Optional<Turn> steered = steer(here, command.get(), now);
            if (steered.isPresent()) {
                return steered.get();
            }
        }
        Understanding understood =
                interpreter.understand(text, now.atZone(Cutoff.COPENHAGEN).toLocalDate());
        if (understood.words() == 0) {
            return talk(here, "empty");
        }
        List<Fact> facts = understood.facts();
        boolean asks = facts.stream().anyMatch(fact -> fact.affirms(FactKind.ASK));
        if (SignUp.isPending(here) && !asks && facts.stream().anyMatch(IntakeAssistant::isAboutTheTeam)) {
            Optional<Turn> turn = signUp.answer(here, facts, now);
            if (turn.isPresent()) {
                return turn.get();
            }
        }
        if (!here.exchanges().isEmpty() && facts.stream().noneMatch(IntakeAssistant::isTelling)) {
            return talk(here, "not-understood");
        }
        return decide(here, facts, understood.words(), now);
    }

    private static boolean isAboutTheTeam(Fact fact) {
        return fact.affirms(FactKind.WHEN) || fact.affirms(FactKind.SIZE) || fact.affirms(FactKind.ROLE);
    }

    /** Whether a fact says something besides how it is said. */
    private static boolean isTelling(Fact fact) {
        return !fact.affirms(FactKind.TOPIC, "unknown");
    }

    private Turn decide(Conversation here, List<Fact> facts, int words, Instant now) {
        Known known = Known.after(here.exchanges(), facts);
        Decision decision = decider.decide(known, words, now);
        Optional<Facet> asked = decision instanceof Decision.Ask ask ? Optional.of(ask.facet()) : Optional.empty();
        Optional<Exchange> before = here.exchanges().stream().reduce((first, second) -> second);
        Outcome outcome = outcome(decision);
        Reply reply = writer.answer(decision, known, before, here.language(), now);
        return new Turn(here.with(new Exchange(facts, outcome.id(), asked)), outcome, reply, List.of());
    }

    private static Outcome outcome(Decision decision) {
        if (decision instanceof Decision.Recommend recommend) {
            return new Outcome.Found(
                    recommend.best().offer().id(),
                    recommend.best().status(),
                    recommend.others().stream()
                            .map(Fit::offer)
                            .map(offer -> offer.id())
                            .toList());
        }
        return decision instanceof Decision.Ask ask ? new Outcome.Clarify(ask.facet()) : Outcome.OutOfScope.INSTANCE;
    }

    private Optional<Turn> steer(Conversation here, Command command, Instant now) {
        return switch (command) {
            case HELP -> Optional.of(talk(here, "help"));
            case THANKS -> Optional.of(talk(here, "thanks"));
            case BYE -> Optional.of(talk(here, "bye"));
            case DANISH -> Optional.of(talk(here.with(Language.DANISH), "language"));
            case ENGLISH -> Optional.of(talk(here.with(Language.ENGLISH), "language"));
            case RESTART -> {
                Conversation fresh = new Conversation(here.id(), here.language(), List.of(), here.alert());
                yield Optional.of(talkOnly(fresh, "restarted"));
            }
            case UNDO ->
                Optional.of(
                        here.exchanges().isEmpty()
                                ? talkOnly(here, "nothing-to-undo")
                                : talkOnly(here.undo(), "undone"));
            case WHY -> Optional.of(because(here));
            case HAND_OVER -> {
                String summary = writer.summary(Known.after(here.exchanges(), List.of()), here.language());
                Turn turn = new Turn(
                        here,
                        Outcome.Talk.INSTANCE,
                        writer.handOver(summary, here.language()),
                        List.of(new Action.HandOver(summary)));
                yield Optional.of(turn);
            }
            case YES, SIGN_UP -> signUp.answer(here, List.of(), now);
        };
    }

    private Turn because(Conversation here) {
        Known known = Known.after(here.exchanges(), List.of());
        boolean question = !here.exchanges().isEmpty()
                && here.exchanges().get(here.exchanges().size() - 1).asked().isPresent();
        return new Turn(here, Outcome.Talk.INSTANCE, writer.because(known, question, here.language()), List.of());
    }

    private Turn talk(Conversation here, String key) {
        Exchange exchange = new Exchange(List.of(), Outcome.Talk.INSTANCE.id(), Optional.empty());
        Turn only = talkOnly(here, key);
        return new Turn(here.with(exchange), only.outcome(), only.reply(), List.of());
    }

    private Turn talkOnly(Conversation here, String key) {
        return new Turn(here, Outcome.Talk.INSTANCE, writer.plain(here.language(), key), List.of());
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
        return new Turn(
                conversation, Outcome.Talk.INSTANCE, signUps.registered(outcome, conversation.language()), List.of());
    }
}
