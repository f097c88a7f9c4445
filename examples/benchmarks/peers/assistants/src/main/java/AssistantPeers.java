import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's document categorizer and NLP.js, taught the texts of the bundled catalogue and the phrases of our vocabulary,
 * on the messages of {@code TurnBenchmark} and on the eight turns of {@code dialogues/turns}. They tell the intent of a
 * message, and NLP.js fills slots; our turn does the rest of a conversation as well.
 */
public final class AssistantPeers {

    /** With more of each, NLP.js learns for many minutes. */
    private static final int EXAMPLES_OF_INTENT = 40;

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What they answer to an intent that is no wish for an offer. */
    private static final Map<String, String> ANSWERS = Map.of(
            "ask deadline", "Fristen er 9. juni 2023 kl. 10.",
            "command bye", "Farvel.",
            "command cancel", "Farvel.",
            "None", "Det fangede jeg ikke.");

    /** A sentence and what it is to be taken for. */
    private record Example(String intent, String sentence) {}

    private AssistantPeers() {}

    /**
     * Runs both.
     *
     * @param args the folder of the project, the folder of the script, and a folder to run it in
     */
    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]);
        Path intake = project.resolve("intake-bot/src/main/resources/dk/inddrag/intake/vocabulary");
        List<String> messages = Files.readAllLines(project.resolve(
                "examples/benchmarks/src/main/resources/dk/inddrag/examples/benchmarks/messages.txt"));
        List<Example> all = new ArrayList<>(ofCatalogue(
                project.resolve("core/src/main/resources/dk/inddrag/core/catalogue/catalogue.json"), intake));
        all.addAll(ofSection(intake.resolve("asks.txt"), "ask deadline", "ask deadline"));
        all.addAll(ofSection(intake.resolve("asks.txt"), "act wish", "wish"));
        all.addAll(ofSection(intake.resolve("forms.txt"), "form course", "wish"));
        all.addAll(ofSection(intake.resolve("commands.txt"), "bye", "command bye"));
        all.addAll(ofSection(intake.resolve("commands.txt"), "cancel", "command cancel"));
        List<Example> examples = some(all);
        List<JsonNode> dialogues =
                dialogues(project.resolve("intake-bot/src/test/resources/dk/inddrag/intake/contract/dialogues/turns"));
        System.out.printf("%d examples, %d messages, %d conversations%n", examples.size(), messages.size(), dialogues.size());
        openNlp(examples, messages, dialogues);

        Path folder = Files.createDirectories(Path.of(args[2]));
        for (String file : List.of("package.json", "peer.js")) {
            Files.copy(Path.of(args[1], file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(
                folder.resolve("training.tsv"),
                examples.stream().map(each -> each.intent() + "\t" + each.sentence()).toList());
        Files.write(folder.resolve("entities.tsv"), entities(project, intake));
        ObjectNode given = JSON.createObjectNode();
        ArrayNode texts = given.putArray("messages");
        messages.forEach(texts::add);
        ANSWERS.forEach(given.putObject("answers")::put);
        given.putArray("dialogues").addAll(dialogues);
        Files.writeString(folder.resolve("given.json"), given.toString());
        run(folder, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error");
        run(folder, "node", "peer.js");
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
            return files.sorted().map(AssistantPeers::read).toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void openNlp(List<Example> examples, List<String> messages, List<JsonNode> dialogues)
            throws IOException {
        SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.DANISH);
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put("PrintMessages", false);
        DoccatModel model = DocumentCategorizerME.train(
                "da",
                ObjectStreamUtils.createObjectStream(examples.stream()
                        .map(each -> new DocumentSample(each.intent(), words(each.sentence(), stemmer)))
                        .toList()),
                parameters,
                new DoccatFactory());
        DocumentCategorizerME peer = new DocumentCategorizerME(model);
        long[] nanos = new long[200_000];
        for (int i = -nanos.length; i < nanos.length; i++) {
            String message = messages.get(Math.floorMod(i, messages.size()));
            long begin = System.nanoTime();
            peer.categorize(words(message, stemmer));
            nanos[Math.max(0, i)] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "OpenNLP 2.5.4 doccat: p50 %.1f us, p99 %.1f us for a message (intent)%n",
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 99 / 100] / 1e3);
        int right = 0;
        for (JsonNode dialogue : dialogues) {
            Map<String, String> told = new LinkedHashMap<>();
            boolean allRight = true;
            for (JsonNode turn : dialogue.get("turns")) {
                double[] likely = peer.categorize(words(turn.get("text").asText(), stemmer));
                String intent = peer.getBestCategory(likely);
                told.put(
                        turn.get("text").asText(),
                        String.format(Locale.ROOT, "%s %.2f", intent, Arrays.stream(likely).max().orElse(0)));
                allRight &= isRight(turn.path("expected"), ANSWERS.getOrDefault(intent, intent));
            }
            right += allRight ? 1 : 0;
            System.out.printf("  %s  %s%n", allRight ? "right" : "wrong", dialogue.get("about").asText());
            told.forEach((text, intent) -> System.out.printf("      \"%s\" -> %s%n", text, intent));
        }
        System.out.printf("  %d of %d right%n", right, dialogues.size());
    }

    /** It tells an intent and fills no slots: what wants a role or a municipality, it cannot give. */
    private static boolean isRight(JsonNode expected, String answer) {
        for (JsonNode fact : expected.path("facts")) {
            if (fact.asText().startsWith("role:") || fact.asText().startsWith("municipality:")) {
                return false;
            }
        }
        for (JsonNode text : expected.path("says")) {
            if (!answer.contains(text.asText())) {
                return false;
            }
        }
        return true;
    }

    private static String[] words(String text, SnowballStemmer stemmer) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> stemmer.stem(word).toString())
                .toArray(String[]::new);
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status);
        }
    }
}
