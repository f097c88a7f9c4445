package dk.inddrag.examples.benchmarks.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the peers are taught and asked: the texts of the bundled catalogue, the phrases of our vocabulary, the messages of
 * {@code TurnBenchmark} and the eight turns of {@code dialogues/turns}.
 *
 * @param examples sentences with what each is to be taken for
 * @param entities rows of a kind, a value and a word for it, with tabs between
 * @param messages what they are asked
 * @param dialogues the eight turns
 */
record Lesson(List<Example> examples, List<String> entities, List<String> messages, List<JsonNode> dialogues) {

    /** What is answered to an intent that is no wish for an offer. */
    static final Map<String, String> ANSWERS = Map.of(
            "ask deadline", "Fristen er 9. juni 2023 kl. 10.",
            "command bye", "Farvel.",
            "command cancel", "Farvel.",
            "None", "Det fangede jeg ikke.");

    /** With more of each, NLP.js learns for many minutes. */
    private static final int EXAMPLES_OF_INTENT = 40;

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A sentence and what it is to be taken for.
     *
     * @param intent what it is to be taken for
     * @param sentence the sentence
     */
    record Example(String intent, String sentence) {}

    /** The lesson of the project whose folder the system property {@code inddrag.project} names. */
    static Lesson ofThisProject() throws IOException {
        Path project = folder();
        Path vocabulary = project.resolve("intake-bot/src/main/resources/dk/inddrag/intake/vocabulary");
        List<Example> all = new ArrayList<>(ofCatalogue(
                project.resolve("core/src/main/resources/dk/inddrag/core/catalogue/catalogue.json"), vocabulary));
        all.addAll(ofSection(vocabulary.resolve("asks.txt"), "ask deadline", "ask deadline"));
        all.addAll(ofSection(vocabulary.resolve("asks.txt"), "act wish", "wish"));
        all.addAll(ofSection(vocabulary.resolve("forms.txt"), "form course", "wish"));
        all.addAll(ofSection(vocabulary.resolve("commands.txt"), "bye", "command bye"));
        all.addAll(ofSection(vocabulary.resolve("commands.txt"), "cancel", "command cancel"));
        return new Lesson(
                some(all),
                entities(project, vocabulary),
                Files.readAllLines(project.resolve(
                        "examples/benchmarks/src/main/resources/dk/inddrag/examples/benchmarks/messages.txt")),
                dialogues(project.resolve(
                        "intake-bot/src/test/resources/dk/inddrag/intake/contract/dialogues/turns")));
    }

    /** The folder of the project. */
    static Path folder() {
        return Path.of(System.getProperty("inddrag.project", "../.."));
    }

    /** As many of each intent, spread evenly over those there are. */
    private static List<Example> some(List<Example> all) {
        Map<String, List<Example>> byIntent = new LinkedHashMap<>();
        all.forEach(each -> byIntent.computeIfAbsent(each.intent(), intent -> new ArrayList<>()).add(each));
        List<Example> some = new ArrayList<>();
        for (List<Example> of : byIntent.values()) {
            int count = Math.min(EXAMPLES_OF_INTENT, of.size());
            for (int i = 0; i < count; i++) {
                some.add(of.get((int) ((long) i * of.size() / count)));
            }
        }
        return some;
    }

    /** The titles, names and summaries of the offers, and the words for the need that each is for first. */
    private static List<Example> ofCatalogue(Path catalogue, Path vocabulary) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (JsonNode offer : JSON.readTree(catalogue.toFile()).get("offers")) {
            String id = offer.get("id").asText();
            for (String language : List.of("da", "en")) {
                examples.add(new Example(id, offer.at("/title/" + language).asText()));
                examples.add(new Example(id, offer.at("/summary/" + language).asText()));
            }
            offer.path("aliases").forEach(alias -> examples.add(new Example(id, alias.get("name").asText())));
            if (!offer.path("needs").isEmpty()) {
                String need = "need " + offer.get("needs").get(0).asText();
                examples.addAll(ofSection(vocabulary.resolve("needs.txt"), need, id));
            }
        }
        return examples.stream().filter(each -> !each.sentence().isBlank()).toList();
    }

    /** The phrases under a heading as plain words, the first where there is a choice. */
    private static List<Example> ofSection(Path file, String heading, String intent) throws IOException {
        List<Example> examples = new ArrayList<>();
        String here = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                here = line.substring(1, line.length() - 1);
            } else if (here.equals(heading) && !line.isBlank() && !line.startsWith("#")) {
                String plain = line.replace("..", "").replaceAll("[=*]", "").replaceAll("/\\S+", "");
                examples.add(new Example(intent, plain.strip().replaceAll("\\s+", " ")));
            }
        }
        return examples;
    }

    private static List<String> entities(Path project, Path vocabulary) throws IOException {
        List<String> entities = new ArrayList<>();
        for (String role : List.of("head", "manager", "professional-lead", "key-person", "staff")) {
            ofSection(vocabulary.resolve("roles.txt"), "role " + role, role)
                    .forEach(each -> entities.add("role\t" + role + "\t" + each.sentence()));
        }
        for (String line : Files.readAllLines(
                project.resolve("core/src/main/resources/dk/inddrag/core/organisation/municipalities.csv"))) {
            String[] columns = line.split(",", -1);
            if (columns[0].matches("\\d{4}")) {
                entities.add("municipality\t" + columns[0] + "\t" + columns[1]);
            }
        }
        return entities;
    }

    private static List<JsonNode> dialogues(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Lesson::read).toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
