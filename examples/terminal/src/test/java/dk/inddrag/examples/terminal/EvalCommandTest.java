package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvalCommandTest {
    private static final String FINE = """
            {"id": "a1", "now": "2023-06-01T09:00", "turns": ["hej", "vi er tre rådgivere"], "gold": ["clarify"]}
            """;

    @TempDir
    private Path folder;

    @Test
    void each_case_gets_one_line_in_the_form_of_the_scorer() throws IOException {
        Inddrag.Result result = Inddrag.run("eval", "dialogues", write(FINE + "\n" + FINE.replace("a1", "b2")));

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode answer = JsonMapper.builder().build().readTree(lines.get(0));
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("id", "top", "status", "asked", "reply", "stored", "questions");
        assertThat(answer.path("id").asText()).isEqualTo("a1");
        assertThat(answer.path("status").asText()).isIn("open", "closed", "not-yet-open", "none");
        assertThat(answer.path("asked").isArray()).isTrue();
        assertThat(answer.path("stored").asText()).contains("\"version\"").doesNotContain("rådgivere");
        assertThat(answer.path("questions").isInt()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"x\", | gyldig JSON",
                "[1, 2] | gyldig JSON",
                "hej | gyldig JSON",
                "{} {} | gyldig JSON",
                "{\"now\": \"2023-06-01T09:00\", \"turns\": [\"hej\"]} | \"id\"",
                "{\"id\": \"x\", \"turns\": [\"hej\"]} | \"now\"",
                "{\"id\": \"x\", \"now\": \"i går\", \"turns\": [\"hej\"]} | \"now\"",
                "{\"id\": \"x\", \"now\": \"2023-06-01T09:00\", \"turns\": []} | \"turns\"",
                "{\"id\": \"x\", \"now\": \"2023-06-01T09:00\", \"turns\": [1]} | \"turns\"",
                "{\"id\": \"x\", \"now\": \"2023-06-01T09:00\", \"turns\": \"hej\"} | \"turns\"",
            })
    void a_broken_line_is_told_by_its_number_and_the_others_are_answered(String broken, String reason)
            throws IOException {
        Inddrag.Result result =
                Inddrag.run("eval", "dialogues", write(FINE + "\n" + broken + "\n" + FINE.replace("a1", "b2")));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.err())
                .startsWith("Linje 3 er sprunget over: ")
                .contains(reason)
                .doesNotContain("Exception");
    }

    @Test
    void a_line_in_other_letters_is_left_out_rather_than_misread() throws IOException {
        ByteArrayOutputStream cases = new ByteArrayOutputStream();
        cases.write(FINE.getBytes(StandardCharsets.ISO_8859_1));
        cases.write(FINE.replace("a1", "b2").getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("cases.jsonl"), cases.toByteArray());

        Inddrag.Result result = Inddrag.run("eval", "dialogues", file.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("Linje 1", "UTF-8");
        assertThat(result.out().lines()).singleElement().asString().contains("\"b2\"");
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_are_no_mistakes() throws IOException {
        Inddrag.Result result = Inddrag.run("eval", "dialogues", write("\ufeff" + FINE.replace("\n", "\r\n")));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines()).hasSize(1);
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_are_told() {
        Inddrag.Result missing =
                Inddrag.run("eval", "dialogues", folder.resolve("væk.jsonl").toString());
        Inddrag.Result directory = Inddrag.run("eval", "dialogues", folder.toString());

        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).contains("Der er ingen fil", "væk.jsonl");
        assertThat(directory.exitCode()).isEqualTo(1);
        assertThat(directory.err()).contains("er en mappe");
    }

    @Test
    void how_long_it_took_is_told_when_asked_for() throws IOException {
        Inddrag.Result result = Inddrag.run("eval", "dialogues", "--timings", write(FINE));

        assertThat(result.err()).startsWith("2 ture. Halvdelen tog højst ");
        assertThat(result.out().lines()).hasSize(1);
    }

    private String write(String cases) throws IOException {
        return Files.writeString(folder.resolve("cases.jsonl"), cases).toString();
    }
}
