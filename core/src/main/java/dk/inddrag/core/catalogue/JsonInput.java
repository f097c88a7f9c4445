package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dk.inddrag.core.source.LocalizedText;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON read piece by piece, so that a large file never stands in memory as a whole. A field that stands twice in its
 * object is reported, and what stands there first counts.
 *
 * <p>There is no object mapper here: to set one up takes longer than to read the bundled catalogue.
 */
final class JsonInput implements AutoCloseable {

    /** The format has twelve layers. */
    private static final int DEEPEST = 100;

    /** An offer with more values than this is no offer. */
    private static final int MOST_VALUES = 100_000;

    /** In characters. A book has fewer. */
    private static final int LONGEST_TEXT = 10_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final JsonParser parser;
    private final Reading reading;
    private int values;

    JsonInput(Reader text, Reading reading) throws IOException {
        this.parser = JSON.createParser(text);
        this.reading = reading;
    }

    /** The next token; empty at the end of the text. */
    Optional<JsonToken> next() throws IOException {
        return Optional.ofNullable(parser.nextToken());
    }

    /** The name of the field that the parser stands at. */
    String field() throws IOException {
        return parser.currentName();
    }

    /** Passes over the piece that begins here. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    /** The piece that begins here. */
    Json piece() throws IOException {
        values = 0;
        return value();
    }

    private Json value() throws IOException {
        if (++values > MOST_VALUES) {
            throw tooMuch();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getText());
            case VALUE_TRUE -> Json.Word.TRUE;
            case VALUE_FALSE -> Json.Word.FALSE;
            case VALUE_NULL -> Json.Word.NULL;
            default -> new Json.Text(parser.getText());
        };
    }

    private Json fields() throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean twice = fields.containsKey(name);
            if (twice) {
                standsTwice();
            }
            parser.nextToken();
            Json value = value();
            if (!twice) {
                fields.put(name, value);
            }
        }
        return new Json.Fields(fields);
    }

    private Json items() throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Items(items);
    }

    /** Reports the field that the parser stands at. */
    void standsTwice() {
        LocalizedText where = Malformed.where(parser.currentTokenLocation());
        reading.problem(
                Malformed.path(parser),
                Rule.ONCE,
                "",
                new LocalizedText(
                        where.danish() + "Måske skal det ene væk?", where.english() + "Maybe one of them should go?"));
    }

    /** Puts into words why the text could not be read on. */
    CatalogueException broken(JsonProcessingException e) {
        return reading.broken(Malformed.describe(reading.file(), parser, e));
    }

    private CatalogueException tooMuch() {
        return reading.broken(new Problem(
                reading.file(),
                Malformed.path(parser),
                Rule.FORM,
                "",
                new LocalizedText(
                        "Der er over " + MOST_VALUES + " værdier på ét sted. Måske er det en anden fil?",
                        "There are more than " + MOST_VALUES + " values in one place. Maybe it is another file?")));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
