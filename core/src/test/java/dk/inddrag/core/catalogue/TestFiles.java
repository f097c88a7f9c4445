package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files that tests read, and short ways of reading them. */
final class TestFiles {

    static final JsonMapper MAPPER = new JsonMapper();

    private TestFiles() {}

    /** A text among the test resources or the resources of the library. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(TestFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String name) {
        return parse(text(name));
    }

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small catalogue that uses every field of the format; each call makes a new one. */
    static ObjectNode small() {
        return (ObjectNode) json("small.json");
    }

    static Catalogue read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Catalogue read(byte[] bytes) {
        return CatalogueReader.read("katalog.json", new ByteArrayInputStream(bytes));
    }

    /** What is wrong with a file; empty where it can be read. */
    static List<Problem> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Problem> problems(byte[] bytes) {
        try {
            read(bytes);
            return List.of();
        } catch (CatalogueException e) {
            return e.problems();
        }
    }
}
