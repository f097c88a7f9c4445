package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RetrievalCommandsTest {
    private static final String PAGE =
            "Temamøde\n\n10-05-2023\n\nTilmeldingsfristen er rettet fra 2. juni til 9. juni 2023 kl. 10.\n";

    @TempDir
    Path folder;

    @Test
    void dates_are_told_in_words() {
        assertThat(Inddrag.run("dates", "senest fredag den 9. juni kl. 10", "--ref", "2023-05-10")
                        .out())
                .isEqualTo("""
                        • senest fredag den 9. juni kl. 10 → senest 9. juni 2023 kl. 10:00 [året er
                          gættet]
                        """);
        assertThat(Inddrag.run("dates", "ingenting").out()).isEqualTo("Der er ingen tidspunkter i teksten.\n");
    }

    @Test
    void dates_have_their_places_in_json() throws IOException {
        JsonNode date = json(Inddrag.run("dates", "i morgen", "--ref", "2023-05-10", "--json")
                        .out())
                .at("/dates/0");

        assertThat(date.path("earliest").asText()).isEqualTo("2023-05-11");
        assertThat(date.path("end").asInt()).isEqualTo(8);
    }

    @Test
    void a_page_is_told_in_words_and_in_one_line_of_json() throws IOException {
        Path file = Files.writeString(folder.resolve("side 1.txt"), PAGE);

        assertThat(Inddrag.run("extract", file.toString()).out())
                .contains("9. juni 2023", "kl. 10", "(før: 2. juni 2023)");
        String out = Inddrag.run("extract", folder.toString(), "--json").out();
        assertThat(out.lines()).hasSize(1);
        assertThat(json(out).path("id").asText()).isEqualTo("side 1");
        assertThat(json(out).at("/deadlines/0/replaces").asText()).isEqualTo("2023-06-02");
    }

    @Test
    void a_page_that_says_nothing_is_told_so() throws IOException {
        Path empty = Files.writeString(folder.resolve("tom.txt"), "Velkommen til kommunens kantine.");
        Path binary = Files.write(folder.resolve("billede.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, -1});

        for (Path file : List.of(empty, binary)) {
            assertThat(Inddrag.run("extract", file.toString()).out()).contains("Her står ingen frister", "Måske");
        }
    }

    @Test
    void a_page_that_is_not_there_or_on_a_closed_network_is_told() {
        assertThat(Inddrag.run("extract", folder.resolve("nej.txt").toString()).exitCode())
                .isEqualTo(1);
        Inddrag.Result result = Inddrag.run("extract", "http://127.0.0.1:1/");

        assertThat(result.err()).contains("lukket netværk");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void watching_goes_on_where_a_page_cannot_be_had() throws IOException {
        Path list = Files.writeString(folder.resolve("sider.txt"), "# vores sider\nhttp://127.0.0.1:1/a\n");
        Inddrag.Result result = Inddrag.run(
                "watch", list.toString(), "--feed", folder.resolve("nyt.xml").toString());

        assertThat(result.err()).contains("http://127.0.0.1:1/a");
        assertThat(result.out()).contains("Intet nyt på 1 sider.");
        assertThat(folder.resolve("sider.txt.state")).exists();
        assertThat(folder.resolve("nyt.xml")).content().contains("<feed");
    }

    private static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }
}
