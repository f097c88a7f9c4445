package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.examples.terminal.screen.Texts;
import java.time.Duration;

/** A line of time as JSON, in the form that the guide of the terminal describes. */
final class DeadlinesJson {
    private final Texts texts;

    DeadlinesJson(Texts texts) {
        this.texts = texts;
    }

    ObjectNode of(Timeline timeline) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("at", OffersJson.moment(timeline.now()));
        json.put("language", texts.language().tag());
        ArrayNode deadlines = json.putArray("deadlines");
        timeline.entries().forEach(entry -> deadlines.add(of(entry, timeline)));
        return json;
    }

    private ObjectNode of(Timeline.Entry entry, Timeline timeline) {
        Cutoff cutoff = entry.cutoff();
        boolean ahead = timeline.isAhead(entry);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("offer", entry.offer().id().value());
        json.put("title", entry.offer().title().in(texts.language()));
        json.put("deadline", cutoff.toString());
        json.put("lastInstant", OffersJson.moment(cutoff.lastInstant()));
        json.put("timeAssumed", cutoff.isAssumed());
        json.put("inTime", ahead);
        json.put(
                "secondsLeft",
                ahead
                        ? Duration.between(
                                        timeline.now(),
                                        entry.standing().enforced().lastInstant())
                                .toSeconds()
                        : 0L);
        json.put(
                "graceUntil",
                entry.grace().map(Cutoff::lastInstant).map(OffersJson::moment).orElse(null));
        json.put("opensAt", entry.opensAt().map(OffersJson::moment).orElse(null));
        json.put(
                "announcedOn",
                entry.standing().announcedOn().map(Object::toString).orElse(null));
        ArrayNode earlier = json.putArray("movedFrom");
        entry.earlier().forEach(each -> earlier.add(each.toString()));
        return json;
    }
}
