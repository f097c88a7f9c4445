package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.BrokenFile.edited;
import static dk.inddrag.core.catalogue.BrokenFile.remove;
import static dk.inddrag.core.catalogue.BrokenFile.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueWriterTest {

    @Test
    void the_bundled_catalogue_stands_in_its_canonical_form() {
        assertThat(CatalogueWriter.toText(Catalogue.bundled())).isEqualTo(TestFiles.text("catalogue.json"));
    }

    @Test
    void every_field_of_the_format_is_written_as_it_was_read() {
        ObjectNode small = edited(
                remove("/offers/0/links"), remove("/offers/1/audience/roles"), remove("/offers/3/audience/roles"));
        assertThat(TestFiles.parse(CatalogueWriter.toText(TestFiles.read(small.toString()))))
                .isEqualTo(small);
    }

    @Test
    void what_was_written_is_read_to_an_equal_catalogue_and_written_the_same_again() {
        for (String name : List.of("catalogue.json", "small.json")) {
            Catalogue catalogue = TestFiles.read(TestFiles.text(name));
            String written = CatalogueWriter.toText(catalogue);
            Catalogue again = TestFiles.read(written);
            assertThat(again).isEqualTo(catalogue).hasSameHashCodeAs(catalogue);
            assertThat(again).usingRecursiveComparison().isEqualTo(catalogue);
            assertThat(CatalogueWriter.toText(again)).isEqualTo(written);
        }
    }

    @Test
    void one_other_letter_makes_another_catalogue() {
        Catalogue small = TestFiles.read(TestFiles.text("small.json"));
        Catalogue other = TestFiles.read(
                edited(set("/offers/3/summary/en", "\"Something else.\"")).toString());
        assertThat(other).isNotEqualTo(small);
        assertThat(small).isNotEqualTo(null).isNotEqualTo("small");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, -7})
    void the_order_of_fields_and_the_spaces_between_them_do_not_count(long seed) {
        JsonNode shuffled = shuffled(TestFiles.json("catalogue.json"), new Random(seed));
        assertThat(CatalogueWriter.toText(TestFiles.read(shuffled.toPrettyString())))
                .as("seed %d", seed)
                .isEqualTo(TestFiles.text("catalogue.json"));
    }

    @Test
    void what_is_usual_or_empty_is_left_out_and_one_claim_stands_alone() {
        String written = written(edited(
                set("/offers/0/aliases", "[{\"name\": \"kurset\", \"source\": \"side\", \"certain\": true}]"),
                set("/offers/0/links", "[]"),
                set("/offers/0/audience/roles", "[\"staff\", \"head\"]"),
                set("/offers/0/announcedOn", "[{\"value\": \"2023-05-10\", \"source\": \"side\"}]")));
        assertThat(written)
                .contains("      \"aliases\": [{ \"name\": \"kurset\", \"source\": \"side\" }],\n")
                .contains("\"roles\": [\"head\", \"staff\"]")
                .contains("      \"announcedOn\": { \"value\": \"2023-05-10\", \"source\": \"side\" },\n");
        assertThat(TestFiles.parse(written).at("/offers/0").has("links")).isFalse();
    }

    @Test
    void only_what_json_and_utf_8_cannot_hold_is_escaped() throws IOException {
        String title = "Ærø \"på\" C:\\ 😀 \u2028\u0001\n\t\r\ud800";
        ObjectNode file = edited();
        ((ObjectNode) file.at("/offers/0/title")).put("da", title);
        Catalogue catalogue = TestFiles.read(file.toString().replace("\ud800", "\\ud800"));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CatalogueWriter.write(catalogue, bytes);
        String written = bytes.toString(StandardCharsets.UTF_8);

        assertThat(written).contains("Ærø \\\"på\\\" C:\\\\ 😀 \u2028\\u0001\\n\\t\\r\\ud800\"");
        assertThat(written)
                .isEqualTo(CatalogueWriter.toText(catalogue))
                .endsWith("}\n")
                .doesNotContain("\r");
        assertThat(TestFiles.read(written).offers().get(0).title().danish()).isEqualTo(title);
    }

    @Test
    void a_line_is_a_hundred_columns_wide_where_it_can_be_broken() {
        assertThat(TestFiles.text("catalogue.json").lines())
                .filteredOn(line -> line.length() > 101)
                .isNotEmpty()
                .allMatch(line -> line.strip().matches("\"[a-z]+\": \"([^\"\\\\]|\\\\.)*\",?"));
    }

    @Test
    void neither_language_nor_zone_of_the_machine_changes_a_byte() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(CatalogueWriter.toText(Catalogue.bundled())).isEqualTo(TestFiles.text("catalogue.json"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String written(ObjectNode file) {
        return CatalogueWriter.toText(TestFiles.read(file.toString()));
    }

    /** The same file with the fields of each object in another order, and roles too, which are a set. */
    private static JsonNode shuffled(JsonNode json, Random random) {
        if (json instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(each -> copy.add(shuffled(each, random)));
            return copy;
        }
        if (!(json instanceof ObjectNode object)) {
            return json;
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode copy = object.objectNode();
        names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
        return copy;
    }
}
