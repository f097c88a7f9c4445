package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.inddrag.core.source.LocalizedText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One place of a catalogue file. Reading goes on after a problem, so that all problems are found at once: what could
 * not be read is a missing {@link Value}, and an object with a problem anywhere below it is not built.
 */
final class Node {

    private final JsonNode json;
    private final String path;
    private final List<Problem> problems;
    private final String file;
    private final int problemsBefore;
    private final Set<String> known = new LinkedHashSet<>();

    private Node(JsonNode json, String path, String file, List<Problem> problems) {
        this.json = json;
        this.path = path;
        this.file = file;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    static Node root(JsonNode json, String file, List<Problem> problems) {
        return new Node(json, "$", file, problems);
    }

    boolean isArray() {
        return json.isArray();
    }

    boolean has(String field) {
        return json.has(field);
    }

    /** A field that must be there. */
    <T> Value<T> required(String field, Function<Node, Value<T>> reader) {
        Optional<Node> child = child(field);
        if (child.isEmpty()) {
            if (json.isObject()) {
                problem(path + "." + field, Rule.REQUIRED, "", similarField(field));
            }
            return Value.missing();
        }
        return reader.apply(child.get());
    }

    /** A field that may be left out or be null. */
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

    <T> Value<List<T>> elements(Function<Node, Value<T>> reader) {
        if (!json.isArray()) {
            return wrongType("en liste", "a list");
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            Value<T> element = reader.apply(new Node(json.get(i), path + "[" + i + "]", file, problems));
            if (!element.isMissing()) {
                all.add(element.get());
            }
        }
        return problems.size() > problemsBefore ? Value.missing() : Value.of(all);
    }

    Value<String> text() {
        if (!json.isTextual()) {
            return wrongType("en tekst i anførselstegn", "a text in quotation marks");
        }
        if (json.textValue().isBlank()) {
            return wrongForm(new LocalizedText("Måske mangler teksten?", "Maybe the text is missing?"));
        }
        return Value.of(json.textValue());
    }

    Value<Integer> integer() {
        return json.canConvertToInt() && json.isIntegralNumber()
                ? Value.of(json.intValue())
                : wrongType("et helt tal", "a whole number");
    }

    Value<Boolean> truth() {
        return json.isBoolean() ? Value.of(json.booleanValue()) : wrongType("true eller false", "true or false");
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    <E extends Enum<E>> Value<E> oneOf(Class<E> type) {
        Value<String> text = text();
        if (text.isMissing()) {
            return Value.missing();
        }
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(text.get())) {
                return Value.of(constant);
            }
        }
        String choices =
                Arrays.stream(type.getEnumConstants()).map(Node::written).collect(Collectors.joining(", "));
        return wrongForm(new LocalizedText("Måske en af: " + choices, "Maybe one of: " + choices));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A text in a form of its own; the hint shows the form. */
    <T> Value<T> parsed(Function<String, T> parser, String example) {
        Value<String> text = text();
        if (text.isMissing()) {
            return Value.missing();
        }
        try {
            return Value.of(parser.apply(text.get()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return wrongForm(new LocalizedText("Måske som " + example, "Maybe like " + example));
        }
    }

    /** Builds what stands here from its fields, unless a problem was found in it. Reports fields nobody asked for. */
    <T> Value<T> build(Supplier<T> constructor) {
        if (!json.isObject()) {
            return wrongType("et objekt med felter", "an object with fields");
        }
        json.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                problem(path + "." + field, Rule.KNOWN_FIELD, "", similarKnown(field));
            }
        });
        if (problems.size() > problemsBefore) {
            return Value.missing();
        }
        try {
            return Value.of(constructor.get());
        } catch (DateTimeException | IllegalArgumentException e) {
            // The constructors of the domain say which rule is broken, in English.
            String said = String.valueOf(e.getMessage());
            problem(path, Rule.FORM, "", new LocalizedText("Reglen lyder: " + said, said));
            return Value.missing();
        }
    }

    <T> Value<T> wrongType(String danish, String english) {
        problem(
                path,
                Rule.TYPE,
                json.isContainerNode() ? "" : json.asText(),
                new LocalizedText("Måske skal der stå " + danish, "Maybe it should be " + english));
        return Value.missing();
    }

    private <T> Value<T> wrongForm(LocalizedText hint) {
        problem(path, Rule.FORM, json.asText(), hint);
        return Value.missing();
    }

    private void problem(String at, Rule rule, String value, LocalizedText hint) {
        problems.add(new Problem(file, at, rule, value, hint));
    }

    private Optional<Node> child(String field) {
        known.add(field);
        JsonNode child = json.get(field);
        return child == null || child.isNull()
                ? Optional.empty()
                : Optional.of(new Node(child, path + "." + field, file, problems));
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
        return Similar.to(field, known)
                .map(found -> new LocalizedText("Måske menes \"" + found + "\"?", "Maybe \"" + found + "\" is meant?"))
                .orElse(new LocalizedText(
                        "Måske et af: " + String.join(", ", known), "Maybe one of: " + String.join(", ", known)));
    }
}
