package dk.inddrag.intake;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.phrases.AnalyzedText;
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
import dk.inddrag.intake.internal.decide.Learner;
import dk.inddrag.intake.internal.say.MeaningWriter;
import dk.inddrag.intake.internal.say.QuestionWriter;
import dk.inddrag.intake.internal.say.ReplyWriter;
import dk.inddrag.intake.internal.say.UnderstoodWriter;
import dk.inddrag.intake.internal.say.Wordings;
import dk.inddrag.intake.internal.understand.Commands;
import dk.inddrag.intake.internal.understand.Mind;
import dk.inddrag.intake.internal.understand.Understanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is answered to a message that the guard has let pass: a command is followed, a question answered, an offer found. */
final class Dialogue {

    /** Topics that tell only that nothing of ours was spoken of. */
    private static final Set<String> OF_NOTHING = Set.of("unknown", "one-unknown", "plain");

    /** A longer message than this many words tells more than a question about the assistant. */
    private static final int LONGEST_TALK = 14;
    /** In so few words there is room for nothing else. */
    private static final int SHORT_TALK = 6;

    private final Commands commands;
    private final Catalogue catalogue;
    private final Learner learner;
    private final Decider decider;
    private final Knowledge knowledge;
    private final Wordings wordings;
    private final ReplyWriter writer;
    private final UnderstoodWriter understoodWriter;
    private final SignUp signUp;
    private final Steering steering;
    private final Digression digression;

    Dialogue(Catalogue catalogue, Commands commands, Knowledge knowledge, Wordings wordings, SignUp signUp) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.learner = new Learner(catalogue);
        this.decider = new Decider(catalogue);
        this.knowledge = knowledge;
        this.wordings = wordings;
        QuestionWriter questions = new QuestionWriter(catalogue, wordings);
        this.writer = new ReplyWriter(catalogue, questions, wordings);
        this.understoodWriter = new UnderstoodWriter(catalogue, wordings);
        this.signUp = signUp;
        this.steering = new Steering(learner, writer, understoodWriter, signUp);
        this.digression = new Digression(learner, decider, writer, questions, new MeaningWriter(catalogue, wordings));
    }

    Reply greeting(Language language) {
        return writer.greeting(language);
    }

    Steering steering() {
        return steering;
    }

    /** Answers a message that the guard has let pass. */
    Turn answer(Conversation here, AnalyzedText text, Mind mind, Instant now) {
        Optional<Turn> resumed = steering.resume(here, text);
        if (resumed.isPresent()) {
            return resumed.get();
        }
        Optional<Turn> steered = commands.in(text).flatMap(command -> steering.follow(command, here, now));
        if (steered.isPresent()) {
            return steered.get();
        }
        Understanding understood =
                mind.understand(text, now.atZone(Cutoff.COPENHAGEN).toLocalDate());
        List<Fact> facts = understood.facts();
        if (understood.words() == 0) {
            return steering.talk(here, "empty");
        }
        Optional<Turn> talked = talk(here, facts, understood.words());
        if (talked.isPresent()) {
            return talked.get();
        }
        boolean asks =
                facts.stream().anyMatch(fact -> fact.affirms(FactKind.ASK) || fact.affirms(FactKind.ACT, "what-about"));
        if (Steering.isHandedOver(here) && !asks && tellsMore(facts)) {
            return steering.corrected(here, facts);
        }
        Optional<Turn> digressed = digression.answer(here, facts, now);
        if (digressed.isPresent()) {
            return SignUp.isPending(here) ? signUp.goOn(digressed.get(), now) : digressed.get();
        }
        boolean movesOn = namesAnother(here, facts);
        if (SignUp.isPending(here) && !asks && !movesOn && facts.stream().anyMatch(SignUp::isAnswer)) {
            return signUp.answer(here, facts, now)
                    .map(turn -> changed(here, facts, learner.after(here.exchanges(), facts))
                            .map(told -> turn.with(told.and(turn.reply())))
                            .orElse(turn))
                    .orElseGet(() -> decide(here, text, understood, now));
        }
        Optional<Offer> spokenOf = spokenOf(here);
        if (spokenOf.isPresent() && asksForOthers(facts)) {
            Turn turn = others(here, spokenOf.get(), facts, now);
            return SignUp.isPending(here) ? signUp.goOn(turn, now) : turn;
        }
        Optional<Turn> why = whyNot(here, facts, now);
        if (why.isPresent()) {
            return why.get();
        }
        if (!here.exchanges().isEmpty() && facts.stream().noneMatch(Dialogue::isTelling)) {
            return steering.talk(here, "not-understood");
        }
        Turn turn = decide(here, text, understood, now);
        return SignUp.isPending(here) && (asks || movesOn) ? signUp.goOn(turn, now) : turn;
    }

    /** <i>I stedet tager chefen til temamødet</i> signs up for another offer than the one spoken of. */
    private boolean namesAnother(Conversation here, List<Fact> facts) {
        return spokenOf(here)
                .filter(offer -> facts.stream()
                        .anyMatch(fact -> (fact.affirms(FactKind.KIND)
                                        && !fact.value().equals(offer.kind().id()))
                                || (fact.affirms(FactKind.OFFER)
                                        && !fact.value().equals(offer.id().value()))))
                .isPresent();
    }

    /** Whether a message sets right or adds to what was handed over, and does not go on to something else. */
    private static boolean tellsMore(List<Fact> facts) {
        boolean corrects = facts.stream().anyMatch(fact -> fact.affirms(FactKind.ACT, "correct"));
        boolean tells = facts.stream()
                .anyMatch(fact -> fact.kind() == FactKind.ROLE
                        || fact.kind() == FactKind.SIZE
                        || fact.kind() == FactKind.MUNICIPALITY
                        || fact.kind() == FactKind.WHEN);
        boolean seeks = facts.stream().anyMatch(Dialogue::tellsWhatTheySeek);
        boolean signsUp = facts.stream().anyMatch(fact -> fact.affirms(FactKind.ACT, "sign-us-up"));
        return (seeks && corrects) || (tells && !signsUp);
    }

    /** Answers a question that is not about an offer: who answers here, what is kept, what happens now. */
    private Optional<Turn> talk(Conversation here, List<Fact> facts, int words) {
        if (words > LONGEST_TALK) {
            return Optional.empty();
        }
        boolean ours = words > SHORT_TALK && facts.stream().anyMatch(Dialogue::tellsWhatTheySeek);
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
        return here.last()
                .flatMap(last -> catalogue.offers().stream()
                        .filter(offer -> offer.id().value().equals(last.outcome()))
                        .findFirst());
    }

    /** <i>Er det også for rådgivere?</i> and <i>Hvad med en leder?</i> ask about what was spoken of, and do not tell who writes. */
    private static boolean asksForOthers(List<Fact> facts) {
        return facts.stream()
                        .anyMatch(fact ->
                                fact.affirms(FactKind.ASK, "eligible") || fact.affirms(FactKind.ACT, "what-about"))
                && facts.stream().anyMatch(fact -> fact.affirms(FactKind.ROLE))
                && facts.stream()
                        .noneMatch(fact -> fact.kind() == FactKind.NEED
                                || fact.kind() == FactKind.KIND
                                || fact.kind() == FactKind.OFFER
                                || fact.affirms(FactKind.ACT, "correct")
                                || fact.affirms(FactKind.ACT, "introduces"));
    }

    private Turn others(Conversation here, Offer offer, List<Fact> facts, Instant now) {
        Known asked = learner.after(here.exchanges(), facts).plus(Fact.said(FactKind.ASK, "eligible"));
        Decision decision = decider.about(offer, asked, now);
        Reply reply = writer.answer(decision, asked, here.last(), List.of(), here.language(), now);
        List<Fact> kept = facts.stream()
                .filter(fact -> fact.kind() != FactKind.ROLE && fact.kind() != FactKind.SIZE)
                .toList();
        Outcome outcome = outcome(decision);
        return new Turn(here.with(new Exchange(kept, outcome.id(), Optional.empty())), outcome, reply, List.of());
    }

    /** Why an offer that is named is not the answer; <i>hvad med temamødet?</i> asks so only where it is not for them. */
    private Optional<Turn> whyNot(Conversation here, List<Fact> facts, Instant now) {
        boolean asksWhyNot = facts.stream().anyMatch(fact -> fact.affirms(FactKind.ACT, "why-not"));
        if (!asksWhyNot && facts.stream().noneMatch(fact -> fact.affirms(FactKind.ACT, "what-about"))) {
            return Optional.empty();
        }
        Known known = learner.after(here.exchanges(), facts);
        return decider.named(facts, known, now)
                .filter(fit -> asksWhyNot
                        || !known.roles().stream().allMatch(fit.offer().audience()::isFor))
                .map(fit -> new Turn(
                        here,
                        Outcome.Talk.INSTANCE,
                        understoodWriter.whyNot(fit, known, here.language(), now),
                        List.of()));
    }

    /** Whether a fact says something besides how it is said. */
    private static boolean isTelling(Fact fact) {
        return fact.kind() != FactKind.TOPIC || !OF_NOTHING.contains(fact.value());
    }

    private Turn decide(Conversation here, AnalyzedText text, Understanding understood, Instant now) {
        List<Fact> facts = understood.facts();
        Known known = learner.after(here.exchanges(), facts);
        Decision decision = decider.decide(known, understood.words(), now);
        Outcome outcome = outcome(decision);
        Optional<Facet> asked =
                outcome instanceof Outcome.Clarify clarify ? Optional.of(clarify.facet()) : Optional.empty();
        Reply answer = writer.answer(decision, known, here.last(), toRead(decision, text, now), here.language(), now);
        Reply reply = changed(here, facts, known)
                .or(() -> digression.explanation(here, facts))
                .map(told -> told.and(answer))
                .orElse(answer);
        Turn turn = new Turn(here.with(new Exchange(facts, outcome.id(), asked)), outcome, reply, List.of());
        return facts.stream().anyMatch(fact -> fact.affirms(FactKind.ACT, "sign-us-up"))
                ? signUp.begin(turn, isGone(decision), now)
                : turn;
    }

    /** What a correction changed is told before the answer, so that whoever wrote it sees that it was understood. */
    private Optional<Reply> changed(Conversation here, List<Fact> facts, Known known) {
        return facts.stream().anyMatch(fact -> fact.affirms(FactKind.ACT, "correct"))
                ? understoodWriter.changed(learner.after(here.exchanges()), known, here.language())
                : Optional.empty();
    }

    private static boolean isGone(Decision decision) {
        return decision instanceof Decision.Recommend recommend
                && recommend.insteadOf().isPresent();
    }

    /** What answers a question about knowledge; nothing where something else is asked. */
    private List<Item> toRead(Decision decision, AnalyzedText text, Instant now) {
        return decision instanceof Decision.Recommend recommend
                        && recommend.best().offer().kind() == OfferKind.KNOWLEDGE_BANK
                ? knowledge.best(text.text(), now.atZone(Cutoff.COPENHAGEN).toLocalDate())
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
}
