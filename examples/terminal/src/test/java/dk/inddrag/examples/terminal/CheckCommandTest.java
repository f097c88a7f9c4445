package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(result.out()).isEqualTo(fine + ": i orden, 11 tilbud.\n");
        assertThat(result.exitCode()).isZero();
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
        assertThat(result.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(folder + "/brudt.json: "),
                        line -> assertThat(line).isEqualTo(fine + ": i orden, 11 tilbud."),
                        line -> assertThat(line).isEqualTo("Der er 1 ting at rette."));
    }

    @Test
    void a_folder_without_catalogues_is_told() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("tom"));

        assertThat(Inddrag.run("check", empty.toString()).exitCode()).isEqualTo(1);
        assertThat(Inddrag.run("check", empty.toString()).out()).contains("ingen .json-filer");
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
