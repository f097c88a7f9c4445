package dk.inddrag.examples.benchmarks.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * OpenNLP and NLP.js on the eight turns that form-filling assistants stumble over; {@code intake-bot} plays the same in its
 * tests.
 */
public final class AssistantPeers {

    private AssistantPeers() {}

    /**
     * Prints what both answer, and how many of the eight are right.
     *
     * @param args none
     * @throws IOException if the files of the project cannot be read, or npm or node fails
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Lesson lesson = Lesson.ofThisProject();
        System.out.printf(
                "%d examples, %d conversations%n",
                lesson.examples().size(), lesson.dialogues().size());
        play(lesson);
        NlpJs.play(lesson);
    }

    private static void play(Lesson lesson) throws IOException {
        OpenNlp peer = new OpenNlp(lesson);
        System.out.println("OpenNLP 2.5.4 doccat");
        int right = 0;
        for (JsonNode dialogue : lesson.dialogues()) {
            Map<String, String> told = new LinkedHashMap<>();
            boolean allRight = true;
            for (JsonNode turn : dialogue.get("turns")) {
                double[] likelihoods = peer.likelihoods(turn.get("text").asText());
                String intent = peer.likeliest(likelihoods);
                told.put(
                        turn.get("text").asText(),
                        String.format(
                                Locale.ROOT,
                                "%s %.2f",
                                intent,
                                Arrays.stream(likelihoods).max().orElse(0)));
                allRight &= isRight(turn.path("expected"), Lesson.ANSWERS.getOrDefault(intent, intent));
            }
            right += allRight ? 1 : 0;
            System.out.printf(
                    "  %s  %s%n", allRight ? "right" : "wrong", dialogue.get("about").asText());
            told.forEach((text, intent) -> System.out.printf("      \"%s\" -> %s%n", text, intent));
        }
        System.out.printf("  %d of %d right%n", right, lesson.dialogues().size());
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
}
