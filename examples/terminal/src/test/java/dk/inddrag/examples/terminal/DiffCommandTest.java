package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
    @TempDir
    private Path folder;

    private String before = "";
    private String after = "";

    @BeforeEach
    void write_two_versions() throws IOException {
        String text;
        try (InputStream bundled =
                DiffCommandTest.class.getResourceAsStream("/dk/inddrag/core/catalogue/catalogue.json")) {
            text = new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
        }
        before = write("før.json", text);
        after = write(
                "nu.json",
                text.replaceFirst("2023-06-09T10:00", "2023-06-12T10:00")
                        .replace("\"da\": \"Åbningswebinar\"", "\"da\": \"Webinar\""));
    }

    @Test
    void what_changed_is_told_in_the_language_asked_for() {
        Inddrag.Result danish = Inddrag.run("diff", before, after);
        Inddrag.Result english = Inddrag.run("diff", before, after, "--lang", "en");

        assertThat(danish.out()).isEqualTo("""
                        • Nationalt temamøde: inddragelse af børn og unge: fristen er flyttet fra 9.
                          juni 2023 kl. 10 til 12. juni 2023 kl. 10, altså senere.
                        • Nationalt temamøde: inddragelse af børn og unge: det, der før var meldt ud om
                          fristen, står der ikke længere, som det gjorde: 9. juni 2023 kl. 10. Måske
                          skal rettelsen være en ny udmelding?
                        • Webinar: ny titel (før: "Åbningswebinar").
                        """);
        assertThat(danish.exitCode()).isEqualTo(1);
        assertThat(english.out()).contains("so it is later.");
    }

    @Test
    void no_difference_is_told_too() {
        Inddrag.Result result = Inddrag.run("diff", before, before);

        assertThat(result.out()).isEqualTo("Der er ingen forskel.\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void trouble_is_neither_the_same_nor_a_difference() throws IOException {
        for (String[] pair : new String[][] {
            {before, folder.resolve("væk.json").toString()},
            {write("brudt.json", "{}"), after},
            {before, "a\0b"},
            {before, folder.toString()}
        }) {
            Inddrag.Result result = Inddrag.run("diff", pair[0], pair[1]);

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void json_has_the_fields_that_the_guide_describes() throws Exception {
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(Inddrag.run("diff", "--json", before, after).out());

        assertThat(json.fieldNames()).toIterable().containsExactly("before", "after", "language", "changes");
        assertThat(json.at("/changes/0").fieldNames())
                .toIterable()
                .containsExactly("change", "offer", "list", "from", "to", "direction", "text");
        assertThat(json.at("/changes/0/change").asText()).isEqualTo("deadline-moved");
        assertThat(json.at("/changes/0/direction").asText()).isEqualTo("later");
        assertThat(json.at("/changes/1").fieldNames()).toIterable().containsExactly("change", "offer", "list", "text");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
