package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchCommandTest {
    @TempDir
    private Path folder;

    @Test
    void what_comes_with_the_library_is_found_with_its_caveat_and_the_reason() {
        String none = folder.resolve("none").toString();

        assertThat(Inddrag.run("search", "evaluering af inddragelse", "--bank", none)
                        .out())
                .contains("Evaluering af projekt Bedre Børneinddragelse")
                .contains("VIVE, 2018, evaluering")
                .contains("! Evalueringen fortæller også om vanskeligheder")
                .contains("\"evaluering\": ordet står i teksten");
        assertThat(Files.exists(folder.resolve("none"))).isFalse();
    }

    @Test
    void a_search_leaves_nothing_in_a_folder_that_holds_no_bank() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(Inddrag.run("search", "evaluering", "--bank", folder.toString())
                        .exitCode())
                .isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("notes.txt"));
        }
    }

    @Test
    void programs_get_json_and_can_narrow_down() throws Exception {
        String none = folder.resolve("none").toString();
        String out = Inddrag.run(
                        "search",
                        "inddragelse",
                        "--json",
                        "--publisher",
                        "Socialstyrelsen",
                        "--since",
                        "2023",
                        "--bank",
                        none)
                .out();

        JsonNode result = new JsonMapper().readTree(out);
        assertThat(result.get("hits")).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.get("publisher").asText()).isIn("Socialstyrelsen", "Social- og Boligstyrelsen");
            assertThat(hit.get("reasons")).isNotEmpty();
        });
        assertThat(result.get("facets").get("kind")).isNotNull();
    }

    @Test
    void a_folder_is_taken_in_and_found_afterwards() throws Exception {
        Path items = Files.createDirectories(folder.resolve("egne"));
        Files.writeString(
                items.resolve("god.md"), "---\nkind: report\npublisher: Faxe Kommune\n---\n# Fritidspas\n\nTekst.\n");
        Files.writeString(items.resolve("fejl.md"), "# Uden hoved\n");
        String bank = folder.resolve("bank").toString();

        Inddrag.Result indexed = Inddrag.run("index", items.toString(), "--bank", bank);

        assertThat(indexed.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(indexed.out()).contains("fejl.md: $.kind").contains("fejl.md: $.publisher");
        assertThat(Inddrag.run("search", "fritidspasset", "--bank", bank).out()).contains("Fritidspas");
        assertThat(Inddrag.run("search", "bedre børneinddragelse", "--bank", bank)
                        .out())
                .contains("Evaluering af projekt");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Inddrag.Result indexed = Inddrag.run(
                "index",
                folder.resolve("nowhere").toString(),
                "--bank",
                folder.resolve("b").toString());

        assertThat(indexed.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(indexed.err()).contains("nowhere");
        assertThat(Files.exists(folder.resolve("b"))).isFalse();
    }
}
