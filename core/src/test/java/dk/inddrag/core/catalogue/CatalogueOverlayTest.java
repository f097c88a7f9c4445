package dk.inddrag.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.catalogue.diff.CatalogueDiff;
import dk.inddrag.core.catalogue.diff.Change;
import dk.inddrag.core.source.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueOverlayTest {

    private static final Catalogue BUNDLED = Catalogue.bundled();

    private static final String OWN_OFFER = """
            {
              "id": "samtaleaften",
              "kind": "network-meeting",
              "title": { "da": "Samtaleaften på Ærø", "en": "An evening of talk on Ærø" },
              "summary": { "da": "En aften om samtaler med børn.", "en": "An evening on talking with children." },
              "audience": {
                "roles": ["staff"],
                "description": { "da": "Rådgivere på Ærø.", "en": "Caseworkers on Ærø." },
                "source": "aeroe"
              },
              "access": { "type": "open-to-all" },
              "contacts": ["aeroe-familie"],
              "needs": ["conversation-skills"],
              "sources": ["aeroe"]
            }""";

    private static final String OWN_SOURCE = """
            { "id": "aeroe", "title": { "da": "Ærø Kommunes opslag", "en": "A notice of Ærø" }, "publisher": "sbst" }""";

    private static final String OWN_CONTACT = """
            {
              "id": "aeroe-familie",
              "title": { "da": "Familieafdelingen", "en": "The family department" },
              "organisation": "sbst",
              "concerns": { "da": "samtaleaftenen", "en": "the evening of talk" },
              "source": "aeroe"
            }""";

    @Test
    void what_is_new_is_added_after_what_is_there_and_may_refer_to_it() {
        Catalogue merged = over(own());

        assertThat(merged.offers()).hasSize(12).last().satisfies(offer -> {
            assertThat(offer.id()).isEqualTo(OfferId.of("samtaleaften"));
            assertThat(offer.sources()).containsExactly("aeroe");
        });
        assertThat(merged.centre()).isEqualTo(BUNDLED.centre());
        assertThat(merged.source("aeroe")).isPresent();
        assertThat(changes(merged))
                .containsExactly(
                        "Samtaleaften på Ærø: tilbuddet er nyt.",
                        "Kilde tilføjet: Ærø Kommunes opslag",
                        "Kontakt tilføjet: samtaleaftenen");
    }

    @Test
    void what_is_below_stays_as_it_is() {
        String before = CatalogueWriter.toText(BUNDLED);
        over(own());
        assertThat(CatalogueWriter.toText(BUNDLED)).isEqualTo(before);
    }

    @Test
    void a_merged_catalogue_is_written_as_one_and_read_again_alone() {
        Catalogue merged = over(own());
        assertThat(TestFiles.read(CatalogueWriter.toText(merged))).isEqualTo(merged);
    }

    @Test
    void what_is_named_is_replaced_in_its_place() {
        Catalogue merged = over(replacing("Videnscentrets nyhedsbrev", "\"offers\": [\"nyhedsbrev\"]"));

        assertThat(merged.offers())
                .extracting(offer -> offer.id().value())
                .isEqualTo(BUNDLED.offers().stream()
                        .map(offer -> offer.id().value())
                        .toList());
        assertThat(changes(merged))
                .containsExactly(
                        "Videnscentrets nyhedsbrev: ny titel (før: \"Nyhedsbrev fra Social- og Boligstyrelsen\").");
    }

    @Test
    void what_is_not_named_is_never_replaced() {
        assertThat(problems(replacing("Videnscentrets nyhedsbrev", "")))
                .containsExactly(
                        "eget.json: $.offers[0].id: id'et findes allerede (\"nyhedsbrev\"). Kataloget nedenunder"
                                + " har noget andet med det id. Måske skal det have et nyt id, eller stå under replaces?");
    }

    @Test
    void the_same_again_is_no_conflict() {
        Catalogue merged = over(replacing("Nyhedsbrev fra Social- og Boligstyrelsen", ""));
        assertThat(merged).isEqualTo(BUNDLED);
    }

    @Test
    void an_empty_file_of_ones_own_changes_nothing() {
        assertThat(over("{}")).isEqualTo(BUNDLED);
        assertThat(over("{\"centre\": " + centre("") + "}")).isEqualTo(BUNDLED);
    }

    @Test
    void all_conflicts_are_told_at_once() {
        String file = "{\"centre\": " + centre("x") + ", \"replaces\": {\"offers\": [\"nyhedsbrevet\", \"kontakt\"],"
                + " \"tilbud\": []}, \"offers\": [" + OWN_OFFER.replace("\"conversation-skills\"", "\"samtaler\"")
                + "], \"sources\": [" + OWN_SOURCE + "]}";
        assertThat(problems(file))
                .containsExactly(
                        "eget.json: $.replaces.tilbud: ukendt felt. Måske et af disse: sources, organisations, needs,"
                                + " offers, contacts, publications, projects, evidence, disagreements?",
                        "eget.json: $.centre: id'et findes allerede. Centret står allerede i kataloget nedenunder. Måske"
                                + " kan det udelades her?",
                        "eget.json: $.offers[0].contacts[0]: id'et findes ikke (\"aeroe-familie\"). Måske mangler det"
                                + " under contacts?",
                        "eget.json: $.offers[0].needs[0]: id'et findes ikke (\"samtaler\"). Måske mangler det under"
                                + " needs?");
        assertThat(problems(file.replace(", \"tilbud\": []", "").replace(centre("x"), centre(""))))
                .startsWith(
                        "eget.json: $.replaces.offers[0]: id'et findes ikke (\"nyhedsbrevet\"). Måske menes"
                                + " \"nyhedsbrev\"?",
                        "eget.json: $.replaces.offers[1]: id'et findes ikke (\"kontakt\"). Der står intet nyt. Måske"
                                + " mangler det under offers?");
    }

    @Test
    void an_offer_of_ones_own_cannot_make_a_loop_with_those_below() {
        String file = replacing("Nyt", "\"offers\": [\"nyhedsbrev\"]")
                .replace("\"id\":\"nyhedsbrev\"", "\"id\":\"nyhedsbrev\",\"partOf\":\"nyhedsbrev\"");
        assertThat(problems(file))
                .containsExactly(
                        "eget.json: $.offers[0].partOf: tilbuddet er en del af sig selv (\"nyhedsbrev\"). Måske er"
                                + " det en del af et andet tilbud?");
    }

    @Test
    void a_file_of_ones_own_is_read_from_a_path_too(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("eget.json"), own());
        assertThat(CatalogueReader.readOver(BUNDLED, file)).isEqualTo(over(own()));
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> CatalogueReader.read(file))
                .withMessageContaining("$.centre: the field is missing");
    }

    private static String own() {
        return "{\"sources\": [" + OWN_SOURCE + "], \"offers\": [" + OWN_OFFER + "], \"contacts\": [" + OWN_CONTACT
                + "]}";
    }

    private static String replacing(String title, String replaces) {
        String offer = TestFiles.json("catalogue.json").at("/offers/9").toString();
        assertThat(offer).contains("\"nyhedsbrev\"");
        return "{\"replaces\": {" + replaces + "}, \"offers\": ["
                + offer.replace("\"da\":\"Nyhedsbrev fra Social- og Boligstyrelsen\"", "\"da\":\"" + title + "\"")
                + "]}";
    }

    private static String centre(String more) {
        String centre = TestFiles.json("catalogue.json").at("/centre").toString();
        return centre.replaceFirst("\"da\":\"", "\"da\":\"" + more);
    }

    private static List<String> changes(Catalogue merged) {
        return CatalogueDiff.between(BUNDLED, merged).changes().stream()
                .map((Change change) -> change.describe(Language.DANISH))
                .toList();
    }

    private static List<String> problems(String file) {
        try {
            over(file);
            return List.of();
        } catch (CatalogueException e) {
            return e.problems().stream()
                    .map(problem -> problem.describe(Language.DANISH))
                    .toList();
        }
    }

    private static Catalogue over(String file) {
        return CatalogueReader.readOver(
                BUNDLED, "eget.json", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
