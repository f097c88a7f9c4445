package dk.inddrag.intake.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.contract.WrittenDialogue.Expectation;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.registration.RegistrationOutcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a conversation, and tells all that is wrong in its file at once. */
final class DialogueReader {

    private static final List<String> OF_THE_FILE =
            List.of("about", "clock", "language", "given", "mustNotBeKept", "turns");
    private static final List<String> OF_A_TURN = List.of("text", "reported", "clock", "expected");
    private static final List<String> EXPECTED =
            Stream.of(Aspect.values()).map(Aspect::key).toList();
    private static final List<String> LANGUAGES = Aspect.LANGUAGE.choices();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;
    private final List<String> faults = new ArrayList<>();

    DialogueReader(String name) {
        this.name = name;
    }

    WrittenDialogue read(String text) {
        JsonNode json;
        try {
            json = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(name + ":" + line + ": this is no JSON: " + e.getOriginalMessage()
                    + ". Maybe a comma or a bracket is missing, or one too many.");
        }
        knownOnly(json, "", OF_THE_FILE);
        required(json, "", "about");
        Instant clock = clock(json, "", Instant.EPOCH);
        required(json, "", "clock");
        String tag = oneOf(LANGUAGES, json.path("language").asText("da"), "/language");
        List<Fact> given = new ArrayList<>();
        List<String> facts = texts(json.path("given"), "/given");
        for (int i = 0; i < facts.size(); i++) {
            fact(facts.get(i), "/given/" + i).ifPresent(given::add);
        }
        List<String> unkept = texts(json.path("mustNotBeKept"), "/mustNotBeKept");
        List<WrittenDialogue.Turn> turns = new ArrayList<>();
        if (!json.path("turns").isArray() || json.path("turns").isEmpty()) {
            fault("/turns", "a conversation has at least one turn", json.path("turns"), "\"turns\": [{\"text\": …}]");
        }
        for (JsonNode turn : json.path("turns")) {
            WrittenDialogue.Turn read = turn(turn, "/turns/" + turns.size(), clock);
            clock = read.now();
            turns.add(read);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), faults));
        }
        return new WrittenDialogue(name, language(tag), given, unkept, turns);
    }

    private WrittenDialogue.Turn turn(JsonNode json, String place, Instant before) {
        knownOnly(json, place, OF_A_TURN);
        if (json.has("text") == json.has("reported")) {
            fault(place, "a turn is either what a person writes or what the host reports", json, "\"text\"");
        }
        Optional<RegistrationOutcome> reported =
                json.has("reported") ? reported(json.path("reported").asText(), place + "/reported") : Optional.empty();
        String said = json.path(json.has("reported") ? "reported" : "text").asText();
        List<Expectation> expected = new ArrayList<>();
        JsonNode aspects = json.path("expected");
        if (!aspects.isObject() || aspects.isEmpty()) {
            fault(place + "/expected", "something is expected after each turn", aspects, "{\"outcome\": \"clarify\"}");
        }
        knownOnly(aspects, place + "/expected", EXPECTED);
        for (Aspect aspect : Aspect.values()) {
            if (aspects.has(aspect.key())) {
                expected.add(expectation(aspect, aspects.path(aspect.key()), place + "/expected/" + aspect.key()));
            }
        }
        return new WrittenDialogue.Turn(said, reported, clock(json, place, before), expected);
    }

    private Expectation expectation(Aspect aspect, JsonNode json, String place) {
        List<String> values = json.isTextual() ? List.of(json.asText()) : texts(json, place);
        for (String value : values) {
            if (!aspect.choices().isEmpty()) {
                oneOf(aspect.choices(), value, place);
            }
            if (aspect == Aspect.FACTS || aspect == Aspect.NO_FACTS) {
                fact(value, place);
            }
        }
        return new Expectation(aspect, values);
    }

    private Instant clock(JsonNode json, String place, Instant otherwise) {
        if (!json.has("clock")) {
            return otherwise;
        }
        try {
            return LocalDateTime.parse(json.path("clock").asText())
                    .atZone(Cutoff.COPENHAGEN)
                    .toInstant();
        } catch (DateTimeException e) {
            fault(place + "/clock", "a clock is a Danish date and time", json.path("clock"), "2023-06-01T09:00");
            return otherwise;
        }
    }

    private Optional<RegistrationOutcome> reported(String text, String place) {
        String[] words = text.split(" ", -1);
        if (words.length == 2 && words[0].equals("confirmed")) {
            return Optional.of(new RegistrationOutcome.Confirmed(words[1]));
        }
        if (words.length == 3 && words[0].equals("waiting") && words[2].matches("[1-9]\\d{0,3}")) {
            return Optional.of(new RegistrationOutcome.Waiting(words[1], Integer.parseInt(words[2])));
        }
        if (!text.equals("not-available")) {
            faults.add(name + place
                    + ": the host reports \"confirmed R-1\", \"waiting R-1 2\" or \"not-available\", not \"" + text
                    + "\". Maybe the number is missing.");
        }
        return Optional.of(RegistrationOutcome.NotAvailable.INSTANCE);
    }

    private Optional<Fact> fact(String text, String place) {
        try {
            return Optional.of(Fact.parse(text));
        } catch (IllegalArgumentException e) {
            faults.add(name + place + ": " + e.getMessage() + ", not \"" + text + "\". Maybe \"role:head\".");
            return Optional.empty();
        }
    }

    private void required(JsonNode json, String place, String key) {
        if (json.path(key).asText().isBlank()) {
            fault(place + "/" + key, "this must be there, as a text", json.path(key), "\"" + key + "\": \"…\"");
        }
    }

    private void knownOnly(JsonNode json, String place, List<String> keys) {
        json.fieldNames().forEachRemaining(key -> oneOf(keys, key, place + "/" + key));
    }

    private List<String> texts(JsonNode json, String place) {
        List<String> texts = new ArrayList<>();
        if (!json.isMissingNode() && !json.isArray()) {
            fault(place, "this is a list of texts", json, "[\"…\"]");
        }
        for (JsonNode each : json) {
            if (!each.isTextual() || each.asText().isEmpty()) {
                fault(place + "/" + texts.size(), "this is a text", each, "\"…\"");
            }
            texts.add(each.asText());
        }
        return texts;
    }

    private String oneOf(List<String> allowed, String value, String place) {
        if (!allowed.contains(value)) {
            faults.add(name + place + ": this is one of " + String.join(", ", allowed) + ", not \"" + value
                    + "\". Maybe \"" + nearest(allowed, value) + "\".");
        }
        return value;
    }

    /** The one that shares most letters at its beginning, and the first where none does. */
    private static String nearest(List<String> allowed, String value) {
        String best = allowed.get(0);
        int most = 0;
        for (String each : allowed) {
            int same = 0;
            while (same < Math.min(each.length(), value.length()) && each.charAt(same) == value.charAt(same)) {
                same++;
            }
            if (same > most) {
                most = same;
                best = each;
            }
        }
        return best;
    }

    private void fault(String place, String rule, JsonNode got, String hint) {
        String shown = got.isMissingNode() ? "there is nothing" : "there is " + shortened(got.toString());
        faults.add(name + place + ": " + rule + ", and " + shown + ". Maybe " + hint + ".");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static Language language(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(Language.DANISH);
    }
}
