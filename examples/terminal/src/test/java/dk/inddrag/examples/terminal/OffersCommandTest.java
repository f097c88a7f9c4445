package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OffersCommandTest {
    @Test
    void shows_every_offer_with_its_status_at_the_moment() {
        assertThat(Inddrag.run("offers", "--at", "2023-06-01T09:00").out()).isEqualTo("""
                        Videnscenter om børneinddragelse og udsatte børns liv
                        Set fra 1. juni 2023 kl. 9

                        Åbne nu
                          Nationalt temamøde: inddragelse af børn og  lukker om 8 dage og 1 time
                          unge                                        9. juni 2023 kl. 10
                          temamoede-2023
                          Temaforløb om inddragelse af børn og unge   lukker om 8 dage og 1 time
                          temaforloeb-2023                            9. juni 2023 kl. 10

                        På vej
                          Netværksmøder på tværs af kommuner om       åbner senere
                          inddragelse af børn og unge
                          netvaerk-2023

                        Altid
                          Vidensbank                                  altid åben
                          vidensbank
                          Nyhedsbrev fra Social- og Boligstyrelsen    altid åben
                          nyhedsbrev
                          Kontakt                                     altid åben
                          kontakt

                        Slut
                          Udviklingsforløb i to spor om inddragelse   lukkede 17. december 2021
                          af børn og unge
                          udvikling-2022
                            Strategisk og fagligt spor for ledelsen   lukkede 17. december 2021
                            udvikling-strategisk-2022
                            Kompetencespor for medarbejdere og        lukkede 17. december 2021
                            faglige ledere
                            udvikling-kompetence-2022
                              Kursus for inddragelsesagenter          lukkede 17. december 2021
                              agentkursus-2022
                          Åbningswebinar                              slut senest 16. juni 2021
                          webinar-2021
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-29T12:00, lukker om 4 dage og 12 timer",
        "2023-05-31T12:00, lukker om 8 dage og 22 timer",
        "2023-06-09T09:58, lukker om 2 minutter",
        "2023-06-09T10:00, lukker om under et minut",
        "2023-06-09T10:01, lukkede 9. juni 2023 kl. 10",
        "2021-03-01, ikke annonceret endnu",
        "2021-06-01, åbent indtil 16. juni 2021",
        "2025-01-01, ukendt efter 2024",
    })
    void tells_what_was_known_then(String at, String status) {
        assertThat(Inddrag.run("offers", "--at", at).out()).contains(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-03-01", "2021-06-01", "2021-12-17T09:00", "2023-05-29", "2023-06-08T10:01", "2026-01-01"})
    void fits_eighty_columns_in_both_languages(String at) {
        for (String language : List.of("da", "en")) {
            assertThat(Inddrag.run("offers", "--at", at, "--lang", language)
                            .out()
                            .lines())
                    .allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void says_how_to_see_the_offers_when_they_were_open() {
        assertThat(Inddrag.run("offers").out())
                .contains("Set fra 22. november 2026 kl. 9\n")
                .endsWith("  java -jar inddrag.jar offers --at 2023-06-01T09:00\n");
    }

    @Test
    void json_has_the_fields_that_the_guide_describes() throws Exception {
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(Inddrag.run("offers", "--json", "--at", "2023-06-01T09:00")
                        .out());
        JsonNode first = json.path("offers").path(0);

        assertThat(json.path("at").asText()).isEqualTo("2023-06-01T09:00:00+02:00");
        assertThat(names(json)).containsExactly("at", "language", "offers");
        assertThat(names(first))
                .containsExactly(
                        "id",
                        "kind",
                        "title",
                        "partOf",
                        "status",
                        "statusText",
                        "deadline",
                        "secondsLeft",
                        "opensAt",
                        "lastDay");
        assertThat(first.path("status").asText()).isEqualTo("open");
        assertThat(first.path("deadline").asText()).isEqualTo("2023-06-09T10:00");
        assertThat(first.path("secondsLeft").asLong()).isEqualTo(8 * 86_400 + 3_600);
    }

    @Test
    void json_shows_letters_that_the_screen_lacks_by_their_numbers() {
        String out = Inddrag.onScreen(StandardCharsets.US_ASCII, Map.of())
                .with("offers", "--json")
                .out();

        assertThat(out).contains("b\\u00f8rn").doesNotContain("?");
    }

    @ParameterizedTest
    @CsvSource({"IBM437, boern", "US-ASCII, boern", "IBM850, børn", "ISO-8859-1, børn", "UTF-8, børn"})
    void letters_that_the_screen_lacks_are_spelled_out(String charset, String children) {
        String out = Inddrag.onScreen(Charset.forName(charset), Map.of())
                .with("offers", "--at", "2023-06-01T09:00")
                .out();

        assertThat(out).contains("inddragelse af " + children).doesNotContain("?", "\ufffd");
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
