package dk.inddrag.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A conversation with the answer it should come to, out of one of the files in {@code conversations}. */
public record LabelledConversation(
        String id,
        Instant now,
        List<String> turns,
        List<String> gold,
        String status,
        List<String> mustMention,
        List<String> ask,
        List<String> tags) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The names of all files, in the order of the alphabet. */
    public static List<String> files() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(LabelledConversation.class.getResource("conversations"))
                        .toURI()))) {
            return files.map(file -> file.getFileName().toString().replace(".jsonl", ""))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<LabelledConversation> file(String name) {
        String resource = "conversations/" + name + ".jsonl";
        try (InputStream in =
                Objects.requireNonNull(LabelledConversation.class.getResourceAsStream(resource), resource)) {
            List<LabelledConversation> all = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> !each.isBlank())
                    .toList()) {
                JsonNode json = MAPPER.readTree(line);
                all.add(new LabelledConversation(
                        json.path("id").asText(),
                        LocalDateTime.parse(json.path("now").asText())
                                .atZone(Cutoff.COPENHAGEN)
                                .toInstant(),
                        texts(json.path("turns")),
                        texts(json.path("gold")),
                        json.path("status").asText(),
                        texts(json.path("must_mention")),
                        texts(json.path("ask")),
                        texts(json.path("tags"))));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    Turn play(IntakeAssistant assistant) {
        Conversation conversation = Conversation.start("c", Language.DANISH);
        Turn last = assistant.greet(conversation, now);
        for (String text : turns) {
            last = assistant.respond(conversation, text, now);
            conversation = last.conversation();
        }
        return last;
    }

    boolean isOf(String category) {
        return tags.contains("cat:" + category);
    }

    /** The offer or outcome: an alert in any turn wins. */
    static String topOf(Turn turn) {
        String outcome = turn.conversation()
                .alert()
                .map(Alert::id)
                .orElseGet(() -> turn.outcome().id());
        return outcome.equals("talk") ? "clarify" : outcome;
    }

    static String statusOf(Turn turn) {
        if (turn.conversation().alert().isPresent() || !(turn.outcome() instanceof Outcome.Found found)) {
            return "none";
        }
        if (found.status() instanceof OfferStatus.Open) {
            return "open";
        }
        if (found.status() instanceof OfferStatus.Closed) {
            return "closed";
        }
        boolean later =
                found.status() instanceof OfferStatus.NotYetOpen || found.status() instanceof OfferStatus.NotAnnounced;
        return later ? "not-yet-open" : "none";
    }

    /** What is wrong with the answer: empty where it is right. */
    List<String> faultsOf(Turn turn) {
        List<String> faults = new ArrayList<>();
        String top = topOf(turn);
        if (!gold.contains(top)) {
            faults.add(top + " is none of " + gold);
        }
        boolean preferred = top.equals(gold.get(0));
        if (preferred && !status.equals("none") && !status.equals(statusOf(turn))) {
            faults.add("status " + statusOf(turn) + " for " + status);
        }
        String said = turn.reply().text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        mustMention.stream()
                .filter(fact -> preferred && !said.contains(fact.toLowerCase(Locale.ROOT)))
                .forEach(fact -> faults.add("does not mention " + fact));
        if (top.equals("clarify") && gold.contains("clarify") && !ask.isEmpty()) {
            List<String> asked = turn.outcome() instanceof Outcome.Clarify clarify
                    ? List.of(clarify.facet().id())
                    : List.of();
            if (asked.stream().noneMatch(ask::contains)) {
                faults.add("asked " + asked + " for one of " + ask);
            }
        }
        return faults;
    }
}
