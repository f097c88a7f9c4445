package dk.inddrag.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueSchemaTest {

    private static final JsonNode TEXT = TestFiles.json("catalogue.schema.json");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);

    @Test
    void the_bundled_catalogue_is_as_the_schema_says() {
        assertThat(SCHEMA.validate(TestFiles.json("catalogue.json")))
                .extracting(Error::toString)
                .isEmpty();
    }

    @Test
    void the_small_catalogue_is_right_for_reader_and_schema() {
        assertThat(SCHEMA.validate(TestFiles.small()))
                .extracting(Error::toString)
                .isEmpty();
        assertThat(TestFiles.problems(TestFiles.small().toString())).isEmpty();
    }

    @Test
    void the_bundled_catalogue_names_the_schema_so_that_editors_find_it() {
        assertThat(TestFiles.json("catalogue.json").path("$schema").textValue()).isEqualTo("catalogue.schema.json");
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void reader_and_schema_agree_on_a_broken_file(BrokenFile broken) {
        assertThat(TestFiles.problems(broken.file().toString())).as("reader").isNotEmpty();
        if (broken.seenBySchema()) {
            assertThat(SCHEMA.validate(broken.file())).as("schema").isNotEmpty();
        } else {
            assertThat(SCHEMA.validate(broken.file()))
                    .as("schema")
                    .extracting(Error::toString)
                    .isEmpty();
        }
    }

    static List<BrokenFile> brokenFiles() {
        return BrokenFile.all();
    }

    @Test
    void the_schema_is_itself_as_its_language_wants() {
        Schema language = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(language.validate(TEXT)).extracting(Error::toString).isEmpty();
    }

    @Test
    void every_object_of_the_schema_is_closed_and_every_definition_is_explained() {
        List<String> open = new ArrayList<>();
        findOpen(TEXT, "$", open);
        assertThat(open).isEmpty();
        TEXT.path("$defs").properties().forEach(entry -> {
            assertThat(entry.getValue().path("title").asText())
                    .as(entry.getKey())
                    .isNotBlank();
            assertThat(entry.getValue().path("description").asText())
                    .as(entry.getKey())
                    .isNotBlank();
        });
    }

    @Test
    void every_field_of_the_schema_is_used_in_the_small_catalogue() {
        Set<String> described = new TreeSet<>();
        collectFields(TEXT, described);
        Set<String> used = new TreeSet<>();
        collectNames(TestFiles.small(), used);
        assertThat(used).isEqualTo(described);
    }

    private static void findOpen(JsonNode schema, String path, List<String> open) {
        boolean closed = schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").booleanValue();
        if (schema.path("properties").isObject() && schema.has("type") && !closed) {
            open.add(path);
        }
        schema.properties().forEach(entry -> findOpen(entry.getValue(), path + "." + entry.getKey(), open));
    }

    private static void collectFields(JsonNode schema, Set<String> fields) {
        if (schema.path("properties").isObject() && schema.has("additionalProperties")) {
            schema.path("properties").fieldNames().forEachRemaining(fields::add);
        }
        schema.forEach(each -> collectFields(each, fields));
    }

    private static void collectNames(JsonNode json, Set<String> names) {
        json.fieldNames().forEachRemaining(names::add);
        json.forEach(each -> collectNames(each, names));
    }
}
