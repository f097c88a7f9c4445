package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.inddrag.core.source.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads catalogue files. A file is read whole or not at all; everything that is wrong in it is reported at once, each
 * problem with its place, the rule it breaks, the value and a hint.
 *
 * <p>The files are JSON in UTF-8, of at most 512 MiB. Their format is described by {@code catalogue.schema.json}.
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
        return open(file, in -> read(String.valueOf(file), in));
    }

    /**
     * Reads a municipality's own catalogue and lays it over another, the {@linkplain Catalogue#bundled() bundled} one
     * mostly. What comes back is one catalogue, whole and checked, and neither of the two is changed. The rules:
     *
     * <ul>
     *   <li>The file has the format of a catalogue, but it has no {@code centre}: that of the catalogue below stands.
     *   <li>Its elements may refer to those of the catalogue below: an offer of one's own to a source, an organisation or
     *       a need that is there already.
     *   <li>An element with a new id is added, after those below, in the order of the file.
     *   <li>An element replaces one below, in its place, where its id stands under {@code replaces}:
     *       {@code "replaces": { "offers": ["temamoede-2023"], "contacts": ["kontakt"] }}. It is replaced whole; nothing
     *       of it is mixed with what it replaces.
     *   <li>An element that is below with the same content changes nothing.
     *   <li>All else is a conflict and is reported: an id that is below with another content and is not to be replaced, a
     *       centre that is another, something to be replaced that is not below or that has nothing in its place. Nothing
     *       is taken away, and nothing is replaced that was not named.
     *   <li>Every fact keeps the source it was read from, for sources are elements like the others. What the file changed,
     *       {@code CatalogueDiff.between(below, merged)} tells.
     * </ul>
     *
     * @param below the catalogue below, not null
     * @param file the municipality's own file, not null
     * @return the merged catalogue, not null
     * @throws CatalogueException if the file cannot be read, is no JSON, breaks a rule of the format, or is in conflict
     *     with the catalogue below
     */
    public static Catalogue readOver(Catalogue below, Path file) {
        return open(file, in -> readOver(below, String.valueOf(file), in));
    }

    private static Catalogue open(Path file, Function<InputStream, Catalogue> reader) {
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
                return reader.apply(in);
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
        return read(new Reading(name), in, Optional.empty());
    }

    /**
     * Reads a municipality's own catalogue from a stream and lays it over another, by the rules of
     * {@link #readOver(Catalogue, Path)}. The stream is not closed.
     *
     * @param below the catalogue below, not null
     * @param name what to call the stream in messages, not null
     * @param in the stream, in UTF-8, not null
     * @return the merged catalogue, not null
     * @throws CatalogueException if the stream cannot be read, is no JSON, breaks a rule of the format, or is in conflict
     *     with the catalogue below
     */
    public static Catalogue readOver(Catalogue below, String name, InputStream in) {
        Map<String, Ids> ids =
                Section.all().stream().collect(Collectors.toMap(Section::name, section -> Overlay.ids(section, below)));
        return read(new Reading(name, ids), in, Optional.of(below));
    }

    private static Catalogue read(Reading reading, InputStream in, Optional<Catalogue> below) {
        try (JsonInput json = new JsonInput(new Utf8Text(reading.file(), in), reading)) {
            return read(reading, json, below);
        } catch (IOException e) {
            throw unreadable(
                    reading.file(),
                    "Læsningen blev afbrudt. Måske en gang til?",
                    "Reading was broken off. Maybe once more?");
        }
    }

    private static Catalogue read(Reading reading, JsonInput json, Optional<Catalogue> below) throws IOException {
        try {
            Optional<CatalogueContent> content = CatalogueContent.read(new CatalogueFile(json, reading), below);
            reading.checkReferences();
            if (content.isEmpty() || !reading.problems().isEmpty()) {
                throw new CatalogueException(reading.problems());
            }
            return new Catalogue(content.get());
        } catch (JsonProcessingException e) {
            throw json.broken(e);
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
