package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.content.bank.Hit;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.SearchResult;
import dk.inddrag.core.source.Language;
import java.net.URI;
import java.util.Locale;

/** What a search found, as JSON. */
final class SearchJson {
    private final Language language;

    SearchJson(Language language) {
        this.language = language;
    }

    ObjectNode of(SearchResult result) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("total", result.total());
        json.put("exact", result.exact());
        json.put("didYouMean", result.didYouMean().orElse(null));
        ArrayNode hits = json.putArray("hits");
        result.hits().forEach(hit -> hits.add(of(hit)));
        ObjectNode facets = json.putObject("facets");
        result.facets().forEach((facet, counts) -> {
            ObjectNode values = facets.putObject(facet.name().toLowerCase(Locale.ROOT));
            counts.forEach(count -> values.put(count.value(), count.count()));
        });
        return json;
    }

    private ObjectNode of(Hit hit) {
        Item item = hit.item();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", item.id());
        json.put("kind", item.kind().id());
        json.put("title", item.text(language).title());
        json.put("publisher", item.publisherName().in(language));
        json.put("date", item.date().map(Object::toString).orElse(null));
        json.put("snippet", hit.snippet().text());
        ArrayNode caveats = json.putArray("caveats");
        item.text(language).caveats().forEach(caveats::add);
        ArrayNode links = json.putArray("links");
        item.links().forEach(link -> link.target().map(URI::toString).ifPresent(links::add));
        json.put("score", hit.score());
        ArrayNode reasons = json.putArray("reasons");
        hit.reasons()
                .forEach(reason -> reasons.addObject()
                        .put("asked", reason.asked())
                        .put("match", reason.match().name().toLowerCase(Locale.ROOT))
                        .put("found", reason.found()));
        return json;
    }
}
