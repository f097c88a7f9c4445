package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The assistant on labelled conversations. What may never fail is asked of each conversation; how often the right offer
 * is found is asked of a file as a whole, because a single sentence must not become a rule.
 */
class LabelledConversationsTest {

    private static final IntakeAssistant ASSISTANT = IntakeAssistant.create(Catalogue.bundled());
    private static final Pattern CPR_LIKE =
            Pattern.compile("(?<!\\d)\\d{2}[\\s./\\-–]?\\d{2}[\\s./\\-–]?\\d{2}[^\\w]{0,3}\\d{4}(?!\\d)");

    @ParameterizedTest
    @CsvSource({
        "development, 0.93",
        "offices, 0.93",
        "many-writers, 0.90",
        "registers, 0.90",
        "harder-writers, 0.90",
        "colleagues, 0.92",
        "old-hands, 0.90",
        "practitioners, 0.90",
        "team-leaders, 0.93",
        "many-occasions, 0.90",
        "case-files, 0.93",
        "job-titles, 0.93",
        "outside-the-centre, 0.93",
        "another-day, 0.93",
        "second-day, 0.93",
        "forwarded-mails, 0.90",
        "east-and-west, 0.93",
        "on-the-phone, 0.90",
        "standing-offers, 0.90",
        "what-goes-wrong, 0.90",
        "second-thoughts, 0.90",
        "memos-and-chats, 0.93",
        "many-desks, 0.93",
        "tracks-and-courses, 0.90",
        "ordinary-days, 0.93",
        "own-desks, 0.92",
        "held-out, 0.92"
    })
    void the_right_answer_is_given_in_most_conversations(String file, double least) {
        List<LabelledConversation> all = LabelledConversation.file(file);
        List<String> wrong = new ArrayList<>();
        for (LabelledConversation conversation : all) {
            List<String> faults = conversation.faultsOf(conversation.play(ASSISTANT));
            if (!faults.isEmpty()) {
                wrong.add(conversation.id() + ": " + faults);
            }
        }
        assertThat(1 - wrong.size() / (double) all.size())
                .as("right in %s, wrong are:%n%s", file, String.join(System.lineSeparator(), wrong))
                .isGreaterThanOrEqualTo(least);
    }

    /** The files but the two whose writers were asked to be hard. */
    static Stream<String> files() {
        return LabelledConversation.files().stream()
                .filter(file -> !file.equals("harder-writers") && !file.equals("many-occasions"));
    }

    @TestFactory
    Stream<DynamicTest> a_child_in_need_is_always_answered_with_numbers() {
        return conversations()
                .filter(conversation -> conversation.isOf("safety"))
                .map(conversation -> DynamicTest.dynamicTest(
                        conversation.id(),
                        () -> assertThat(conversation.faultsOf(conversation.play(ASSISTANT)))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> personal_data_is_always_stopped() {
        return conversations()
                .filter(conversation -> conversation.isOf("pii"))
                .map(conversation -> DynamicTest.dynamicTest(
                        conversation.id(),
                        () -> assertThat(conversation.faultsOf(conversation.play(ASSISTANT)))
                                .isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nobody_is_alarmed_without_cause(String file) {
        for (LabelledConversation conversation : LabelledConversation.file(file)) {
            boolean alarm = conversation.gold().stream().anyMatch(gold -> gold.startsWith("safety"));
            if (!alarm) {
                assertThat(LabelledConversation.topOf(conversation.play(ASSISTANT)))
                        .as(conversation.id())
                        .doesNotStartWith("safety");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_closed_is_never_shown_as_open(String file) {
        for (LabelledConversation conversation : LabelledConversation.file(file)) {
            Turn turn = conversation.play(ASSISTANT);
            boolean right =
                    LabelledConversation.topOf(turn).equals(conversation.gold().get(0));
            if (right && conversation.status().equals("closed")) {
                assertThat(LabelledConversation.statusOf(turn))
                        .as(conversation.id())
                        .isEqualTo("closed");
            }
        }
    }

    @Test
    void nothing_that_was_written_is_kept_or_repeated() {
        conversations().forEach(conversation -> {
            Turn turn = conversation.play(ASSISTANT);
            String kept = turn.conversation().toJson() + turn.reply().text();
            String digits = kept.replaceAll("[\\s./\\-–]", "");
            String written = String.join(" ", conversation.turns());
            CPR_LIKE.matcher(written)
                    .results()
                    .map(found -> found.group().replaceAll("\\D", ""))
                    .filter(number -> number.endsWith("0000"))
                    .forEach(number -> assertThat(digits).as(conversation.id()).doesNotContain(number));
        });
    }

    @Test
    void the_same_conversation_gives_the_same_answer() {
        IntakeAssistant other = IntakeAssistant.create(Catalogue.bundled());
        conversations().forEach(conversation -> {
            Turn once = conversation.play(ASSISTANT);
            Turn again = conversation.play(other);
            assertThat(again.reply()).as(conversation.id()).isEqualTo(once.reply());
            assertThat(again.conversation()).isEqualTo(once.conversation());
        });
    }

    @Test
    void a_kept_conversation_goes_on_where_it_stopped() {
        conversations().forEach(conversation -> {
            Turn turn = conversation.play(ASSISTANT);
            String json = turn.conversation().toJson();
            assertThat(Conversation.fromJson(json)).as(conversation.id()).isEqualTo(turn.conversation());
            assertThat(json.length()).isLessThan(2_000);
        });
    }

    private static Stream<LabelledConversation> conversations() {
        return LabelledConversation.files().stream().flatMap(file -> LabelledConversation.file(file).stream());
    }
}
