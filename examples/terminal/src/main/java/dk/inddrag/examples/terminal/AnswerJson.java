package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.registration.RegistrationRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An answer as JSON, in the form that the guide of the terminal describes. */
final class AnswerJson {
    private final Catalogue catalogue;
    private final Instant now;

    AnswerJson(Catalogue catalogue, Instant now) {
        this.catalogue = catalogue;
        this.now = now;
    }

    ObjectNode of(Turn turn) {
        Texts texts = Texts.in(turn.reply().language());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("at", OffersJson.moment(now));
        json.put("language", texts.language().tag());
        json.put("outcome", turn.outcome().id());
        json.put("alert", turn.conversation().alert().map(Alert::id).orElse(null));
        json.putNull("offer");
        ArrayNode others = json.putArray("others");
        if (turn.outcome() instanceof Outcome.Found found) {
            OffersJson offers = new OffersJson(texts, now);
            catalogue.offer(found.offer()).ifPresent(offer -> json.set("offer", offers.of(offer)));
            found.others().stream().map(OfferId::value).forEach(others::add);
        }
        json.put("asked", asked(turn.conversation()).map(Facet::id).orElse(null));
        json.put("reply", turn.reply().text());
        ArrayNode suggestions = json.putArray("suggestions");
        turn.reply()
                .suggestions()
                .forEach(each ->
                        suggestions.addObject().put("label", each.label()).put("text", each.text()));
        ArrayNode actions = json.putArray("actions");
        turn.actions().forEach(action -> actions.add(of(action)));
        return json;
    }

    private static ObjectNode of(Action action) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (action instanceof Action.Register register) {
            RegistrationRequest request = register.request();
            json.put("type", "register");
            json.put("offer", request.offer().value());
            json.put("run", request.run().orElse(null));
            json.put("municipality", request.team().municipalityCode().orElse(null));
            json.put("seats", request.team().size());
        } else if (action instanceof Action.HandOver handOver) {
            json.put("type", "hand-over");
            json.put("summary", handOver.summary());
        }
        return json;
    }

    private static Optional<Facet> asked(Conversation conversation) {
        List<Exchange> exchanges = conversation.exchanges();
        return exchanges.isEmpty()
                ? Optional.empty()
                : exchanges.get(exchanges.size() - 1).asked();
    }
}
