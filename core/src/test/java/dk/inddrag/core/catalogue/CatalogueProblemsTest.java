package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.BrokenFile.edited;
import static dk.inddrag.core.catalogue.BrokenFile.remove;
import static dk.inddrag.core.catalogue.BrokenFile.rename;
import static dk.inddrag.core.catalogue.BrokenFile.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueProblemsTest {

    @Test
    void what_editors_are_told_is_as_in_the_golden_file() {
        StringBuilder told = new StringBuilder();
        for (BrokenFile broken : BrokenFile.all()) {
            told.append("# ").append(broken.what()).append('\n');
            for (Problem problem : TestFiles.problems(broken.file().toString())) {
                told.append(problem.describe(Language.DANISH)).append('\n');
                told.append(problem.describe(Language.ENGLISH)).append('\n');
            }
            told.append('\n');
        }
        assertThat(told.toString()).isEqualTo(TestFiles.text("problems.txt"));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void every_problem_says_where_which_rule_and_what_may_help(BrokenFile broken) {
        assertThat(TestFiles.problems(broken.file().toString())).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("katalog.json");
            assertThat(problem.path()).startsWith("$.");
            assertThat(problem.hint().danish()).contains("Måske");
            assertThat(problem.hint().english()).contains("Maybe");
            assertThat(problem).hasToString(problem.describe(Language.ENGLISH));
        });
    }

    static List<BrokenFile> brokenFiles() {
        return BrokenFile.all();
    }

    @Test
    void all_problems_of_a_file_are_reported_at_once() {
        ObjectNode file = edited(
                rename("/offers/0", "title", "titel"),
                remove("/offers/0/summary"),
                set("/offers/0/price", "3"),
                set("/offers/0/access/deadline/announcements/0/cutoff/value", "\"2023-06-31\""),
                set("/offers/0/audience/source", "\"siden\""),
                set("/offers/1/kind", "\"kursus\""),
                set("/offers/2/id", "\"bank\""),
                set("/contacts/0/organisation", "\"ministeriet\""),
                set("/projects/0/municipalities/0", "\"0411\""));
        assertThat(TestFiles.problems(file.toString()))
                .extracting(problem -> problem.rule().id() + " " + problem.path())
                .containsExactlyInAnyOrder(
                        "required $.offers[0].title",
                        "known-field $.offers[0].titel",
                        "required $.offers[0].summary",
                        "type $.offers[0].price",
                        "form $.offers[0].access.deadline.announcements[0].cutoff.value",
                        "form $.offers[1].kind",
                        "unique $.offers[3].id",
                        "form $.projects[0].municipalities[0]",
                        "reference $.offers[0].audience.source",
                        "reference $.offers[0].components[0].offer",
                        "reference $.contacts[0].organisation");
    }

    @Test
    void an_id_that_could_not_be_read_does_not_make_its_references_wrong_too() {
        ObjectNode file = edited(set("/sources/0/id", "\"En side\""));
        assertThat(TestFiles.problems(file.toString()))
                .extracting(Problem::path)
                .containsExactly("$.sources[0].id");
    }

    @Test
    void the_path_leads_to_the_place() {
        ObjectNode file = edited(set("/offers/0/runs/0/sessions/1/label", "{ \"da\": \"dag\" }"));
        assertThat(TestFiles.problems(file.toString())).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.offers[0].runs[0].sessions[1].label.en");
            assertThat(problem.rule()).isEqualTo(Rule.REQUIRED);
            assertThat(problem.value()).isEmpty();
        });
    }

    @Test
    void a_file_with_thousands_of_problems_is_given_up_after_the_first_thousand() {
        ObjectNode file = TestFiles.small();
        ArrayNode needs = (ArrayNode) file.at("/offers/0/needs");
        for (int i = 0; i < 5000; i++) {
            needs.add("intet-behov-" + i);
        }
        assertThat(TestFiles.problems(file.toString())).hasSize(1000);
    }

    @Test
    void a_long_value_is_shortened_and_kept_on_one_line() {
        Problem problem = new Problem(
                "katalog.json", "$", Rule.FORM, "a\nb" + "😀".repeat(100), new LocalizedText("Måske?", "Maybe?"));
        assertThat(problem.value()).isEqualTo("a b" + "😀".repeat(57) + "…");
    }

    @Test
    void a_rule_has_an_id_that_no_locale_changes() {
        assertThat(Rule.KNOWN_FIELD.id()).isEqualTo("known-field");
        assertThat(Rule.UNIQUE.id()).isEqualTo("unique");
    }

    @Test
    void a_word_that_is_near_is_found_and_one_that_is_far_is_not() {
        assertThat(Similar.to("titel", List.of("title", "summary"))).contains("title");
        assertThat(Similar.to("title", List.of("xyzzy"))).isEmpty();
        assertThat(Similar.to("ab", List.of())).isEmpty();
    }
}
