package dk.inddrag.core.catalogue;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.LocalizedText;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts together an object of a file. What is unknown, empty or as usual is left out. */
final class JsonFields {

    private final Map<String, Json> fields = new LinkedHashMap<>();

    JsonFields put(String name, Json value) {
        fields.put(name, value);
        return this;
    }

    JsonFields put(String name, String text) {
        return put(name, new Json.Text(text));
    }

    JsonFields put(String name, LocalizedText text) {
        return put(name, CommonJson.localized(text));
    }

    JsonFields put(String name, int number) {
        return put(name, new Json.Numeral(Integer.toString(number)));
    }

    /** A field that is left out where it has its usual value. */
    JsonFields putUnless(boolean usual, String name, boolean value) {
        return value == usual ? this : put(name, value ? Json.Word.TRUE : Json.Word.FALSE);
    }

    JsonFields putText(String name, Optional<LocalizedText> text) {
        return put(name, text, CommonJson::localized);
    }

    JsonFields putDate(String name, Optional<PartialDate> date) {
        return put(name, date, CommonJson::printed);
    }

    JsonFields putAddress(String name, Optional<URI> address) {
        return put(name, address, CommonJson::printed);
    }

    <T> JsonFields put(String name, Optional<T> value, Function<? super T, Json> json) {
        value.ifPresent(present -> put(name, json.apply(present)));
        return this;
    }

    <T> JsonFields put(String name, List<T> values, Function<? super T, Json> json) {
        return values.isEmpty() ? this : put(name, items(values, json));
    }

    static <T> Json items(List<T> values, Function<? super T, Json> json) {
        return new Json.Items(values.stream().map(json).toList());
    }

    Json all() {
        return new Json.Fields(fields);
    }
}
