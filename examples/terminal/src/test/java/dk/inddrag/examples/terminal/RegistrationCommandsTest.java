package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegistrationCommandsTest {
    private static final String COURSE = "temaforloeb-2023";

    @TempDir
    private Path folder;

    private Inddrag.Result run(String... args) {
        return run(new Inddrag(new byte[0], Inddrag.pipe()), args);
    }

    private Inddrag.Result run(Inddrag inddrag, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--db");
        all.add(folder.resolve("team.db").toString());
        if (!args[0].equals("audit")) {
            all.add("--at=2023-06-01T09:00");
        }
        return inddrag.with(all.toArray(String[]::new));
    }

    private JsonNode json(String... args) {
        Inddrag.Result result = run(args);
        assertThat(result.err()).isEmpty();
        try {
            return new ObjectMapper().readTree(result.out());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String registered(String... more) {
        List<String> args = new ArrayList<>(List.of("register", COURSE, "--municipality", "Herning", "--json"));
        args.addAll(List.of(more));
        return json(args.toArray(String[]::new)).get("reference").asText();
    }

    @Test
    void a_team_is_signed_up_and_seen_by_those_who_look() {
        Inddrag.Result result = run(
                "register",
                COURSE,
                "--municipality",
                "Herning",
                "--seats",
                "medarbejder=5",
                "--run",
                "start-13-november");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .startsWith("I er tilmeldt. Jeres nummer er T-")
                .contains(
                        "- Hold: hold med start 13. november\n",
                        "- Kommune: Herning\n",
                        "- Pladser: 5 × medarbejder\n");

        assertThat(run("registrations", "list").out())
                .contains("Pladser i brug: 5.", "har plads  Herning  start-13-november  5 × medarbejder");
        JsonNode plan = json("team", "plan", "--municipality", "0657", "--json");
        assertThat(plan.get("covered"))
                .hasSize(1)
                .first()
                .extracting(JsonNode::asText)
                .isEqualTo("practice");
        assertThat(plan.get("missing")).hasSize(2);
    }

    @Test
    void the_same_key_signs_up_once_and_another_wish_under_it_is_told() {
        String first = registered("--seats", "medarbejder=2", "--key", "nøgle-1");
        assertThat(registered("--seats", "medarbejder=2", "--key", "nøgle-1")).isEqualTo(first);
        Inddrag.Result other =
                run("register", COURSE, "--municipality", "Herning", "--seats", "medarbejder=3", "--key", "nøgle-1");
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err()).startsWith("Nøglen er brugt før");
    }

    @Test
    void people_are_read_from_a_file_or_standard_input_and_a_broken_line_is_told_without_its_words() throws Exception {
        Path file = folder.resolve("hold.csv");
        Files.writeString(file, "# Holdet\nnøgleperson;Åse Østergård;aase@kommune.example\nmedarbejder\n");
        String reference = registered("--people", file.toString());
        assertThat(run("team", "show", reference).out())
                .contains("1  nøgleperson: Åse Østergård, aase@kommune.example", "2  medarbejder: navn mangler");

        Inddrag.Result broken = run(
                Inddrag.reading("medarbejder;Karen 010190-0000;k@kommune.example\n"),
                "register",
                COURSE,
                "--municipality",
                "Herning",
                "--people",
                "-");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.err()).startsWith("Linje 1 er ikke en plads.").doesNotContain("Karen", "010190");
    }

    @Test
    void a_place_gets_a_name_another_comes_instead_and_the_team_is_cancelled() {
        String reference = registered("--seats", "medarbejder=2");
        assertThat(run("team", "name", reference, "1", "--name", "Bo Ærø", "--email", "bo@kommune.example")
                        .out())
                .contains("1  medarbejder: Bo Ærø, bo@kommune.example");
        assertThat(run("team", "substitute", reference, "1", "--role", "noegleperson")
                        .out())
                .contains("1  nøgleperson: navn mangler");
        assertThat(run("team", "substitute", reference, "1", "--role", "chef").exitCode())
                .isEqualTo(1);
        assertThat(run("cancel", reference, "2").out()).contains("Pladser: 1 × nøgleperson");
        assertThat(run("cancel", reference).out()).contains("meldt fra");
        assertThat(run("registrations", "list").out()).isEqualTo("Her er ingen tilmeldinger.\n");
        assertThat(run("registrations", "list", "--all").out()).contains(reference);
    }

    @Test
    void a_full_run_has_a_line_and_a_place_that_is_freed_is_accepted() {
        run("registrations", "capacity", COURSE, "3", "--run", "start-8-november");
        String first = registered("--seats", "medarbejder=3", "--run", "start-8-november");
        JsonNode second = json(
                "register",
                COURSE,
                "--municipality",
                "Odense",
                "--seats",
                "medarbejder=2",
                "--run",
                "start-8-november",
                "--json");
        assertThat(second.get("outcome").asText()).isEqualTo("waiting");
        String waits = second.get("reference").asText();
        assertThat(run("team", "show", waits).out()).contains("Nummer 1 på ventelisten");
        assertThat(run("team", "accept", waits).exitCode()).isEqualTo(1);
        run("cancel", first);
        assertThat(run("team", "show", waits).out()).contains("tilbudt plads", "Svar senest");
        assertThat(run("team", "accept", waits).out()).contains("har plads");
        assertThat(run("registrations", "capacity", COURSE, "1", "--run", "start-8-november")
                        .out())
                .startsWith("Pladser i brug: 2.");
    }

    @Test
    void the_list_is_exported_for_excel_as_csv_and_as_a_workbook() throws Exception {
        String reference = registered("--seats", "medarbejder=1");
        assertThat(run("registrations", "export", COURSE).out())
                .startsWith("\uFEFFNummer;Hold;Status;Kommune;")
                .contains(reference + ";start-8-november;har plads;Herning;1;medarbejder;;;\r\n");
        Path workbook = folder.resolve("deltagere.xlsx");
        assertThat(run("registrations", "export", COURSE, "--out", workbook.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
    }

    @Test
    void the_list_and_the_capacity_come_as_json() throws Exception {
        String reference = registered("--seats", "medarbejder=2", "--run", "start-8-november");
        run("team", "name", reference, "2", "--name", "Bo Ærø", "--email", "bo@kommune.example");
        JsonNode rows = json("registrations", "export", COURSE, "--json");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).toString())
                .isEqualTo(
                        "{\"reference\":\"" + reference + "\",\"offer\":\"" + COURSE
                                + "\",\"run\":\"start-8-november\",\"state\":\"confirmed\",\"municipality\":\"0657\","
                                + "\"number\":2,\"role\":\"staff\",\"name\":\"Bo Ærø\",\"workEmail\":\"bo@kommune.example\",\"attended\":false}");
        Path file = folder.resolve("deltagere.json");
        assertThat(json("registrations", "export", COURSE, "--json", "--out", file.toString())
                        .get("places")
                        .asInt())
                .isEqualTo(2);
        assertThat(new ObjectMapper().readTree(file.toFile())).isEqualTo(rows);

        JsonNode set = json("registrations", "capacity", COURSE, "3", "--run", "start-8-november", "--json");
        assertThat(set.toString())
                .isEqualTo("{\"offer\":\"" + COURSE + "\",\"run\":\"start-8-november\",\"outcome\":\"set\","
                        + "\"seats\":3,\"invited\":0,\"tooLarge\":[]}");
        Inddrag.Result below = run("registrations", "capacity", COURSE, "1", "--run", "start-8-november", "--json");
        assertThat(below.exitCode()).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(below.out()).get("taken").asInt())
                .isEqualTo(2);
    }

    @Test
    void the_trail_is_verified_and_whoever_changes_it_is_found() throws Exception {
        registered("--seats", "medarbejder=1");
        registered("--seats", "medarbejder=1");
        JsonNode whole = json("audit", "verify", "--offer", COURSE, "--json").get(0);
        assertThat(whole.get("whole").asBoolean()).isTrue();
        String head = whole.get("head").asText();
        assertThat(run("audit", "verify").out()).startsWith(COURSE + ": sporet er helt, 2 linjer.");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("team.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("delete from audit where number = 2");
        }
        assertThat(run("audit", "verify").exitCode()).isZero();
        Inddrag.Result cut = run("audit", "verify", "--offer", COURSE, "--head", head);
        assertThat(cut.exitCode()).isEqualTo(1);
        assertThat(cut.out()).startsWith(COURSE + ": linje 2 er ændret eller mangler.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "register temaforlob-2023 --municipality Herning --seats staff=1 | Der er intet tilbud \"temaforlob-2023\". Måske: temaforloeb-2023",
                "register temaforloeb-2023 --seats staff=1                       | Sig, hvilken kommune det er",
                "register temaforloeb-2023 --municipality Herning                | Et hold har mindst én plads.",
                "register temaforloeb-2023 --municipality Herning --seats staff=1 --run nix | Tilbuddet har ikke holdet \"nix\".",
                "team show T-00000-00000                                         | Der er ingen tilmelding med det nummer her.",
                "registrations capacity temaforloeb-2023 3                       | Tilbuddet har flere hold.",
            })
    void what_cannot_be_done_is_told_with_a_hint(String arguments, String told) {
        registered("--seats", "medarbejder=1");
        Inddrag.Result result = run(arguments.split(" "));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().replace('\n', ' ')).startsWith(told);
    }

    @Test
    void a_mistyped_file_is_not_made_and_a_file_of_another_kind_is_told() throws Exception {
        assertThat(run("registrations", "list").err()).startsWith("Der er ingen fil, der hedder");
        assertThat(folder.resolve("team.db")).doesNotExist();
        Files.write(folder.resolve("team.db"), "not a database at all, only words".getBytes(StandardCharsets.UTF_8));
        Inddrag.Result other = run("registrations", "list");
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err()).startsWith("Tilmeldingerne kunne ikke åbnes");
    }

    @Test
    void a_conversation_ends_in_a_confirmed_team_in_three_turns() {
        String out =
                run(Inddrag.reading("""
                                vi er fem rådgivere og en teamleder der vil blive bedre til børnesamtaler
                                ja
                                13. november
                                """), "chat", "--municipality", "Herning").out();
        assertThat(out)
                .contains("Det her sendes som tilmelding:\n", "- Pladser: 5 × medarbejder\n", "I har jeres pladser.")
                .doesNotContain("Intet er sendt");
        assertThat(run("registrations", "list").out())
                .contains("har plads  Herning  start-13-november  5 × medarbejder");
    }
}
