package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
    @TempDir
    private Path folder;

    private Path fine;

    @BeforeEach
    void write_a_catalogue() throws IOException {
        fine = folder.resolve("godt.json");
        try (InputStream bundled =
                CheckCommandTest.class.getResourceAsStream("/dk/inddrag/core/catalogue/catalogue.json")) {
            Files.copy(bundled, fine);
        }
    }

    @Test
    void a_catalogue_in_order_is_told_so() {
        Inddrag.Result result = Inddrag.run("check", fine.toString());

        assertThat(result.out()).startsWith(fine + ": i orden, 11 tilbud. 90 ting at se på:\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void what_to_look_at_stands_under_what_it_is_about_and_is_no_error() {
        Inddrag.Result danish = Inddrag.run("check", fine.toString());
        Inddrag.Result english = Inddrag.run("check", fine.toString(), "--lang", "en");

        assertThat(danish.out())
                .contains("\n  noteret uenighed eller uklarhed: 34\n    $.disagreements[0]: Noteret: ")
                .contains("\n    $.centre.decidedOn: Kilderne er ikke enige: efteråret 2020 eller 2020.\n")
                .contains("\n  gammel kontakt: 7\n    $.contacts[0].asOf: ");
        assertThat(english.out()).contains("90 things to look at:", "\n  noted disagreement or doubt: 34\n");
        assertThat(Inddrag.run("check", fine.toString(), "--at", "2023-06-01").out())
                .contains("87 ting at se på", "\n  gammel kontakt: 4\n");
    }

    @Test
    void json_has_the_fields_that_the_guide_describes() throws IOException {
        write("brudt.json", "{\"farve\": 1}");
        Inddrag.Result result = Inddrag.run("check", folder.toString(), "--json");
        JsonNode json = JsonMapper.builder().build().readTree(result.out());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(json.fieldNames()).toIterable().containsExactly("language", "files");
        assertThat(json.at("/files/0").fieldNames())
                .toIterable()
                .containsExactly("file", "fine", "offers", "problems", "lints");
        assertThat(json.at("/files/0/fine").asBoolean()).isFalse();
        assertThat(json.at("/files/0/problems/0").fieldNames())
                .toIterable()
                .containsExactly("path", "rule", "value", "text", "hint");
        assertThat(json.at("/files/0/problems")).hasSize(2);
        assertThat(json.at("/files/1/fine").asBoolean()).isTrue();
        assertThat(json.at("/files/1/offers").asInt()).isEqualTo(11);
        assertThat(json.at("/files/1/lints")).hasSize(90);
        assertThat(json.at("/files/1/lints/0").fieldNames()).toIterable().containsExactly("path", "rule", "text");
    }

    @Test
    void a_catalogue_of_ones_own_lies_over_the_bundled_one() throws IOException {
        Path own =
                write("eget.json", "{\"needs\": [{\"id\": \"ro\", \"label\": {\"da\": \"ro\", \"en\": \"quiet\"}}]}");

        assertThat(Inddrag.run("check", own.toString()).out()).contains("$.centre: feltet mangler");
        assertThat(Inddrag.run("check", "--own", own.toString()).out()).startsWith(own + ": i orden, 11 tilbud.");
        assertThat(Inddrag.run("offers", "--own", own.toString()).exitCode()).isZero();
        assertThat(Inddrag.run(
                                "offers",
                                "--own",
                                write("brudt.json", "{\"x\": 1}").toString())
                        .err())
                .contains("brudt.json: $.x: ukendt felt");
    }

    @Test
    void every_problem_is_told_in_the_language_asked_for() throws IOException {
        Path broken = write(
                "brudt.json",
                Files.readString(fine)
                        .replace("\"theme-course\"", "\"kursus\"")
                        .replace("\"id\": \"vidensbank\"", "\"idd\": \"vidensbank\""));

        Inddrag.Result danish = Inddrag.run("check", broken.toString());
        Inddrag.Result english = Inddrag.run("check", broken.toString(), "--lang", "en");

        assertThat(danish.exitCode()).isEqualTo(1);
        assertThat(danish.out()).contains("brudt.json: $.offers[", "kursus", "idd", "ting at rette");
        assertThat(danish.out().lines().count()).isGreaterThanOrEqualTo(3);
        assertThat(english.out()).contains("things to mend");
    }

    @Test
    void a_file_that_is_no_catalogue_is_told_without_a_stack_trace() throws IOException {
        for (String content :
                new String[] {"", "hej", "[]", "{\"offers\": [", "{}", "\u0000\u001b[31m", "[".repeat(100_000)}) {
            Inddrag.Result result =
                    Inddrag.run("check", write("andet.json", content).toString());

            assertThat(result.exitCode()).as(content).isEqualTo(1);
            assertThat(result.out() + result.err()).contains("andet.json").doesNotContain("\u001b", "\tat ");
        }
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Inddrag.Result result = Inddrag.run("check", folder.resolve("væk.json").toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("væk.json", "Der er ingen sådan fil");
    }

    @Test
    void a_name_that_no_file_can_have_is_told() {
        Inddrag.Result result = Inddrag.run("check", "a\0b");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("Der kan ikke være en fil");
    }

    @Test
    void all_catalogues_in_a_folder_are_gone_through() throws IOException {
        write("brudt.json", "{");
        write("noter.txt", "hej");
        write("catalogue.schema.json", "{}");

        Inddrag.Result result = Inddrag.run("check", folder + "/");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines().filter(line -> !line.startsWith("  ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(folder + "/brudt.json: "),
                        line -> assertThat(line).startsWith(fine + ": i orden, 11 tilbud."),
                        line -> assertThat(line).isEqualTo("Der er 1 ting at rette."));
    }

    @Test
    void a_folder_without_catalogues_is_told() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("tom"));

        assertThat(Inddrag.run("check", empty.toString()).exitCode()).isEqualTo(1);
        assertThat(Inddrag.run("check", empty.toString()).out()).contains("ingen .json-filer");
    }

    @Test
    void where_it_gave_up_looking_it_says_so() throws IOException {
        Path hopeless = write("haabloes.json", "{\"needs\": [" + "1, ".repeat(2000) + "1]}");

        assertThat(Inddrag.run("check", hopeless.toString()).out()).contains("Der er mindst 1000 ting at rette.");
        assertThat(Inddrag.run("check", hopeless.toString(), "--lang", "en").out())
                .contains("There are at least 1000 things to mend.");
    }

    @Test
    void other_commands_tell_the_problems_of_a_catalogue_too() throws IOException {
        Path broken = write("brudt.json", "{}");

        for (String command : new String[] {"offers", "chat"}) {
            Inddrag.Result result = Inddrag.run(command, "--catalogue", broken.toString());

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).contains("brudt.json: $.").doesNotContain("Exception");
        }
    }

    @Test
    void another_catalogue_can_be_looked_at() throws IOException {
        Path own = write("eget.json", Files.readString(fine).replace("Åbningswebinar", "Vort eget webinar"));

        assertThat(Inddrag.run("offers", "--catalogue", own.toString()).out()).contains("Vort eget webinar");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
