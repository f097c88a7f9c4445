package dk.inddrag.examples.terminal.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.registration.desk.Headcount;
import dk.inddrag.registration.desk.OfferNumbers;

/** Numbers as JSON, in the form that the guide of the terminal describes. */
public final class NumbersJson {
    private NumbersJson() {}

    public static ObjectNode of(OfferNumbers numbers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("offer", numbers.offer().value());
        put(json, numbers.total());
        ArrayNode lines = json.putArray("lines");
        numbers.lines().forEach(line -> {
            ObjectNode node = lines.addObject();
            node.put("run", line.run());
            node.put("municipality", line.municipalityCode().orElse(null));
            node.put("role", line.role().id());
            put(node, line.people());
        });
        return json;
    }

    private static void put(ObjectNode json, Headcount people) {
        json.put("registered", people.registered());
        json.put("waiting", people.waiting());
        json.put("attended", people.attended());
    }
}
