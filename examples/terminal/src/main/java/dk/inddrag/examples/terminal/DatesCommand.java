package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.content.times.DanishTimes;
import dk.inddrag.content.times.TimeBound;
import dk.inddrag.content.times.TimeExpression;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.examples.terminal.screen.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dates}: the time expressions of a text and what they say. */
@Command(name = "dates")
final class DatesCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "${bundle:label.text}", descriptionKey = "dates.text", arity = "1..*")
    private List<String> words = List.of();

    @Option(names = "--ref", paramLabel = "2023-05-10", descriptionKey = "dates.ref")
    private @Nullable LocalDate reference;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    DatesCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        LocalDate from = reference != null
                ? reference
                : LocalDate.ofInstant(setting.host().clock().instant(), Cutoff.COPENHAGEN);
        List<TimeExpression> found = DanishTimes.find(String.join(" ", words), from);
        if (json) {
            setting.screen().json(json(found, from).toPrettyString());
        } else if (found.isEmpty()) {
            setting.screen().text(setting.texts().get("dates.none"));
        } else {
            found.forEach(each -> setting.screen().hanging(Style.PLAIN, "• ", each.text() + " → " + words(each)));
        }
        return ExitCode.FINE;
    }

    private String words(TimeExpression each) {
        StringBuilder said = new StringBuilder();
        if (each.bound() != TimeBound.NONE) {
            said.append(setting.texts().get("dates.bound." + lower(each.bound())))
                    .append(' ');
        }
        if (each.date() != null) {
            said.append(PartialDateFormatter.of(setting.texts().language()).format(each.date()));
        }
        if (each.time() != null) {
            said.append(said.length() == 0 ? "" : " ")
                    .append(setting.texts().get("dates.time", each.time().toString()));
        }
        if (each.endTime() != null) {
            said.append('–').append(each.endTime());
        }
        if (each.offset() != null) {
            said.append(said.length() == 0 ? "" : " ").append(setting.texts().get("dates.counted"));
        }
        each.flags()
                .forEach(flag -> said.append(" [")
                        .append(setting.texts().get("dates.flag." + lower(flag)))
                        .append(']'));
        return said.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ObjectNode json(List<TimeExpression> found, LocalDate from) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("ref", from.toString());
        ArrayNode dates = json.putArray("dates");
        for (TimeExpression each : found) {
            ObjectNode node = dates.addObject();
            node.put("start", each.start());
            node.put("end", each.end());
            node.put("text", each.text());
            node.put("date", each.date() == null ? null : each.date().toString());
            node.put(
                    "earliest",
                    each.date() == null ? null : each.date().earliest().toString());
            node.put("latest", each.date() == null ? null : each.date().latest().toString());
            node.put("time", each.time() == null ? null : Objects.toString(each.time()));
            node.put("endTime", each.endTime() == null ? null : Objects.toString(each.endTime()));
            node.put("bound", lower(each.bound()));
            if (each.offset() != null) {
                ObjectNode offset = node.putObject("offset");
                offset.put("amount", each.offset().amount());
                offset.put("unit", each.offset().unit().name().toLowerCase(Locale.ROOT));
                offset.put("side", lower(each.offset().side()));
            }
            ArrayNode flags = node.putArray("flags");
            each.flags().forEach(flag -> flags.add(lower(flag)));
        }
        return json;
    }
}
