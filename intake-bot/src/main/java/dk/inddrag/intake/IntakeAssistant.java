package dk.inddrag.intake;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.source.Language;
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
import dk.inddrag.intake.internal.decide.Knowledge;
import dk.inddrag.intake.internal.decide.Known;
import dk.inddrag.intake.internal.guard.Helpline;
import dk.inddrag.intake.internal.guard.PersonalData;
import dk.inddrag.intake.internal.guard.SafetyGuard;
import dk.inddrag.intake.internal.say.AlertWriter;
import dk.inddrag.intake.internal.say.ReplyWriter;
import dk.inddrag.intake.internal.say.SignUpWriter;
import dk.inddrag.intake.internal.say.UnderstoodWriter;
import dk.inddrag.intake.internal.say.Wordings;
import dk.inddrag.intake.internal.texts.TextFiles;
import dk.inddrag.intake.internal.understand.Commands;
import dk.inddrag.intake.internal.understand.Interpreter;
import dk.inddrag.intake.internal.understand.LanguageGuess;
import dk.inddrag.intake.internal.understand.Understanding;
import dk.inddrag.registration.RegistrationOutcome;
import java.time.Instant;
import java.util.ArrayList;
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
    /** A longer message than this many words tells more than a question about the assistant. */
    private static final int LONGEST_TALK = 14;
    /** In so few words there is room for nothing else. */
    private static final int SHORT_TALK = 6;

    private final LanguageGuess languageGuess;
    private final SafetyGuard guard;
    private final PersonalData personalData;
    private final Interpreter interpreter;
    private final Commands commands;
    private final Catalogue catalogue;
    private final Decider decider;
    private final Knowledge knowledge;
    private final Wordings wordings;
    private final ReplyWriter writer;
    private final AlertWriter alerts;
    private final SignUpWriter signUps;
    private final UnderstoodWriter understoodWriter;
    private final SignUp signUp;
    private final Steering steering;

    IntakeAssistant(Catalogue catalogue, TextFiles files, Knowledge knowledge) {
        DanishWords danish = DanishWords.bundled();
        this.languageGuess = new LanguageGuess(danish, files);
        this.guard = new SafetyGuard(danish, files);
        this.personalData = new PersonalData(files);
        this.interpreter = new Interpreter(danish, catalogue, files);
        this.commands = new Commands(danish, files);
        this.catalogue = catalogue;
        this.decider = new Decider(catalogue);
        this.knowledge = knowledge;
        this.wordings = new Wordings(files);
        this.writer = new ReplyWriter(catalogue, wordings);
        this.alerts = new AlertWriter(Helpline.read(files), wordings);
        this.signUps = new SignUpWriter(catalogue, wordings);
        this.understoodWriter = new UnderstoodWriter(catalogue, wordings);
        this.signUp = new SignUp(catalogue, signUps);
        this.steering = new Steering(writer, understoodWriter, signUp);
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
        // The guard goes first, before the language is known.
        SafetyGuard.Finding finding = guard.check(text);
        Optional<Alert> safety = finding.alert();
        boolean personal = personalData.isIn(text);
        Optional<Alert> raised =
                personal && safety.filter(s -> s != Alert.SAFETY_CONCERN).isEmpty() ? Optional.of(Alert.PII) : safety;
        Conversation here = conversation.with(languageGuess.of(text, conversation.language()));
        if (raised.isPresent()) {
            // Here a single word of a language is enough: help must be understood.
            Conversation alerted = conversation.with(languageGuess.leaning(text, conversation.language()));
            Reply reply = alerts.alert(raised.get(), safety.isPresent(), alerted.language());
            Conversation after = alerted.with(raised.get())
                    .with(new Exchange(List.of(), raised.get().id(), Optional.empty()));
            return new Turn(after, new Outcome.Alerted(raised.get()), reply, List.of());
        }
        Turn turn = converse(here, text.length() > LONGEST ? text.substring(0, LONGEST) : text, now);
        boolean foundNothing =
                turn.outcome() instanceof Outcome.OutOfScope || turn.outcome() instanceof Outcome.Clarify;
        return finding.uneasy() && foundNothing && here.alert().isEmpty()
                ? new Turn(turn.conversation(), turn.outcome(), alerts.unsure(turn.reply()), turn.actions())
                : inSight(turn);
    }

    /** Whatever comes after an alert, the numbers stay in sight. */
    private Turn inSight(Turn turn) {
        return turn.conversation()
                .alert()
                .map(alert -> new Turn(
                        turn.conversation(), turn.outcome(), alerts.keepInSight(turn.reply(), alert), turn.actions()))
                .orElse(turn);
    }

    private Turn converse(Conversation here, String text, Instant now) {
        Optional<Turn> steered = commands.in(text).flatMap(command -> steering.follow(command, here, now));
        if (steered.isPresent()) {
            return steered.get();
        }
        Understanding understood =
                interpreter.understand(text, now.atZone(Cutoff.COPENHAGEN).toLocalDate());
        List<Fact> facts = understood.facts();
        if (understood.words() == 0) {
            return steering.talk(here, "empty");
        }
        Optional<Turn> talked = talk(here, facts, understood.words());
        if (talked.isPresent()) {
            return talked.get();
        }
        boolean asks = facts.stream().anyMatch(fact -> fact.affirms(FactKind.ASK));
        if (SignUp.isPending(here) && !asks && facts.stream().anyMatch(SignUp::isAnswer)) {
            return signUp.answer(here, facts, now).orElseGet(() -> decide(here, text, understood, now));
        }
        Optional<Offer> spokenOf = spokenOf(here);
        if (spokenOf.isPresent() && asksForOthers(facts)) {
            return others(here, spokenOf.get(), facts, now);
        }
        if (facts.stream().anyMatch(fact -> fact.affirms(FactKind.ACT, "why-not"))) {
            Optional<Turn> why = whyNot(here, facts, now);
            if (why.isPresent()) {
                return why.get();
            }
        }
        if (!here.exchanges().isEmpty() && facts.stream().noneMatch(IntakeAssistant::isTelling)) {
            return steering.talk(here, "not-understood");
        }
        return decide(here, text, understood, now);
    }

    /** Answers a question that is not about an offer: who answers here, what is kept, what happens now. */
    private Optional<Turn> talk(Conversation here, List<Fact> facts, int words) {
        if (words > LONGEST_TALK) {
            return Optional.empty();
        }
        boolean ours = words > SHORT_TALK && facts.stream().anyMatch(IntakeAssistant::tellsWhatTheySeek);
        boolean worried = here.alert().filter(Alert::isSafety).isPresent();
        return facts.stream()
                .filter(fact -> fact.affirms(FactKind.TALK))
                .map(fact -> talkKey(fact.value(), worried, ours, here.language()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(key -> steering.talk(here, key));
    }

    /** After a message about a child, what is asked is about that; else a wish for an offer goes before. */
    private Optional<String> talkKey(String topic, boolean worried, boolean ours, Language language) {
        List<String> keys = new ArrayList<>();
        if (worried) {
            keys.add("talk.worried." + topic);
        }
        if (!ours) {
            keys.add("talk." + topic);
        }
        return keys.stream().filter(wordings.in(language)::says).findFirst();
    }

    private static boolean tellsWhatTheySeek(Fact fact) {
        return (fact.kind() == FactKind.NEED && fact.strength() == Fact.Strength.SAID)
                || fact.kind() == FactKind.KIND
                || fact.kind() == FactKind.OFFER
                || fact.kind() == FactKind.ROLE;
    }

    private Optional<Offer> spokenOf(Conversation here) {
        int last = here.exchanges().size() - 1;
        return last < 0
                ? Optional.empty()
                : catalogue.offers().stream()
                        .filter(offer -> offer.id()
                                .value()
                                .equals(here.exchanges().get(last).outcome()))
                        .findFirst();
    }

    /** <i>Er det også for rådgivere?</i> asks about what was spoken of, and does not tell who writes. */
    private static boolean asksForOthers(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.affirms(FactKind.ASK, "eligible"))
                && facts.stream().anyMatch(fact -> fact.affirms(FactKind.ROLE))
                && facts.stream()
                        .noneMatch(fact -> fact.kind() == FactKind.NEED
                                || fact.kind() == FactKind.KIND
                                || fact.kind() == FactKind.OFFER
                                || fact.affirms(FactKind.ACT, "correct")
                                || fact.affirms(FactKind.ACT, "introduces"));
    }

    private Turn others(Conversation here, Offer offer, List<Fact> facts, Instant now) {
        Known asked = Known.after(here.exchanges(), facts);
        Optional<Exchange> before = here.exchanges().stream().reduce((first, second) -> second);
        Decision decision = decider.about(offer, asked, now);
        Reply reply = writer.answer(decision, asked, before, List.of(), here.language(), now);
        List<Fact> kept =
                facts.stream().filter(fact -> fact.kind() != FactKind.ROLE).toList();
        Outcome outcome = outcome(decision);
        return new Turn(here.with(new Exchange(kept, outcome.id(), Optional.empty())), outcome, reply, List.of());
    }

    private Optional<Turn> whyNot(Conversation here, List<Fact> facts, Instant now) {
        Known known = Known.after(here.exchanges(), List.of());
        return decider.named(facts, known, now)
                .map(fit -> new Turn(
                        here,
                        Outcome.Talk.INSTANCE,
                        understoodWriter.whyNot(fit, known, here.language(), now),
                        List.of()));
    }

    /** Whether a fact says something besides how it is said. */
    private static boolean isTelling(Fact fact) {
        return !fact.affirms(FactKind.TOPIC, "unknown") && !fact.affirms(FactKind.TOPIC, "plain");
    }

    private Turn decide(Conversation here, String text, Understanding understood, Instant now) {
        List<Fact> facts = understood.facts();
        Known known = Known.after(here.exchanges(), facts);
        Decision decision = decider.decide(known, understood.words(), now);
        Outcome outcome = outcome(decision);
        Optional<Facet> asked =
                outcome instanceof Outcome.Clarify clarify ? Optional.of(clarify.facet()) : Optional.empty();
        Optional<Exchange> before = here.exchanges().stream().reduce((first, second) -> second);
        Reply reply = writer.answer(decision, known, before, toRead(decision, text, now), here.language(), now);
        Turn turn = new Turn(here.with(new Exchange(facts, outcome.id(), asked)), outcome, reply, List.of());
        return facts.stream().anyMatch(fact -> fact.affirms(FactKind.ACT, "sign-us-up"))
                ? signUp.begin(turn, now)
                : turn;
    }

    /** What answers a question about knowledge; nothing where something else is asked. */
    private List<Item> toRead(Decision decision, String text, Instant now) {
        return decision instanceof Decision.Recommend recommend
                        && recommend.best().offer().kind() == OfferKind.KNOWLEDGE_BANK
                ? knowledge.best(text, now.atZone(Cutoff.COPENHAGEN).toLocalDate())
                : List.of();
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
        if (decision instanceof Decision.Ask ask) {
            return new Outcome.Clarify(ask.facet());
        }
        return decision instanceof Decision.Overview overview
                ? new Outcome.Clarify(overview.next())
                : Outcome.OutOfScope.INSTANCE;
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
