package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.inddrag.core.source.LocalizedText;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads catalogue files. A file is read whole or not at all; everything that is wrong in it is reported at once, each
 * problem with its place, the rule it breaks, the value and a hint.
 *
 * <p>The files are JSON in UTF-8, of at most 64 MiB. Their format is described by {@code catalogue.schema.json}.
 *
 * <p>Thread-safe.
 */
public final class CatalogueReader {

    private static final long LARGEST_FILE = 64L << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CatalogueReader() {}

    /**
     * Reads a catalogue file.
     *
     * @param file the file, not null
     * @return the catalogue, not null
     * @throws CatalogueException if the file cannot be read, is no JSON, or breaks a rule of the format
     */
    public static Catalogue read(Path file) {
        String name = String.valueOf(file);
        try {
            if (Files.isDirectory(file)) {
                throw unreadable(
                        name,
                        "Det er en mappe, ikke en fil. Måske en fil i den?",
                        "It is a folder, not a file. Maybe" + " a file in it?");
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw unreadable(
                        name,
                        "Filen er større end 64 MiB. Måske er det en anden fil?",
                        "The file is larger than 64 MiB. Maybe it is another file?");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in);
            }
        } catch (NoSuchFileException e) {
            throw unreadable(
                    name,
                    "Der er ingen sådan fil. Måske er stien forkert?",
                    "There is no such file. Maybe the" + " path is wrong?");
        } catch (IOException e) {
            throw unreadable(
                    name, "Måske mangler der rettigheder til filen?", "Maybe the rights to the file are missing?");
        }
    }

    /**
     * Reads a catalogue from a stream. The stream is not closed.
     *
     * @param name what to call the stream in messages, not null
     * @param in the stream, in UTF-8, not null
     * @return the catalogue, not null
     * @throws CatalogueException if the stream cannot be read, is no JSON, or breaks a rule of the format
     */
    public static Catalogue read(String name, InputStream in) {
        JsonNode json = parse(name, in);
        List<Problem> problems = new ArrayList<>();
        Value<CatalogueContent> content = CatalogueFormat.catalogue(Node.root(json, name, problems));
        if (!content.isMissing()) {
            problems.addAll(new ReferenceCheck(name).problemsOf(content.get()));
        }
        if (!problems.isEmpty()) {
            throw new CatalogueException(problems);
        }
        return new Catalogue(content.get());
    }

    static Catalogue readResource(String name) {
        try (InputStream in = Objects.requireNonNull(CatalogueReader.class.getResourceAsStream(name), name)) {
            return read(name, in);
        } catch (IOException e) {
            throw unreadable(name, "Måske er biblioteket beskadiget?", "Maybe the library is damaged?");
        }
    }

    private static JsonNode parse(String name, InputStream in) {
        try {
            JsonNode json = MAPPER.readTree(in);
            if (json == null || json.isMissingNode()) {
                throw notJson(
                        name,
                        "$",
                        "Filen er tom. Måske blev den ikke gemt?",
                        "The file is empty. Maybe it was not" + " saved?");
            }
            return json;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "$" : "linje/line " + at.getLineNr() + ":" + at.getColumnNr();
            String said = e.getOriginalMessage();
            throw notJson(
                    name,
                    place,
                    "Måske mangler der et komma, en parentes eller et anførselstegn her? (" + said + ")",
                    "Maybe a comma, a bracket or a quotation mark is missing here? (" + said + ")");
        } catch (CharConversionException e) {
            throw notJson(name, "$", "Måske er filen ikke gemt som UTF-8?", "Maybe the file was not saved as UTF-8?");
        } catch (IOException e) {
            throw unreadable(name, "Læsningen blev afbrudt. Måske igen?", "Reading was broken off. Maybe again?");
        }
    }

    private static CatalogueException notJson(String name, String place, String danish, String english) {
        return failure(name, place, Rule.JSON, danish, english);
    }

    private static CatalogueException unreadable(String name, String danish, String english) {
        return failure(name, "$", Rule.READABLE, danish, english);
    }

    private static CatalogueException failure(String name, String place, Rule rule, String danish, String english) {
        return new CatalogueException(List.of(new Problem(name, place, rule, "", new LocalizedText(danish, english))));
    }
}
