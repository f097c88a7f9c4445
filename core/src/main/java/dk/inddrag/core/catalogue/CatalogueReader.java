package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.inddrag.core.source.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads catalogue files. A file is read whole or not at all; everything that is wrong in it is reported at once, each
 * problem with its place, the rule it breaks, the value and a hint.
 *
 * <p>The files are JSON in UTF-8, of at most 16 MiB. Their format is described by {@code catalogue.schema.json}.
 *
 * <p>Thread-safe.
 */
public final class CatalogueReader {

    private static final int LARGEST_FILE = 16 << 20;

    /** Some editors put it at the beginning of UTF-8 files. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

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
                        "It is a folder, not a file. Maybe a file in it?");
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw tooLarge(name);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in);
            }
        } catch (NoSuchFileException e) {
            throw unreadable(
                    name,
                    "Der er ingen sådan fil. Måske er stien forkert?",
                    "There is no such file. Maybe the path is wrong?");
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
        JsonNode json = parse(name, decode(name, bytes(name, in)));
        Reading reading = new Reading(name);
        Value<CatalogueContent> content = CatalogueFormat.catalogue(Node.root(json, reading));
        reading.checkReferences();
        if (!reading.problems().isEmpty()) {
            throw new CatalogueException(reading.problems());
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

    private static byte[] bytes(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw tooLarge(name);
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(
                    name, "Læsningen blev afbrudt. Måske en gang til?", "Reading was broken off. Maybe once more?");
        }
    }

    private static String decode(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
            throw unreadable(
                    name,
                    "Linje " + line + " er ikke gemt som UTF-8. Måske kan filen gemmes igen med den tegnkodning?",
                    "Line " + line + " is not UTF-8. Maybe the file can be saved again in that encoding?");
        }
        String text = out.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static JsonNode parse(String name, String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (json == null || json.isMissingNode()) {
                throw unreadable(
                        name, "Filen er tom. Måske blev den ikke gemt?", "The file is empty. Maybe it was not saved?");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw failure(Malformed.describe(name, e));
        }
    }

    private static CatalogueException unreadable(String name, String danish, String english) {
        return failure(new Problem(name, "$", Rule.READABLE, "", new LocalizedText(danish, english)));
    }

    private static CatalogueException tooLarge(String name) {
        return unreadable(
                name,
                "Filen er større end 16 MiB. Måske er det en anden fil?",
                "The file is larger than 16 MiB. Maybe it is another file?");
    }

    private static CatalogueException failure(Problem problem) {
        return new CatalogueException(List.of(problem));
    }
}
