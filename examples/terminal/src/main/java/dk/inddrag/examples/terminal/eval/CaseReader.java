package dk.inddrag.examples.terminal.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.inddrag.core.deadline.Cutoff;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads cases, one a line: an object with {@code id}, {@code now} in Danish time, and {@code turns}. */
final class CaseReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CaseReader() {}

    static DialogueCase read(String line) throws BrokenLineException {
        JsonNode json = parse(line);
        JsonNode id = json.path("id");
        if (!id.isTextual() || id.asText().isBlank()) {
            throw new BrokenLineException("eval.broken.id");
        }
        return new DialogueCase(id.asText(), now(json.path("now")), turns(json.path("turns")));
    }

    private static JsonNode parse(String line) throws BrokenLineException {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            // Not chained: the message of the parser quotes the line.
        }
        throw new BrokenLineException("eval.broken.json");
    }

    private static Instant now(JsonNode json) throws BrokenLineException {
        try {
            return LocalDateTime.parse(json.asText()).atZone(Cutoff.COPENHAGEN).toInstant();
        } catch (DateTimeException e) {
            throw new BrokenLineException("eval.broken.now");
        }
    }

    private static List<String> turns(JsonNode json) throws BrokenLineException {
        List<String> turns = new ArrayList<>();
        for (JsonNode turn : json) {
            if (!turn.isTextual()) {
                throw new BrokenLineException("eval.broken.turns");
            }
            turns.add(turn.asText());
        }
        if (!json.isArray() || turns.isEmpty()) {
            throw new BrokenLineException("eval.broken.turns");
        }
        return turns;
    }
}
