package dk.inddrag.examples.terminal.eval;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Turn;
import java.util.List;
import java.util.Optional;

/** Plays a case to its end and tells what came of it. */
final class DialoguePlayer {
    private final IntakeAssistant assistant;
    private final Language language;
    private final LogCapture log;
    private final Timings timings;

    DialoguePlayer(IntakeAssistant assistant, Language language, LogCapture log, Timings timings) {
        this.assistant = assistant;
        this.language = language;
        this.log = log;
        this.timings = timings;
    }

    /** Returns the answer to the last turn, in the form that the scorer reads. */
    ObjectNode play(DialogueCase dialogue) {
        log.take();
        Conversation conversation = Conversation.start("eval", language);
        StringBuilder stored = new StringBuilder();
        Turn last = null;
        for (String text : dialogue.turns()) {
            Conversation before = conversation;
            last = timings.measure(() -> assistant.respond(before, text, dialogue.now()));
            conversation = last.conversation();
            stored.append(conversation.toJson()).append('\n').append(log.take());
        }
        if (last == null) {
            throw new IllegalArgumentException("A dialogue needs a turn");
        }
        return answer(dialogue.id(), last, stored.toString());
    }

    private static ObjectNode answer(String id, Turn last, String stored) {
        Conversation conversation = last.conversation();
        Optional<Facet> asked = asked(last);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id);
        json.put("top", top(last, asked.isPresent()));
        json.put("status", conversation.alert().isPresent() ? "none" : status(last.outcome()));
        ArrayNode facets = json.putArray("asked");
        asked.map(Facet::id).ifPresent(facets::add);
        json.put("reply", last.reply().text());
        json.put("stored", stored);
        json.put("questions", conversation.questionsAsked());
        return json;
    }

    /** An alert in any turn wins; talk that asks for something is a question like any other. */
    private static String top(Turn last, boolean asks) {
        String outcome = last.outcome() == Outcome.Talk.INSTANCE && asks
                ? "clarify"
                : last.outcome().id();
        return last.conversation().alert().map(Alert::id).orElse(outcome);
    }

    private static Optional<Facet> asked(Turn last) {
        if (last.outcome() instanceof Outcome.Clarify clarify) {
            return Optional.of(clarify.facet());
        }
        List<Exchange> exchanges = last.conversation().exchanges();
        return exchanges.isEmpty()
                ? Optional.empty()
                : exchanges.get(exchanges.size() - 1).asked();
    }

    /** The scorer knows three states and none; what is not announced yet has not opened yet. */
    private static String status(Outcome outcome) {
        if (!(outcome instanceof Outcome.Found found)) {
            return "none";
        }
        OfferStatus status = found.status();
        if (status instanceof OfferStatus.Open) {
            return "open";
        }
        if (status instanceof OfferStatus.Closed) {
            return "closed";
        }
        return status instanceof OfferStatus.Standing || status instanceof OfferStatus.Unknown
                ? "none"
                : "not-yet-open";
    }
}
