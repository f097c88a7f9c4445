package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.contract.WrittenDialogue;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.intake.internal.decide.Known;
import dk.inddrag.intake.internal.decide.Learner;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same said in another way comes to the same state: what is known, and the offer. */
class VariationsTest {

    private static final long SEED = 20231108;
    private static final Instant NOW = Instant.parse("2023-06-01T07:00:00Z");
    private static final Learner LEARNER = new Learner(Catalogue.bundled());
    private static final Set<FactKind> OF_A_MESSAGE =
            EnumSet.of(FactKind.ACT, FactKind.ASK, FactKind.TALK, FactKind.TOPIC);
    private static final int SHORTEST_SLIP = 9;

    private static final IntakeAssistant ASSISTANT = IntakeAssistant.create(Catalogue.bundled());

    /** One thing that can be said in several ways, and what is said by mistake. */
    private record Said(List<String> ways, String wrong) {}

    private static final List<Said> FACTS = List.of(
            new Said(List.of("vi er rådgivere", "vi er sagsbehandlere", "det er til rådgiverne"), "jeg er børnechef"),
            new Said(
                    List.of("vi vil blive bedre til samtaler med børn", "vi vil gerne blive bedre til børnesamtaler"),
                    "vi vil have videosparring"),
            new Said(List.of("det skal være i november", "gerne i november 2023"), "det skal være i juni"));

    private static final List<Said> WHO_AND_WHAT = FACTS.subList(0, 2);

    /** How a message can be written otherwise. */
    @SuppressWarnings("ImmutableEnumChecker") // What it holds are functions that keep nothing.
    private enum Spelling {
        WITHOUT_DANISH_LETTERS(text -> text.replace("å", "aa")
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("Å", "Aa")
                .replace("Æ", "Ae")
                .replace("Ø", "Oe")),
        IN_SMALL_LETTERS(text -> text.toLowerCase(Locale.ROOT)),
        IN_CAPITALS(text -> text.toUpperCase(Locale.ROOT)),
        WITH_WIDE_GAPS(text -> "  " + text.replace(" ", "   ") + " \n"),
        DECOMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFD));

        private final UnaryOperator<String> change;

        Spelling(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource
    void spelling_changes_nothing(Spelling spelling) {
        for (WrittenDialogue dialogue : Messages.dialogues()) {
            assertThat(state(dialogue, spelling.change)).as(dialogue.name()).isEqualTo(state(dialogue, text -> text));
        }
    }

    @Test
    void a_slip_of_the_keyboard_changes_nothing() {
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (int round = 0; round < 100; round++) {
            Said said = WHO_AND_WHAT.get(random.nextInt(WHO_AND_WHAT.size()));
            String text = said.ways().get(random.nextInt(said.ways().size()));
            String slipped = slip(text, random);
            if (!slipped.equals(text)) {
                all++;
                if (!state(List.of(slipped)).equals(state(List.of(text)))) {
                    wrong.add(slipped);
                }
            }
        }
        assertThat(wrong).as("of %d with seed %d", all, SEED).isEmpty();
    }

    @Test
    void the_order_of_what_is_said_changes_nothing() {
        Random random = new Random(SEED);
        Set<String> states = new TreeSet<>();
        for (int round = 0; round < 60; round++) {
            List<String> messages =
                    FACTS.stream().map(said -> said.ways().get(0)).collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(messages, random);
            states.add(state(messages));
            states.add(state(List.of(String.join(", og ", messages))));
        }
        assertThat(states).as("seed %d", SEED).hasSize(1);
    }

    @Test
    void a_correction_at_every_turn_comes_to_the_same() {
        Random random = new Random(SEED);
        for (int round = 0; round < 60; round++) {
            List<Said> facts = new ArrayList<>(WHO_AND_WHAT);
            Collections.shuffle(facts, random);
            List<String> straight = new ArrayList<>();
            List<String> corrected = new ArrayList<>();
            for (Said said : facts) {
                String right = said.ways().get(random.nextInt(said.ways().size()));
                straight.add(right);
                corrected.add(said.wrong());
                corrected.add("nej, undskyld, " + right);
            }
            assertThat(state(corrected)).as("seed %d: %s", SEED, corrected).isEqualTo(state(straight));
        }
    }

    /** Two letters in the middle of the longest word change places. */
    private static String slip(String text, Random random) {
        String word = List.of(text.split(" ")).stream()
                .max((a, b) -> a.length() - b.length())
                .orElseThrow();
        if (word.length() < SHORTEST_SLIP) {
            return text;
        }
        int at = random.nextInt(3, word.length() - 3);
        String slipped = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        return text.replace(word, slipped);
    }

    private static String state(WrittenDialogue dialogue, UnaryOperator<String> change) {
        Conversation here = dialogue.begin();
        StringBuilder outcomes = new StringBuilder();
        for (WrittenDialogue.Turn written : dialogue.turns()) {
            if (written.reported().isEmpty()) {
                Turn turn = ASSISTANT.respond(here, change.apply(written.said()), written.now());
                here = turn.conversation();
                outcomes.append(turn.outcome().id()).append(turn.actions()).append(' ');
            }
        }
        return state(here) + outcomes;
    }

    private static String state(List<String> messages) {
        Conversation here = Conversation.start("c", Language.DANISH);
        String outcome = "";
        for (String message : messages) {
            Turn turn = ASSISTANT.respond(here, message, NOW);
            here = turn.conversation();
            outcome = turn.outcome().id();
        }
        return state(here) + outcome;
    }

    private static String state(Conversation here) {
        Set<String> facts = LEARNER.after(here.exchanges()).facts().stream()
                .map(Known.Weighted::fact)
                .filter(fact -> !OF_A_MESSAGE.contains(fact.kind()))
                .map(Fact::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        return facts + " " + here.alert();
    }
}
