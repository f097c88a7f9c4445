package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeadlinesCommandTest {
    @Test
    void shows_what_is_past_what_is_now_and_what_is_ahead() {
        assertThat(Inddrag.run("deadlines", "--at", "2023-06-01T09:00").out()).isEqualTo("""
                        Videnscenter om børneinddragelse og udsatte børns liv
                        Frister: 6

                        2021
                                  17. december · Udviklingsforløb i to spor om inddragelse af børn og
                                                 unge
                                  17. december · Strategisk og fagligt spor for ledelsen
                                  17. december · Kompetencespor for medarbejdere og faglige ledere
                                  17. december · Kursus for inddragelsesagenter

                        --- Nu: 1. juni 2023 kl. 9 -----------------------------------------------------

                        2023
                                9. juni kl. 10 • Nationalt temamøde: inddragelse af børn og unge
                                                 om 8 dage og 1 time
                                                 flyttet, før 2. juni 2023
                                9. juni kl. 10 • Temaforløb om inddragelse af børn og unge
                                                 om 8 dage og 1 time
                                                 flyttet, før 2. juni 2023
                        """);
    }

    @Test
    void shows_only_what_had_been_announced_by_then() {
        assertThat(Inddrag.run("deadlines", "--at", "2021-03-01").out()).contains("Frister: 0", "Nu: 1. marts 2021");
        assertThat(Inddrag.run("deadlines", "--at", "2023-05-29").out())
                .contains("2. juni • Nationalt temamøde", "om 5 dage")
                .doesNotContain("flyttet", "9. juni");
    }

    @Test
    void says_how_to_see_a_day_when_something_was_open() {
        assertThat(Inddrag.run("deadlines").out())
                .contains("--- Nu: 22. november 2026 kl. 9 ---")
                .endsWith("  java -jar inddrag.jar deadlines --at 2023-06-01T09:00\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-01", "2023-05-29", "2023-06-01", "2026-01-01"})
    void fits_eighty_columns_in_both_languages(String at) {
        for (String language : List.of("da", "en")) {
            assertThat(Inddrag.run("deadlines", "--at", at, "--lang", language)
                            .out()
                            .lines())
                    .allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void is_in_colour_where_the_terminal_has_it_and_nobody_declines() {
        String[] command = {"deadlines", "--at", "2023-06-01T09:00"};
        String[] plain = {"deadlines", "--at", "2023-06-01T09:00", "--plain"};
        Inddrag coloured = Inddrag.onScreen(StandardCharsets.UTF_8, Map.of("TERM", "xterm"));
        Inddrag declined = Inddrag.onScreen(StandardCharsets.UTF_8, Map.of("TERM", "xterm", "NO_COLOR", "1"));

        assertThat(coloured.with(command).out()).contains("\u001b[32m • ", "\u001b[2m · ");
        assertThat(declined.with(command).out()).isEqualTo(Inddrag.run(command).out());
        assertThat(coloured.with(plain).out()).isEqualTo(Inddrag.run(command).out());
    }

    @Test
    void json_has_the_fields_that_the_guide_describes() throws Exception {
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(Inddrag.run("deadlines", "--json", "--at", "2023-06-01T09:00")
                        .out());
        JsonNode last = json.path("deadlines").path(5);

        assertThat(names(json)).containsExactly("at", "language", "deadlines");
        assertThat(names(last))
                .containsExactly(
                        "offer",
                        "title",
                        "deadline",
                        "lastInstant",
                        "timeAssumed",
                        "inTime",
                        "secondsLeft",
                        "graceUntil",
                        "opensAt",
                        "announcedOn",
                        "movedFrom");
        assertThat(last.path("deadline").asText()).isEqualTo("2023-06-09T10:00");
        assertThat(last.path("secondsLeft").asLong()).isEqualTo(8 * 86_400 + 3_600);
        assertThat(last.path("movedFrom")).extracting(JsonNode::asText).containsExactly("2023-06-02");
        assertThat(json.at("/deadlines/0/inTime").asBoolean()).isFalse();
        assertThat(json.at("/deadlines/0/timeAssumed").asBoolean()).isTrue();
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
