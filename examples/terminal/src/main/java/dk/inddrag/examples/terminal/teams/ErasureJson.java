package dk.inddrag.examples.terminal.teams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.registration.PersonalField;
import dk.inddrag.registration.audit.ErasureReceipt;
import dk.inddrag.registration.desk.ErasureReport;
import java.util.Map;
import java.util.Optional;

/** What was erased as JSON, in the form that the guide of the terminal describes. */
public final class ErasureJson {
    private ErasureJson() {}

    public static ObjectNode of(ErasureReport report, Optional<ErasureReceipt> receipt) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("offer", report.offer().value());
        put(json.putObject("counts"), report.counts());
        ObjectNode registrations = json.putObject("registrations");
        report.due().forEach((reference, fields) -> put(registrations.putObject(reference), fields));
        json.put(
                "receipt",
                receipt.map(each -> each.head().number() + ":" + each.head().hash())
                        .orElse(null));
        return json;
    }

    private static void put(ObjectNode json, Map<PersonalField, Integer> counts) {
        counts.forEach((field, count) -> json.put(TeamJson.id(field.name()), count));
    }
}
