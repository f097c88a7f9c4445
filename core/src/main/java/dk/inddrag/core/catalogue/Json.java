package dk.inddrag.core.catalogue;

import java.util.List;
import java.util.Map;

/** A piece of JSON: what stands at one place of a file. */
sealed interface Json {

    /**
     * An object.
     *
     * @param byName the fields, in their order
     */
    record Fields(Map<String, Json> byName) implements Json {}

    /**
     * A list.
     *
     * @param all the elements, in their order
     */
    record Items(List<Json> all) implements Json {}

    /**
     * A text.
     *
     * @param value the text, without quotation marks
     */
    record Text(String value) implements Json {}

    /**
     * A number, as it is written: what it is worth, only those who need a number ask.
     *
     * @param written the digits
     */
    record Numeral(String written) implements Json {}

    /** One of the three words that JSON knows. */
    enum Word implements Json {
        TRUE,
        FALSE,
        NULL
    }
}
