package dk.inddrag.core.catalogue;

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One place of a catalogue file. Reading goes on after a problem, so that all problems are found at once: what could
 * not be read is a missing {@link Value}, and an object with a problem anywhere below it is not built.
 */
final class Node {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    private final Json json;
    private final @Nullable Node parent;
    private final String field;
    private final int index;
    private final Reading reading;
    private final int problemsBefore;
    private @Nullable Ids ids;
    private final Set<String> known = new LinkedHashSet<>();

    private Node(Json json, @Nullable Node parent, String field, int index, Reading reading, @Nullable Ids ids) {
        this.json = json;
        this.parent = parent;
        this.field = field;
        this.index = index;
        this.reading = reading;
        this.problemsBefore = reading.problems().size();
        this.ids = ids;
    }

    /** The file as a whole, of which the fields are read one after the other. */
    static Node root(Reading reading) {
        return new Node(new Json.Fields(Map.of()), null, "$", -1, reading, null);
    }

    /** One of the fields that the file is made of; the ids in it are those others refer to. */
    Node field(String name, Json value) {
        return new Node(value, this, name, -1, reading, reading.ids(name));
    }

    /** An element of this list. */
    Node element(int at, Json value) {
        return new Node(value, this, "", at, reading, null);
    }

    /** The place as a JSON path. It is put together only where somebody asks, which is where something is wrong. */
    String path() {
        if (parent == null) {
            return field;
        }
        return index < 0 ? parent.path() + "." + field : parent.path() + "[" + index + "]";
    }

    /** The place in the list that this is an element of; -1 where it is none. */
    int index() {
        return index;
    }

    Reading reading() {
        return reading;
    }

    /** The file, of which another piece turned out to be the whole. */
    Node whole(Json value) {
        return new Node(value, null, field, -1, reading, null);
    }

    /** The ids of the list that this is an element of. */
    Ids siblings() {
        return parent == null ? ids() : parent.ids();
    }

    private Ids ids() {
        if (ids == null) {
            ids = new Ids();
        }
        return ids;
    }

    boolean isArray() {
        return json instanceof Json.Items;
    }

    /** A field that must be there. */
    <T> Value<T> required(String field, Function<Node, Value<T>> reader) {
        Optional<Node> child = child(field);
        if (child.isEmpty()) {
            if (json instanceof Json.Fields) {
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
        if (json instanceof Json.Items items && items.all().isEmpty()) {
            return refuse(
                    Rule.FORM,
                    new LocalizedText(
                            "Listen er tom. Måske mangler der noget i den?",
                            "The list is empty. Maybe something is missing in it?"));
        }
        return elements(reader);
    }

    <T> Value<List<T>> elements(Function<Node, Value<T>> reader) {
        if (!(json instanceof Json.Items items)) {
            return noList();
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < items.all().size(); i++) {
            Value<T> element = reader.apply(element(i, items.all().get(i)));
            if (!element.isMissing()) {
                all.add(element.get());
            }
        }
        return hasProblems() ? Value.missing() : Value.of(all);
    }

    /** Says that there should be a list here. */
    <T> Value<T> noList() {
        ids().missOne();
        return wrongType("en liste, altså noget mellem [ og ]", "a list, that is, something between [ and ]");
    }

    Value<String> text() {
        if (!(json instanceof Json.Text text)) {
            return wrongType("en tekst i anførselstegn", "a text in quotation marks");
        }
        if (text.value().isBlank()) {
            return refuse(Rule.FORM, new LocalizedText("Måske mangler teksten?", "Maybe the text is missing?"));
        }
        return Value.of(text.value());
    }

    /** A whole number, no smaller than the smallest allowed. */
    Value<Integer> integer(int smallest) {
        if (!(json instanceof Json.Numeral number)
                || !WHOLE.matcher(number.written()).matches()) {
            return wrongType("et helt tal uden anførselstegn", "a whole number without quotation marks");
        }
        try {
            int value = Integer.parseInt(number.written());
            if (value >= smallest) {
                return Value.of(value);
            }
        } catch (NumberFormatException e) {
            // Far too large or too small; told below.
            if (!number.written().startsWith("-")) {
                return refuse(
                        Rule.FORM,
                        new LocalizedText(
                                "Måske højst " + Integer.MAX_VALUE + "?", "Maybe at most " + Integer.MAX_VALUE + "?"));
            }
        }
        return refuse(
                Rule.FORM, new LocalizedText("Måske mindst " + smallest + "?", "Maybe at least " + smallest + "?"));
    }

    Value<Boolean> truth() {
        return json == Json.Word.TRUE || json == Json.Word.FALSE
                ? Value.of(json == Json.Word.TRUE)
                : wrongType("true eller false", "true or false");
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
        if (!(json instanceof Json.Fields fields)) {
            return noObject();
        }
        for (String name : fields.byName().keySet()) {
            if (!known.contains(name)) {
                problem(name, Rule.KNOWN_FIELD, "", Similar.oneOf(name, known));
            }
        }
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

    /** Says that there should be an object here. */
    <T> Value<T> noObject() {
        return wrongType("et objekt, altså felter mellem { og }", "an object, that is, fields between { and }");
    }

    boolean isObject() {
        return json instanceof Json.Fields;
    }

    /** Whether a problem was found here or below. */
    boolean hasProblems() {
        return reading.problems().size() > problemsBefore;
    }

    /** Reports what stands here. */
    <T> Value<T> refuse(Rule rule, LocalizedText hint) {
        reading.problem(path(), rule, shown(), hint);
        return Value.missing();
    }

    /** Reports something below this place. */
    void problem(String below, Rule rule, String value, LocalizedText hint) {
        reading.problem(path() + "." + below, rule, value, hint);
    }

    private <T> Value<T> wrongType(String danish, String english) {
        LocalizedText hint = json == Json.Word.NULL
                ? new LocalizedText(
                        "Måske kan det udelades, når det er ukendt?", "Maybe it can be left out where it is unknown?")
                : new LocalizedText("Måske " + danish + "?", "Maybe " + english + "?");
        return refuse(Rule.TYPE, hint);
    }

    private String shown() {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        if (json instanceof Json.Numeral number) {
            return number.written();
        }
        return json instanceof Json.Word word ? word.name().toLowerCase(Locale.ROOT) : "";
    }

    private Optional<Node> child(String name) {
        known.add(name);
        if (!(json instanceof Json.Fields fields)) {
            return Optional.empty();
        }
        return Optional.ofNullable(fields.byName().get(name))
                .map(value -> new Node(value, this, name, -1, reading, null));
    }

    private LocalizedText similarField(String name) {
        List<String> present = new ArrayList<>();
        if (json instanceof Json.Fields fields) {
            fields.byName().keySet().stream()
                    .filter(each -> !known.contains(each))
                    .forEach(present::add);
        }
        return Similar.misspelt(name, present);
    }
}
