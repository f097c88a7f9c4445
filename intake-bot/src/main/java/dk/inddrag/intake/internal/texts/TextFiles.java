package dk.inddrag.intake.internal.texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The files of the assistant: those that come with the library, and a municipality's own in their place.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextFiles {

    private static final String BUNDLED = "/dk/inddrag/intake/";
    private static final List<String> NAMES = List.of(
            "guard/helplines.txt",
            "guard/personal.txt",
            "guard/safety.txt",
            "guard/weights.txt",
            "vocabulary/asks.txt",
            "vocabulary/commands.txt",
            "vocabulary/common.txt",
            "vocabulary/denials.txt",
            "vocabulary/idioms.txt",
            "vocabulary/forms.txt",
            "vocabulary/languages.txt",
            "vocabulary/municipalities.txt",
            "vocabulary/needs.txt",
            "vocabulary/numbers.txt",
            "vocabulary/prepositions.txt",
            "vocabulary/roles.txt",
            "vocabulary/short.txt",
            "vocabulary/talk.txt",
            "vocabulary/topics.txt",
            "vocabulary/weights.txt",
            "wording/da.properties",
            "wording/en.properties");

    private final Optional<Path> folder;

    private TextFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * The files that come with the library.
     *
     * @return the files
     */
    public static TextFiles bundled() {
        return new TextFiles(Optional.empty());
    }

    /**
     * The files of a folder, and the bundled ones where it has none.
     *
     * @param folder the folder, with the sub-folders {@code guard}, {@code vocabulary} and {@code wording}
     * @return the files
     * @throws IllegalArgumentException if it is no folder, or holds a file under another name
     * @throws UncheckedIOException if it cannot be read
     */
    public static TextFiles over(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("The texts of the assistant are a folder, and " + folder
                    + " is none. Maybe it was moved, or it is the path of a file in it.");
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !NAMES.contains(name) && isText(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(TextFiles::refuse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TextFiles(Optional.of(folder));
    }

    /** A README or a licence may lie beside them. */
    private static boolean isText(String name) {
        return name.endsWith(".txt") || name.endsWith(".properties");
    }

    private static void refuse(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        String hint = NAMES.stream()
                .filter(known -> known.endsWith("/" + file))
                .findFirst()
                .map(known -> "Maybe it belongs in " + known + ".")
                .orElse("Maybe it is one of these: " + String.join(", ", NAMES) + ".");
        throw new IllegalArgumentException("The assistant has no text file \"" + name + "\". " + hint);
    }

    /**
     * Reads a file of sections: headings in square brackets, below each its lines. Blank lines and lines that begin
     * with {@code #} say nothing.
     *
     * @param name the name of the file
     * @param line takes the heading without brackets, and the line
     * @throws IllegalArgumentException if a line stands before the first heading, or {@code line} refuses one; with the
     *     file and the number of the line
     */
    public void sections(String name, BiConsumer<String, String> line) {
        try (BufferedReader lines = new BufferedReader(open(name))) {
            String heading = "";
            int number = 0;
            for (String raw = lines.readLine(); raw != null; raw = lines.readLine()) {
                number++;
                String text = raw.strip();
                if (text.isEmpty() || text.startsWith("#")) {
                    continue;
                }
                if (text.startsWith("[") && text.endsWith("]")) {
                    heading = text.substring(1, text.length() - 1).strip();
                    continue;
                }
                accept(name + ":" + number, heading, text, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static void accept(String place, String heading, String text, BiConsumer<String, String> line) {
        if (heading.isEmpty()) {
            throw new IllegalArgumentException(
                    place + ": a line stands under a heading, such as [role head]. Maybe its heading is missing.");
        }
        try {
            line.accept(heading, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a file of properties; what a municipality's own file leaves out is taken from the bundled one.
     *
     * @param name the name of the file
     * @return the properties
     * @throws IllegalArgumentException if the file has a key that the bundled one has not
     */
    public Properties properties(String name) {
        try (Reader bundled = bundled(name);
                Reader own = open(name)) {
            Properties texts = new Properties();
            texts.load(bundled);
            Properties mine = new Properties();
            mine.load(own);
            for (String key : mine.stringPropertyNames()) {
                // Answers to questions of their own may be added.
                if (!texts.containsKey(key) && !key.startsWith("talk.")) {
                    throw new IllegalArgumentException(
                            name + ": nothing is said under \"" + key + "\". Maybe the key is misspelt.");
                }
            }
            texts.putAll(mine);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private Reader open(String name) throws IOException {
        Optional<Path> own = folder.map(path -> path.resolve(name)).filter(Files::isRegularFile);
        return own.isPresent() ? Files.newBufferedReader(own.get(), StandardCharsets.UTF_8) : bundled(name);
    }

    private static Reader bundled(String name) {
        InputStream in = TextFiles.class.getResourceAsStream(BUNDLED + name);
        return new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8);
    }
}
