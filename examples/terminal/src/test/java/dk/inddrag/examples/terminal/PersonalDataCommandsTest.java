package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonalDataCommandsTest {
    private static final String COURSE = "temaforloeb-2023";
    private static final String IN_TIME = "--at=2023-06-01T09:00";
    private static final String ON_THE_DAY = "--at=2023-11-08T12:00";

    @TempDir
    private Path folder;

    private Inddrag.Result run(Inddrag inddrag, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--db");
        all.add(folder.resolve("team.db").toString());
        return inddrag.with(all.toArray(String[]::new));
    }

    private Inddrag.Result run(String... args) {
        return run(new Inddrag(new byte[0], Inddrag.pipe()), args);
    }

    private JsonNode json(String... args) throws IOException {
        Inddrag.Result result = run(args);
        assertThat(result.err()).isEmpty();
        return new ObjectMapper().readTree(result.out());
    }

    private String registered() throws IOException {
        String reference = json(
                        "register",
                        COURSE,
                        "--run",
                        "start-8-november",
                        "--municipality",
                        "Herning",
                        "--seats",
                        "medarbejder=2",
                        IN_TIME,
                        "--json")
                .get("reference")
                .asText();
        run("team", "name", reference, "1", "--name", "Bo Ærø", "--email", "bo@kommune.example", IN_TIME);
        return reference;
    }

    @Test
    void needs_are_told_for_a_place_and_seen_by_those_who_ask_for_them() throws Exception {
        String reference = registered();
        Inddrag.Result told = run(
                Inddrag.reading("teleslynge\nvegetarisk\n"),
                "team",
                "needs",
                reference,
                "1",
                "--access=-",
                "--dietary=-",
                IN_TIME);
        assertThat(told.exitCode()).isZero();
        assertThat(told.out()).doesNotContain("teleslynge");
        assertThat(run("team", "needs", reference, IN_TIME).out())
                .isEqualTo("  1  Adgang: teleslynge\n  1  Mad: vegetarisk\n");
        assertThat(run("team", "show", reference, IN_TIME).out()).doesNotContain("teleslynge");
        assertThat(run("registrations", "export", COURSE, IN_TIME).out()).doesNotContain("teleslynge");
        assertThat(run("registrations", "export", COURSE, "--needs", IN_TIME).out())
                .contains(";Mødt;Adgang;Mad\r\n", ";Bo Ærø;bo@kommune.example;;teleslynge;vegetarisk\r\n");
        run("team", "needs", reference, "1", "--remove", IN_TIME);
        assertThat(json("team", "needs", reference, "--json", IN_TIME)).isEmpty();
    }

    @Test
    void who_came_is_marked_counted_exported_and_taken_back() throws Exception {
        String reference = registered();
        Inddrag.Result early = run("registrations", "attend", reference, IN_TIME);
        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.out()).startsWith("Holdet er ikke begyndt.");
        assertThat(run("registrations", "attend", reference, ON_THE_DAY).out())
                .contains("1  medarbejder: Bo Ærø, bo@kommune.example (mødt)", "2  medarbejder: navn mangler (mødt)");
        run("registrations", "attend", reference, "2", "--undo", ON_THE_DAY);
        assertThat(run("registrations", "numbers", ON_THE_DAY).out())
                .contains(
                        "I alt: 2 tilmeldt, 0 venter, 1 mødt\n",
                        "- Herning, medarbejder: 2 tilmeldt, 0 venter, 1 mødt\n");
        assertThat(run("registrations", "numbers", "--lang=en", ON_THE_DAY).out())
                .contains("In all: 2 registered, 0 waiting, 1 came\n");
        JsonNode numbers =
                json("registrations", "numbers", "--json", ON_THE_DAY).get(0);
        assertThat(numbers.get("offer").asText()).isEqualTo(COURSE);
        assertThat(numbers.get("attended").asInt()).isEqualTo(1);
        assertThat(numbers.get("lines").get(0).get("municipality").asText()).isEqualTo("0657");
        assertThat(numbers.get("lines").get(0).get("role").asText()).isEqualTo("staff");
        assertThat(run("registrations", "export", COURSE, ON_THE_DAY).out())
                .contains(";Bo Ærø;bo@kommune.example;ja\r\n", ";medarbejder;;;\r\n");
    }

    @Test
    void an_address_that_waits_for_its_last_letter_is_shown_to_whom_it_is_about() throws Exception {
        String reference = registered();
        run("team", "substitute", reference, "1", "--role", "medarbejder", IN_TIME);
        assertThat(run("registrations", "person", "bo@kommune.example", IN_TIME).out())
                .startsWith("Adressen er gemt til ét brev")
                .contains(reference);
        JsonNode kept = json("registrations", "person", "bo@kommune.example", "--json", IN_TIME);
        assertThat(kept.get(0).get("reference").asText()).isEqualTo(reference);
        assertThat(kept.get(0).get("farewell").asText()).isEqualTo("pending");
    }

    @Test
    void what_is_erased_is_what_was_announced_and_the_numbers_stay() throws Exception {
        String reference = registered();
        run("team", "needs", reference, "1", "--access=teleslynge", IN_TIME);
        assertThat(json("registrations", "person", "bo@kommune.example", "--json", ON_THE_DAY)
                        .get(0)
                        .get("access")
                        .asText())
                .isEqualTo("teleslynge");
        String numbers = run("registrations", "numbers").out();
        assertThat(run("registrations", "erase", "--dry-run", IN_TIME).out())
                .isEqualTo("Der er ikke noget, hvis tid er gået.\n");

        JsonNode announced =
                json("registrations", "erase", "--dry-run", "--json").get(0);
        assertThat(announced.get("counts").toString())
                .isEqualTo("{\"needs\":1,\"work-email\":1,\"name\":1,\"fingerprint\":1}");
        Inddrag.Result erased = run("registrations", "erase");
        assertThat(erased.out())
                .contains("Det her er slettet (tilmeldinger: 1):\n", "- 1 × navn\n", "Kvitteringen er denne linje");
        String receipt =
                erased.out().lines().reduce((first, last) -> last).orElseThrow().strip();
        assertThat(run("audit", "verify", "--offer", COURSE, "--head", receipt).exitCode())
                .isZero();

        assertThat(run("registrations", "numbers").out()).isEqualTo(numbers);
        assertThat(run("registrations", "person", "bo@kommune.example").out())
                .isEqualTo("Der er ikke gemt noget om den person.\n");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.getFileName().toString())
                        .doesNotContain("teleslynge", "bo@kommune.example");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team needs REF 1 --access 010190-0000            | 1 | Det kan ikke gemmes.",
                "team needs REF 1                                 | 1 | Sig, hvilken plads det er",
                "team needs REF --remove                          | 1 | Sig, hvilken plads det er",
                "registrations erase --at 2099-01-01              | 1 | Der slettes kun efter det rigtige ur.",
                "registrations erase --keep-names P-1D            | 2 | Jeg forstår ikke \"P-1D\" ved --keep-names. Skriv et antal dage",
            })
    void what_cannot_be_done_is_told_with_a_hint(String arguments, int exitCode, String told) throws Exception {
        String reference = registered();
        Inddrag.Result result = run(arguments.replace("REF", reference).split(" "));
        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.err().replace('\n', ' ')).startsWith(told).doesNotContain("010190");
    }
}
