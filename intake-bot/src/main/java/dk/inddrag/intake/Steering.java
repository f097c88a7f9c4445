package dk.inddrag.intake;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.ResumeCode;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.intake.internal.decide.Known;
import dk.inddrag.intake.internal.decide.Learner;
import dk.inddrag.intake.internal.say.ReplyWriter;
import dk.inddrag.intake.internal.say.UnderstoodWriter;
import dk.inddrag.intake.internal.understand.Command;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is said about the conversation itself: help, undo, start over, why, hand over. */
final class Steering {

    private static final Fact HANDED_OVER = Fact.said(FactKind.ACT, "handed-over");

    private static final int LONGEST_RESUME = 6;

    private final Learner learner;
    private final ReplyWriter writer;
    private final UnderstoodWriter understood;
    private final SignUp signUp;

    Steering(Learner learner, ReplyWriter writer, UnderstoodWriter understood, SignUp signUp) {
        this.learner = learner;
        this.writer = writer;
        this.understood = understood;
        this.signUp = signUp;
    }

    /** The turn after a command; empty where it makes no sense at this point, so that it is read as a message. */
    Optional<Turn> follow(Command command, Conversation here, Instant now) {
        return switch (command) {
            case HELP -> Optional.of(talk(here, "help"));
            case THANKS -> Optional.of(talk(here, "thanks"));
            case BYE -> Optional.of(talk(here, "bye"));
            case NO -> Optional.of(signUp.cancel(here).orElseGet(() -> talk(here, "well")));
            case DANISH -> Optional.of(talk(here.with(Language.DANISH), "language"));
            case ENGLISH -> Optional.of(talk(here.with(Language.ENGLISH), "language"));
            case RESTART ->
                Optional.of(talk(new Conversation(here.id(), here.language(), List.of(), here.alert()), "restarted"));
            case UNDO ->
                Optional.of(here.exchanges().isEmpty() ? talk(here, "nothing-to-undo") : talk(here.undo(), "undone"));
            case WHY -> Optional.of(because(here));
            case SUMMARY -> Optional.of(summary(here));
            case HAND_OVER -> Optional.of(handOver(here));
            case CANCEL -> signUp.cancel(here);
            case KEEP ->
                Optional.of(new Turn(
                        here,
                        Outcome.Talk.INSTANCE,
                        writer.plain(here.language(), "keep"),
                        List.of(new Action.Keep())));
            case YES, SIGN_UP -> signUp.answer(here, List.of(), now);
        };
    }

    /** A turn that says something and changes nothing. */
    Turn talk(Conversation here, String... keys) {
        return new Turn(here, Outcome.Talk.INSTANCE, writer.plain(here.language(), keys), List.of());
    }

    /** The turn after "go on with K7QX4-PDM2R"; empty where a message holds no code, or says more than that. */
    Optional<Turn> resume(Conversation here, AnalyzedText text) {
        return text.words().size() > LONGEST_RESUME
                ? Optional.empty()
                : ResumeCode.in(text.text())
                        .map(code -> new Turn(
                                here,
                                Outcome.Talk.INSTANCE,
                                writer.plain(here.language(), "resume"),
                                List.of(new Action.Resume(code))));
    }

    /** Tells the code under which a conversation was kept, and the last day on which it can be used. */
    Turn kept(Conversation here, ResumeCode code, LocalDate lastDay) {
        return new Turn(here, Outcome.Talk.INSTANCE, understood.kept(code, lastDay, here.language()), List.of());
    }

    /** Greets whoever comes back, with what was understood. */
    Turn resumed(Conversation here) {
        String summary = understood.summary(learner.after(here.exchanges()), here.language());
        return new Turn(here, Outcome.Talk.INSTANCE, understood.resumed(summary, here.language()), List.of());
    }

    private Turn summary(Conversation here) {
        String summary = understood.summary(learner.after(here.exchanges()), here.language());
        return new Turn(here, Outcome.Talk.INSTANCE, understood.soFar(summary, here.language()), List.of());
    }

    private Turn because(Conversation here) {
        Known known = learner.after(here.exchanges());
        return new Turn(
                here, Outcome.Talk.INSTANCE, understood.because(known, reason(here), here.language()), List.of());
    }

    private static String reason(Conversation here) {
        return here.last()
                .map(last -> reason(here, last))
                .orElseGet(() -> here.alert().isPresent() ? "because.alert" : "because.nothing");
    }

    private static String reason(Conversation here, Exchange last) {
        if (last.asked().isPresent()) {
            return "because.question";
        }
        if (last.outcome().equals(Outcome.OutOfScope.INSTANCE.id())) {
            return "because.out-of-scope";
        }
        boolean alerted =
                here.alert().map(Alert::id).filter(last.outcome()::equals).isPresent();
        return alerted ? "because.alert" : "because.none";
    }

    /** Whether the summary was just shown, so that the next message may set it right. */
    static boolean isHandedOver(Conversation here) {
        return here.last().filter(last -> last.facts().contains(HANDED_OVER)).isPresent();
    }

    /** Shows again what is handed over, after it was set right. */
    Turn corrected(Conversation here, List<Fact> facts) {
        return handOver(here.with(new Exchange(facts, outcome(here), Optional.empty())));
    }

    private static String outcome(Conversation here) {
        return here.last().map(Exchange::outcome).orElse(Outcome.Talk.INSTANCE.id());
    }

    /** Shows what is handed over, which may be set right after it. */
    private Turn handOver(Conversation here) {
        String summary = understood.summary(learner.after(here.exchanges()), here.language());
        return new Turn(
                here.with(new Exchange(List.of(HANDED_OVER), outcome(here), Optional.empty())),
                Outcome.Talk.INSTANCE,
                understood.handOver(summary, here.language()),
                List.of(new Action.HandOver(summary)));
    }
}
