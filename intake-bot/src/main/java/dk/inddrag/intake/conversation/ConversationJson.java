package dk.inddrag.intake.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.source.Language;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes conversations as JSON. */
final class ConversationJson {

    private static final int VERSION = 1;
    private static final int MOST_RUNS = 100;
    /** A message tells far fewer. */
    private static final int MOST_FACTS = 1_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ConversationJson() {}

    static String write(Conversation conversation) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("version", VERSION);
        json.put("id", conversation.id());
        json.put("language", conversation.language().tag());
        conversation.alert().ifPresent(alert -> json.put("alert", alert.id()));
        ArrayNode exchanges = json.putArray("exchanges");
        for (Exchange exchange : conversation.exchanges()) {
            ObjectNode one = exchanges.addObject();
            ArrayNode facts = one.putArray("facts");
            exchange.facts().forEach(fact -> facts.add(fact.toString()));
            one.put("outcome", exchange.outcome());
            exchange.asked().ifPresent(asked -> one.put("asked", asked.id()));
        }
        return json.toString();
    }

    static Conversation read(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            int version = json.path("version").asInt(0);
            if (version != VERSION) {
                throw new IllegalArgumentException("The conversation is of version " + version + ", this library reads "
                        + VERSION + ". Maybe it was kept by a newer one");
            }
            List<Exchange> exchanges = new ArrayList<>();
            if (!json.path("exchanges").isArray()) {
                throw new IllegalArgumentException("Not a conversation: no list of exchanges. Maybe it was cut off");
            }
            for (JsonNode one : json.path("exchanges")) {
                if (one.path("facts").size() > MOST_FACTS) {
                    throw new IllegalArgumentException(
                            "Not a conversation: an exchange has at most " + MOST_FACTS + " facts");
                }
                List<Fact> facts = new ArrayList<>();
                one.path("facts").forEach(fact -> facts.add(checked(fact.asText())));
                exchanges.add(new Exchange(
                        facts, outcome(one.path("outcome").asText()), constant(Facet.class, one.path("asked"))));
            }
            return new Conversation(
                    json.path("id").asText(),
                    language(json.path("language").asText()),
                    exchanges,
                    constant(Alert.class, json.path("alert")));
        } catch (JsonProcessingException e) {
            // Not chained: the message of the parser quotes its input.
            throw new IllegalArgumentException("Not a conversation: no valid JSON. Maybe it was cut off");
        }
    }

    /** A fact whose value is one of its kind; a kept conversation may have been changed by others. */
    private static Fact checked(String text) {
        try {
            Fact fact = Fact.parse(text);
            if (!isOfItsKind(fact)) {
                throw new IllegalArgumentException();
            }
            return fact;
        } catch (IllegalArgumentException | DateTimeException e) {
            // Not chained: the message may hold what was written into it.
            throw new IllegalArgumentException("Not a conversation: a fact that is none. Maybe it was changed by hand");
        }
    }

    private static boolean isOfItsKind(Fact fact) {
        String value = fact.value();
        return switch (fact.kind()) {
            case ROLE, COMPANION -> value.equals("outsider") || Role.ofId(value).isPresent();
            case KIND -> OfferKind.ofId(value).isPresent();
            case WHEN -> !PartialDate.parse(value).toString().isEmpty();
            case RUN -> isBetween(1, Integer.parseInt(value), MOST_RUNS);
            case SIZE -> isSize(value);
            case MUNICIPALITY -> Municipalities.byCode(value).isPresent();
            default -> true;
        };
    }

    private static boolean isSize(String value) {
        int space = value.lastIndexOf(' ');
        return isBetween(1, Integer.parseInt(value.substring(space + 1)), Fact.MOST_PEOPLE)
                && (space < 0 || Role.ofId(value.substring(0, space)).isPresent() || value.startsWith("outsider "));
    }

    private static boolean isBetween(int least, int number, int most) {
        return least <= number && number <= most;
    }

    private static Language language(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        // Not quoted: it may be anything.
        throw new IllegalArgumentException("Not a conversation: no language that is spoken here");
    }

    private static String outcome(String text) {
        boolean wellFormed = text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        if (text.isEmpty() || text.length() > 100 || !wellFormed) {
            throw new IllegalArgumentException("Not a conversation: an exchange without its outcome");
        }
        return text;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return Optional.empty();
        }
        String name = json.asText().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        throw new IllegalArgumentException(
                "Not a conversation: an unknown " + type.getSimpleName().toLowerCase(Locale.ROOT));
    }
}
