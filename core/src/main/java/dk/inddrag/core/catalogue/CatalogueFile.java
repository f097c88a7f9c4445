package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.core.JsonToken;
import dk.inddrag.core.source.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A catalogue file as it comes: the fields it is made of, in whatever order they stand, and its lists element by
 * element.
 */
final class CatalogueFile {

    private final JsonInput json;
    private final Reading reading;
    private final Node root;
    private final Map<String, Part<?>> parts = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    CatalogueFile(JsonInput json, Reading reading) {
        this.json = json;
        this.reading = reading;
        this.root = Node.root(reading);
    }

    /** Says that the file can have a field. */
    <T> Part<T> field(String name, Function<Node, Value<T>> format) {
        return add(new Part<>(name, format, false));
    }

    /** Says that the file can have a list. */
    <T> Part<T> list(String name, Function<Node, Value<T>> format) {
        return add(new Part<>(name, format, true));
    }

    private <T> Part<T> add(Part<T> part) {
        parts.put(part.name(), part);
        return part;
    }

    /** Reports something at a place below the whole. */
    void problem(String path, Rule rule, String value, LocalizedText hint) {
        root.problem(path, rule, value, hint);
    }

    /** Reads the whole file into its parts; what is wrong is reported. */
    void read() throws IOException {
        Optional<JsonToken> first = json.next();
        if (first.isEmpty()) {
            throw empty();
        }
        if (first.get() == JsonToken.START_OBJECT) {
            fields();
        } else {
            root.whole(json.piece()).noObject();
        }
        if (json.next().isPresent()) {
            throw reading.broken(Malformed.trailing(reading.file()));
        }
    }

    private void fields() throws IOException {
        Map<String, Boolean> seen = new HashMap<>();
        while (json.next().equals(Optional.of(JsonToken.FIELD_NAME))) {
            String name = json.field();
            Part<?> part = parts.get(name);
            boolean twice = seen.put(name, true) != null;
            if (twice) {
                json.standsTwice();
            } else if (part == null) {
                unknown.add(name);
                root.problem(name, Rule.KNOWN_FIELD, "", Similar.oneOf(name, parts.keySet()));
            }
            Optional<JsonToken> begins = json.next();
            if (twice || part == null) {
                json.skip();
            } else if (begins.equals(Optional.of(JsonToken.START_ARRAY)) && part.isList()) {
                elements(part);
            } else {
                part.read(root.field(name, json.piece()));
            }
        }
    }

    private void elements(Part<?> part) throws IOException {
        Node list = root.field(part.name(), Json.Word.NULL);
        part.begin();
        for (int i = 0; !json.next().equals(Optional.of(JsonToken.END_ARRAY)); i++) {
            part.readElement(list.element(i, json.piece()));
        }
    }

    /** Reports that a field is not there. */
    void missing(Part<?> part) {
        root.problem(part.name(), Rule.REQUIRED, "", Similar.misspelt(part.name(), unknown));
    }

    private CatalogueException empty() {
        return reading.broken(new Problem(
                reading.file(),
                "$",
                Rule.READABLE,
                "",
                new LocalizedText(
                        "Filen er tom. Måske blev den ikke gemt?", "The file is empty. Maybe it was not saved?")));
    }
}
