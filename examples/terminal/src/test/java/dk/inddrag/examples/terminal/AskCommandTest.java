package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AskCommandTest {
    private static final String AT = "--at=2023-06-01T09:00";

    @Test
    void a_question_gets_an_answer() {
        Inddrag.Result result = Inddrag.run("ask", AT, "er", "temamødet", "for", "chefer", "stadig", "åbent?");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isNotBlank();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_whole_mail_can_come_from_standard_input() {
        Inddrag.Result result = Inddrag.reading("Hej\n\nEr temamødet for chefer stadig åbent?\n\nHilsen\n")
                .with("ask", AT, "-");

        assertThat(result.out())
                .isEqualTo(Inddrag.run("ask", AT, "Hej\n\nEr temamødet for chefer stadig åbent?\n\nHilsen\n")
                        .out());
    }

    @Test
    void json_has_the_fields_that_the_guide_describes() throws Exception {
        String out = Inddrag.run("ask", "--json", AT, "er temamødet for chefer stadig åbent?")
                .out();

        JsonNode json = JsonMapper.builder().build().readTree(out);

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "at",
                        "language",
                        "outcome",
                        "alert",
                        "offer",
                        "others",
                        "asked",
                        "reply",
                        "suggestions",
                        "actions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\t\n",
                "?",
                "😀😀😀",
                "\u0000\u0007",
                "\ud83d",
                "ﷺ",
                "e\u0301\u0301\u0301",
                "-1",
                "${user.home}"
            })
    void odd_questions_get_an_answer_too(String question) {
        Inddrag.Result result = Inddrag.run("ask", AT, "--", question);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isNotBlank().doesNotContain("\u0000", "\u0007", System.getProperty("user.home"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "børn ", "(", "12", "æ\n", "kl. "})
    void a_hundred_thousand_characters_get_an_answer(String piece) {
        String question = piece.repeat(100_000 / piece.length());

        Inddrag.Result result = Inddrag.run("ask", AT, question);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isNotBlank().hasSizeLessThan(10_000);
    }

    @Test
    void escape_sequences_in_a_question_do_not_reach_the_screen() {
        for (String json : new String[] {"--lang=da", "--json"}) {
            Inddrag.Result result = Inddrag.run("ask", AT, json, "\u001b[2J\u001b]0;hej\u0007 \u009b31m temamøde");

            assertThat(result.out()).doesNotContain("\u001b", "\u0007", "\u009b");
        }
    }

    @Test
    void letters_that_cannot_be_read_are_told() {
        byte[] latin = "er temamødet for chefer stadig åbent?".getBytes(StandardCharsets.ISO_8859_1);

        Inddrag.Result result = Inddrag.reading(latin).with("ask", AT, "-");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isNotBlank();
        assertThat(result.err()).startsWith("Nogle bogstaver kunne ikke læses");
    }

    @Test
    void a_text_without_end_is_cut_and_told() {
        Inddrag.Result result = Inddrag.reading("børn ".repeat(300_000)).with("ask", AT, "-");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).startsWith("Teksten var meget lang.");
    }
}
