package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.content.extract.Extracted;
import dk.inddrag.content.extract.OfferDraft;
import dk.inddrag.content.extract.PageDeadline;
import dk.inddrag.content.extract.PageEvent;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** A draft as JSON, in the form that the guide of the terminal describes. */
final class DraftJson {
    private final Language language;

    DraftJson(Language language) {
        this.language = language;
    }

    ObjectNode of(String id, OfferDraft draft) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id);
        json.put("source", draft.page().head().address().map(URI::toString).orElse(null));
        json.put("title", draft.title().map(Extracted::value).orElse(null));
        json.put(
                "published",
                draft.dates().published().map(d -> d.value().toString()).orElse(null));
        ArrayNode updated = json.putArray("updated");
        draft.dates().updated().forEach(day -> updated.add(day.value().toString()));
        json.put("opens", draft.dates().opensOn().map(d -> d.value().toString()).orElse(null));
        ArrayNode deadlines = json.putArray("deadlines");
        draft.deadlines().forEach(deadline -> deadlines.add(of(deadline)));
        ArrayNode events = json.putArray("events");
        draft.events().forEach(event -> events.add(of(event)));
        json.put("free", draft.facts().price().map(p -> p.value().isFree()).orElse(null));
        facts(json, draft);
        ArrayNode contradictions = json.putArray("contradictions");
        draft.contradictions().forEach(each -> {
            ObjectNode node = contradictions.addObject();
            node.put("text", each.text().in(language));
            ArrayNode places = node.putArray("evidence");
            each.evidence().forEach(place -> places.add(of(place)));
        });
        return json;
    }

    private void facts(ObjectNode json, OfferDraft draft) {
        json.put(
                "price",
                draft.facts()
                        .price()
                        .map(p -> p.value().amountInKroner().toPlainString())
                        .orElse(null));
        draft.facts().extent().ifPresent(extent -> {
            ObjectNode node = json.putObject("extent");
            node.put("atLeast", extent.value().atLeast());
            node.put("atMost", extent.value().atMost());
            node.put("unit", extent.value().unit().name().toLowerCase(Locale.ROOT));
        });
        ArrayNode audience = json.putArray("audience");
        draft.facts().audience().forEach(role -> audience.add(role.value().id()));
        ArrayNode providers = json.putArray("providers");
        draft.facts().providers().forEach(name -> providers.add(name.value()));
        ArrayNode contacts = json.putArray("contacts");
        draft.facts().contacts().forEach(name -> contacts.add(name.value()));
        ArrayNode links = json.putArray("links");
        draft.facts().links().forEach(link -> {
            ObjectNode node = links.addObject();
            node.put("label", link.label());
            node.put("target", link.target().map(URI::toString).orElse(null));
        });
        ArrayNode later = json.putArray("announcedLater");
        draft.facts().announcedLater().forEach(what -> later.add(what.value()));
    }

    private static ObjectNode of(PageDeadline deadline) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", deadline.kind().id());
        boolean day = deadline.date() instanceof PartialDate.Day;
        json.put("date", day ? deadline.date().toString() : null);
        json.put("period", day ? null : deadline.date().toString());
        json.put("time", deadline.time().map(Objects::toString).orElse(null));
        json.put("applies_to", deadline.appliesTo().orElse(null));
        json.put("replaces", deadline.replaces().map(LocalDate::toString).orElse(null));
        json.put("confidence", deadline.confidence().name().toLowerCase(Locale.ROOT));
        ArrayNode places = json.putArray("evidence");
        deadline.evidence().forEach(place -> places.add(of(place)));
        return json;
    }

    private static ObjectNode of(PageEvent event) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        boolean days = !(event.date() instanceof PartialDate.Month)
                && !(event.date() instanceof PartialDate.Range range && range.from() instanceof PartialDate.Month);
        json.put("date", days ? event.date().earliest().toString() : null);
        json.put("end", days ? event.date().latest().toString() : null);
        json.put("month", days ? null : event.date().toString());
        json.put("what", event.what());
        json.put("time", event.time().map(Objects::toString).orElse(null));
        json.put("end_time", event.endTime().map(Objects::toString).orElse(null));
        json.put("replaces", event.replaces().map(LocalDate::toString).orElse(null));
        json.put("confidence", event.confidence().name().toLowerCase(Locale.ROOT));
        json.set("evidence", of(event.evidence()));
        return json;
    }

    private static ObjectNode of(Evidence evidence) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("start", evidence.start());
        json.put("end", evidence.end());
        json.put("sentence", evidence.sentence());
        return json;
    }
}
