package dk.inddrag.intake.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.source.Language;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private static final Conversation STARTED = Conversation.start("c-1", Language.DANISH);

    private static Exchange exchange(String... facts) {
        return new Exchange(
                List.of(facts).stream().map(Fact::parse).toList(), "temamoede-2023", Optional.of(Facet.ROLE));
    }

    @Test
    void json_read_back_is_the_same_conversation() {
        Conversation conversation = STARTED.with(exchange("role:head", "~need:research", "!form:course"))
                .with(Alert.PII)
                .with(Language.ENGLISH);
        assertThat(Conversation.fromJson(conversation.toJson())).isEqualTo(conversation);
    }

    @Test
    void the_json_says_its_version() {
        assertThat(STARTED.toJson()).contains("\"version\":1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversation.fromJson(STARTED.toJson().replace("\"version\":1", "\"version\":7")))
                .withMessageContaining("7")
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"version\":1}",
                "{\"version\":1,\"id\":\"a\",\"language\":\"xx\",\"exchanges\":[]}",
                "{\"version\":1,\"id\":\"a\",\"language\":\"da\",\"exchanges\":[{\"facts\":[\"hemmeligt\"],"
                        + "\"outcome\":\"talk\"}]}",
                "{\"version\":1,\"id\":\"a\",\"language\":\"da\",\"exchanges\":[{\"facts\":[\"when:garbage\"],"
                        + "\"outcome\":\"talk\"}]}",
                "{\"version\":1,\"id\":\"a\",\"language\":\"da\",\"exchanges\":[{\"facts\":[],"
                        + "\"outcome\":\"Hemmeligt navn\"}]}",
                "{\"version\":1,\"id\":\"a\",\"language\":\"da\",\"alert\":\"none\",\"exchanges\":[]}",
                "{\"version\":1,\"id\":\"a\",\"language\":\"hemmeligt\",\"exchanges\":[]}",
                "{\"version\":1,\"id\":\"a\",\"language\":\"da\",\"exchanges\":\"hemmeligt\"}",
                "{\"version\":1,\"id\":\"a\",\"language\":\"da\",\"exchanges\":[]} hemmeligt",
                "{\"version\":1,\"id\":\"a\",\"language\":\"da\",\"exchanges\":[{\"facts\":[\"size:staff 2000000000\"],"
                        + "\"outcome\":\"talk\"}]}",
                "{\"version\":1,\"id\":\"a\",\"language\":\"da\",\"exchanges\":[{\"facts\":[\"municipality:abc\"],"
                        + "\"outcome\":\"talk\"}]}"
            })
    void what_is_no_conversation_is_refused_without_repeating_it(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversation.fromJson(json))
                .withMessageNotContaining("hemmeligt");
    }

    @Test
    void a_tampered_conversation_is_read_or_refused_and_never_fails_otherwise() {
        String json = STARTED.with(exchange("role:head", "when:2023-11-08"))
                .with(Alert.SAFETY_CHILD)
                .toJson();
        long seed = 20231108;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder tampered = new StringBuilder(json);
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                tampered.setCharAt(random.nextInt(tampered.length()), (char) random.nextInt(32, 127));
            }
            try {
                Conversation read = Conversation.fromJson(tampered.toString());
                assertThat(read.toJson()).as("seed %d", seed).isNotBlank();
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).as("seed %d", seed).isNotBlank();
            }
        }
    }

    @Test
    void only_a_graver_alert_takes_the_place_of_another() {
        assertThat(STARTED.with(Alert.SAFETY_ACUTE).with(Alert.PII).alert()).contains(Alert.SAFETY_ACUTE);
        assertThat(STARTED.with(Alert.PII).with(Alert.SAFETY_CHILD).alert()).contains(Alert.SAFETY_CHILD);
    }

    @Test
    void undoing_takes_the_last_exchange_back() {
        Conversation two = STARTED.with(exchange("role:head")).with(exchange("role:staff"));
        assertThat(two.undo()).isEqualTo(STARTED.with(exchange("role:head")));
        assertThat(STARTED.undo()).isSameAs(STARTED);
    }

    @Test
    void a_long_conversation_forgets_its_oldest_turns() {
        Conversation conversation = STARTED;
        for (int i = 0; i < 100; i++) {
            conversation = conversation.with(exchange("size:" + i));
        }
        assertThat(conversation.exchanges()).hasSize(Conversation.LONGEST);
        assertThat(conversation.exchanges().get(Conversation.LONGEST - 1)).isEqualTo(exchange("size:99"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"role:", "role", ":head", "hat:red", "role:Jens Hansen", "role:æ", "need:a\nb"})
    void a_fact_holds_words_of_the_vocabulary_only(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fact.parse(text));
    }

    @Test
    void a_conversation_needs_an_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversation.start(" ", Language.DANISH))
                .withMessageContaining("id");
    }
}
