package dk.inddrag.intake.internal.guard;

import dk.inddrag.intake.LabelledConversation;
import dk.inddrag.intake.internal.weights.LearnedFile;
import dk.inddrag.intake.internal.weights.WeightTrainer.Labelled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SafetyWeightsTest {

    /** Not learned from, so that they tell how well what is new is seen. */
    private static final Set<String> KEPT_APART = Set.of("development", "held-out");

    private static final LearnedFile FILE = new LearnedFile(
            "guard/weights.txt",
            "# How much each word speaks for a child in need, and for no case, in hundredths, learned from the sentences of",
            "# the tests. A word is a stem, \"+\" and a stem for a part of a compound, or \"=\" for no word at all. Not to be",
            "# changed by hand: mvn -pl intake-bot -am test -Dtest=*WeightsTest -Dinddrag.learn=true",
            "# -Dsurefire.failIfNoSpecifiedTests=false writes it anew.");

    @Test
    void the_bundled_weights_are_those_learned_from_the_sentences() throws IOException {
        FILE.assertLearnedFrom(labelled());
    }

    @Test
    void no_numbers_are_learned() throws IOException {
        FILE.assertWithoutNumbers();
    }

    private static List<Labelled> labelled() {
        List<Labelled> labelled = new ArrayList<>();
        Sentences.needs().forEach(need -> labelled.add(Labelled.of(need.text(), heading(need.level()))));
        Sentences.staff().forEach(staff -> labelled.add(Labelled.of(staff.text(), Level.NO_CASE.heading())));
        LabelledConversation.files().stream()
                .filter(file -> !KEPT_APART.contains(file))
                .flatMap(file -> LabelledConversation.file(file).stream())
                .filter(SafetyWeightsTest::tellsByItself)
                .forEach(conversation -> conversation
                        .turns()
                        .forEach(turn -> labelled.add(
                                Labelled.of(turn, heading(conversation.gold().get(0))))));
        return labelled;
    }

    /** What a case is made of may stand in one of several messages. */
    private static boolean tellsByItself(LabelledConversation conversation) {
        return !conversation.gold().get(0).startsWith("safety")
                || conversation.turns().size() == 1;
    }

    private static String heading(String label) {
        return switch (label) {
            case "safety-acute" -> Level.ACUTE.heading();
            case "safety-child" -> Level.CHILD.heading();
            case "safety-concern" -> Level.CONCERN.heading();
            default -> Level.NO_CASE.heading();
        };
    }
}
