package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

final class WordsCommandTest {
    @Test
    void one_object_tells_how_each_word_is_understood() throws Exception {
        String out = Inddrag.run("words", "Sagsbehandlingstiden opfølgning", "--json")
                .out();

        JsonNode words = new JsonMapper().readTree(out).get("words");
        assertThat(words).hasSize(2);
        assertThat(words.get(0).get("word").asText()).isEqualTo("Sagsbehandlingstiden");
        assertThat(words.get(0).get("parts").toString()).isEqualTo("[\"sag\",\"behandling\",\"tid\"]");
        assertThat(words.get(0).get("stem").asText()).isEqualTo("sagsbehandlingstid");
        assertThat(words.get(1).get("parts").toString()).isEqualTo("[\"opfølgning\"]");
        assertThat(out.lines()).hasSize(1);
    }

    @Test
    void a_word_is_told_in_lines_with_its_synonyms() {
        assertThat(Inddrag.run("words", "børnesamtalen").out())
                .contains("børnesamtalen\n")
                .contains("dele: børn + samtale")
                .contains("samtale med barnet");
    }
}
