package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.inddrag.core.source.LocalizedText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One place of a catalogue file. Reading goes on after a problem, so that all problems are found at once: what could
 * not be read is a missing {@link Value}, and an object with a problem anywhere below it is not built.
 */
final class Node {

    private final JsonNode json;
    private final String path;
    private final Reading reading;
    private final int problemsBefore;
    private final Set<String> known = new LinkedHashSet<>();

    private Node(JsonNode json, String path, Reading reading) {
        this.json = json;
        this.path = path;
        this.reading = reading;
        this.problemsBefore = reading.problems().size();
    }

    static Node root(JsonNode json, Reading reading) {
        return new Node(json, "$", reading);
    }

    String path() {
        return path;
    }

    Reading reading() {
        return reading;
    }

    boolean isArray() {
        return json.isArray();
    }

    /** A field that must be there. */
    <T> Value<T> required(String field, Function<Node, Value<T>> reader) {
        Optional<Node> child = child(field);
        if (child.isEmpty()) {
            if (json.isObject()) {
                problem(field, Rule.REQUIRED, "", similarField(field));
            }
            return Value.missing();
        }
        return reader.apply(child.get());
    }

    /** A field that may be left out. */
    <T> Value<Optional<T>> optional(String field, Function<Node, Value<T>> reader) {
        Optional<Node> child = child(field);
        if (child.isEmpty()) {
            return Value.of(Optional.empty());
        }
        Value<T> value = reader.apply(child.get());
        return value.isMissing() ? Value.missing() : Value.of(Optional.of(value.get()));
    }

    /** A list that may be left out. */
    <T> Value<List<T>> list(String field, Function<Node, Value<T>> reader) {
        Optional<Node> child = child(field);
        return child.isEmpty() ? Value.of(List.of()) : child.get().elements(reader);
    }

    /** A list with something in it, which must be there. */
    <T> Value<List<T>> filledList(String field, Function<Node, Value<T>> reader) {
        return required(field, each -> each.filled(reader));
    }

    <T> Value<List<T>> filled(Function<Node, Value<T>> reader) {
        if (json.isArray() && json.isEmpty()) {
            return refuse(
                    Rule.FORM,
                    new LocalizedText(
                            "Listen er tom. Måske mangler der noget i den?",
                            "The list is empty. Maybe something is missing in it?"));
        }
        return elements(reader);
    }

    <T> Value<List<T>> elements(Function<Node, Value<T>> reader) {
        if (!json.isArray()) {
            reading.unreadId(path);
            return wrongType("en liste, altså noget mellem [ og ]", "a list, that is, something between [ and ]");
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            Value<T> element = reader.apply(new Node(json.get(i), path + "[" + i + "]", reading));
            if (!element.isMissing()) {
                all.add(element.get());
            }
        }
        return hasProblems() ? Value.missing() : Value.of(all);
    }

    Value<String> text() {
        if (!json.isTextual()) {
            return wrongType("en tekst i anførselstegn", "a text in quotation marks");
        }
        if (json.textValue().isBlank()) {
            return refuse(Rule.FORM, new LocalizedText("Måske mangler teksten?", "Maybe the text is missing?"));
        }
        return Value.of(json.textValue());
    }

    /** A whole number, no smaller than the smallest allowed. */
    Value<Integer> integer(int smallest) {
        if (!json.isIntegralNumber() || !json.canConvertToInt()) {
            return wrongType("et helt tal uden anførselstegn", "a whole number without quotation marks");
        }
        return json.intValue() < smallest
                ? refuse(
                        Rule.FORM,
                        new LocalizedText("Måske mindst " + smallest + "?", "Maybe at least " + smallest + "?"))
                : Value.of(json.intValue());
    }

    Value<Boolean> truth() {
        return json.isBoolean() ? Value.of(json.booleanValue()) : wrongType("true eller false", "true or false");
    }

    /** One of some constants of an enum, written in lower case with hyphens. */
    <E extends Enum<E>> Value<E> oneOf(List<E> constants) {
        Value<String> text = text();
        if (text.isMissing()) {
            return Value.missing();
        }
        for (E constant : constants) {
            if (written(constant).equals(text.get())) {
                return Value.of(constant);
            }
        }
        List<String> choices = constants.stream().map(Node::written).toList();
        return refuse(Rule.FORM, Similar.oneOf(text.get(), choices));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    <E extends Enum<E>> Value<E> oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    /** A text in a form of its own; the hint shows the form. */
    <T> Value<T> parsed(Function<String, T> parser, String example) {
        return parsed(
                parser,
                text -> new LocalizedText("Måske sådan: " + example + "?", "Maybe like this: " + example + "?"));
    }

    /** A text in a form of its own; the hint is made from the text that does not have it. */
    <T> Value<T> parsed(Function<String, T> parser, Function<String, LocalizedText> hint) {
        Value<String> text = text();
        if (text.isMissing()) {
            return Value.missing();
        }
        try {
            return Value.of(parser.apply(text.get()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return refuse(Rule.FORM, hint.apply(text.get()));
        }
    }

    /** Builds what stands here from its fields, unless a problem was found in it. Reports fields nobody asked for. */
    <T> Value<T> build(Supplier<T> constructor) {
        if (!isObject()) {
            return Value.missing();
        }
        json.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                problem(field, Rule.KNOWN_FIELD, "", similarKnown(field));
            }
        });
        if (hasProblems()) {
            return Value.missing();
        }
        try {
            return Value.of(constructor.get());
        } catch (DateTimeException | IllegalArgumentException e) {
            // The format checks each rule before; this is for rules that the domain gains and the format forgets.
            String said = String.valueOf(e.getMessage());
            return refuse(Rule.FORM, new LocalizedText("Reglen lyder på engelsk: " + said, said));
        }
    }

    /** Whether this is an object; reports it where it is not. */
    boolean isObject() {
        if (!json.isObject()) {
            wrongType("et objekt, altså felter mellem { og }", "an object, that is, fields between { and }");
        }
        return json.isObject();
    }

    /** Whether a problem was found here or below. */
    boolean hasProblems() {
        return reading.problems().size() > problemsBefore;
    }

    /** Reports what stands here. */
    <T> Value<T> refuse(Rule rule, LocalizedText hint) {
        reading.problem(path, rule, shown(), () -> hint);
        return Value.missing();
    }

    /** Reports something below this place. */
    void problem(String below, Rule rule, String value, LocalizedText hint) {
        reading.problem(path + "." + below, rule, value, () -> hint);
    }

    private <T> Value<T> wrongType(String danish, String english) {
        LocalizedText hint = json.isNull()
                ? new LocalizedText(
                        "Måske kan det udelades, når det er ukendt?", "Maybe it can be left out where it is unknown?")
                : new LocalizedText("Måske " + danish + "?", "Maybe " + english + "?");
        return refuse(Rule.TYPE, hint);
    }

    private String shown() {
        return json.isContainerNode() ? "" : json.asText();
    }

    private Optional<Node> child(String field) {
        known.add(field);
        JsonNode child = json.get(field);
        return child == null ? Optional.empty() : Optional.of(new Node(child, path + "." + field, reading));
    }

    private LocalizedText similarField(String field) {
        List<String> present = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            if (!known.contains(entry.getKey())) {
                present.add(entry.getKey());
            }
        }
        return Similar.to(field, present)
                .map(found -> new LocalizedText(
                        "Måske er \"" + found + "\" en stavefejl for det?", "Maybe \"" + found + "\" is misspelt?"))
                .orElse(new LocalizedText("Måske er det glemt?", "Maybe it was forgotten?"));
    }

    private LocalizedText similarKnown(String field) {
        return Similar.oneOf(field, known);
    }
}
