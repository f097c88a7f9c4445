package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.inddrag.core.source.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads catalogue files. A file is read whole or not at all; everything that is wrong in it is reported at once, each
 * problem with its place, the rule it breaks, the value and a hint.
 *
 * <p>The files are JSON in UTF-8, of at most 256 MiB. Their format is described by {@code catalogue.schema.json}.
 *
 * <p>Thread-safe.
 */
public final class CatalogueReader {

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
            if (Files.size(file) > Utf8Text.LARGEST) {
                throw failure(Utf8Text.tooLarge(name));
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
        Reading reading = new Reading(name);
        try (JsonInput json = new JsonInput(new Utf8Text(name, in), reading)) {
            Optional<CatalogueContent> content = CatalogueFormat.catalogue(new CatalogueFile(json, reading));
            reading.checkReferences();
            if (content.isEmpty() || !reading.problems().isEmpty()) {
                throw new CatalogueException(reading.problems());
            }
            return new Catalogue(content.get());
        } catch (JsonProcessingException e) {
            throw reading.broken(Malformed.describe(name, e));
        } catch (IOException e) {
            throw unreadable(
                    name, "Læsningen blev afbrudt. Måske en gang til?", "Reading was broken off. Maybe once more?");
        }
    }

    static Catalogue readResource(String name) {
        try (InputStream in = Objects.requireNonNull(CatalogueReader.class.getResourceAsStream(name), name)) {
            return read(name, in);
        } catch (IOException e) {
            throw unreadable(name, "Måske er biblioteket beskadiget?", "Maybe the library is damaged?");
        }
    }

    private static CatalogueException unreadable(String name, String danish, String english) {
        return failure(new Problem(name, "$", Rule.READABLE, "", new LocalizedText(danish, english)));
    }

    private static CatalogueException failure(Problem problem) {
        return new CatalogueException(List.of(problem));
    }
}
