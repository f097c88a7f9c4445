package dk.inddrag.intake;

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
import dk.inddrag.intake.internal.decide.Known;
import dk.inddrag.intake.internal.decide.Learner;
import dk.inddrag.intake.internal.say.MeaningWriter;
import dk.inddrag.intake.internal.say.QuestionWriter;
import dk.inddrag.intake.internal.say.ReplyWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said beside the matter: what a word means, what else there is, that one does not know. The matter stays open. */
final class Digression {

    private final Learner learner;
    private final Decider decider;
    private final ReplyWriter writer;
    private final QuestionWriter questions;
    private final MeaningWriter meanings;

    Digression(Learner learner, Decider decider, ReplyWriter writer, QuestionWriter questions, MeaningWriter meanings) {
        this.learner = learner;
        this.decider = decider;
        this.writer = writer;
        this.questions = questions;
        this.meanings = meanings;
    }

    /** The turn that answers it; empty where the message is about the matter itself. */
    Optional<Turn> answer(Conversation here, List<Fact> facts, Instant now) {
        if (here.exchanges().isEmpty() || facts.stream().anyMatch(Digression::isOfTheMatter)) {
            return Optional.empty();
        }
        if (affirms(facts, FactKind.ASK, "meaning")) {
            return meaning(here, facts, now);
        }
        if (facts.stream().anyMatch(Digression::isWish)) {
            return Optional.empty();
        }
        if (affirms(facts, FactKind.ASK, "alternatives")) {
            return Optional.of(overview(here, facts, now));
        }
        boolean unsure =
                affirms(facts, FactKind.ACT, "unsure") && lastAsked(here).isPresent();
        return unsure ? Optional.of(unsure(here, facts, now)) : Optional.empty();
    }

    /** What a word means that is asked for in the first message, which is answered with the offer besides. */
    Optional<Reply> explanation(Conversation here, List<Fact> facts) {
        return here.exchanges().isEmpty() && affirms(facts, FactKind.ASK, "meaning")
                ? meanings.explanation(facts, here.language())
                : Optional.empty();
    }

    private Optional<Turn> meaning(Conversation here, List<Fact> facts, Instant now) {
        return meanings.of(facts, here.language(), now).map(told -> {
            Reply reply = lastAsked(here)
                    .map(facet -> told.and(questions.again(facet, here.language())))
                    .orElse(told);
            return new Turn(here, Outcome.Talk.INSTANCE, reply, List.of());
        });
    }

    /** Whoever does not know sees what there is, then is asked for something else, and then is helped to a person. */
    private Turn unsure(Conversation here, List<Fact> facts, Instant now) {
        long before = here.exchanges().stream()
                .filter(exchange -> affirms(exchange.facts(), FactKind.ACT, "unsure"))
                .count();
        Turn turn = overview(here, facts, now);
        Facet next = turn.conversation()
                .exchanges()
                .get(here.exchanges().size())
                .asked()
                .orElse(Facet.NEED);
        if (before > 1 || (before > 0 && asked(here).contains(next))) {
            return new Turn(
                    here.with(new Exchange(facts, Outcome.Talk.INSTANCE.id(), Optional.empty())),
                    Outcome.Talk.INSTANCE,
                    writer.plain(here.language(), "unsure", "unsure.person"),
                    List.of());
        }
        Reply more = before == 0 ? turn.reply() : questions.question(next, here.language());
        return turn.with(writer.plain(here.language(), "unsure").and(more));
    }

    private Turn overview(Conversation here, List<Fact> facts, Instant now) {
        Known known = learner.after(here.exchanges(), facts);
        Decision.Overview overview = decider.overview(known, asked(here), now);
        Reply reply = writer.answer(overview, known, here.last(), List.of(), here.language(), now);
        Outcome outcome = new Outcome.Clarify(overview.next());
        return new Turn(
                here.with(new Exchange(facts, outcome.id(), Optional.of(overview.next()))), outcome, reply, List.of());
    }

    private static Set<Facet> asked(Conversation here) {
        return here.exchanges().stream()
                .flatMap(exchange -> exchange.asked().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Facet> lastAsked(Conversation here) {
        return here.last().flatMap(Exchange::asked);
    }

    /** Whoever tells who they are, or when, is not beside the matter. */
    private static boolean isOfTheMatter(Fact fact) {
        return fact.kind() == FactKind.ROLE
                || fact.kind() == FactKind.SIZE
                || fact.kind() == FactKind.WHEN
                || fact.kind() == FactKind.MUNICIPALITY
                || fact.kind() == FactKind.FORM
                || fact.affirms(FactKind.ACT, "correct");
    }

    private static boolean isWish(Fact fact) {
        return fact.kind() == FactKind.NEED || fact.kind() == FactKind.KIND || fact.kind() == FactKind.OFFER;
    }

    private static boolean affirms(List<Fact> facts, FactKind kind, String value) {
        return facts.stream().anyMatch(fact -> fact.affirms(kind, value));
    }
}
