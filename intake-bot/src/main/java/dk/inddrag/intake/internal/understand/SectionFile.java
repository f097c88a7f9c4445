package dk.inddrag.intake.internal.understand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * A data file that people who do not program can read and change: headings in square brackets, below each its lines.
 * Blank lines and lines that begin with {@code #} say nothing.
 */
public final class SectionFile {

    private SectionFile() {}

    /**
     * Reads a file beside the classes of this library.
     *
     * @param resource the absolute name of the resource, not null
     * @param line takes the heading without brackets, and the line, not null
     * @throws IllegalStateException if a line stands before the first heading, or the visitor refuses a line; with the
     *     file and the number of the line
     */
    public static void read(String resource, BiConsumer<String, String> line) {
        try (InputStream in = SectionFile.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
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
                accept(resource, number, heading, text, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(
            String resource, int number, String heading, String text, BiConsumer<String, String> line) {
        if (heading.isEmpty()) {
            throw new IllegalStateException(resource + ":" + number + ": a line before the first heading");
        }
        try {
            line.accept(heading, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(resource + ":" + number + ": " + e.getMessage(), e);
        }
    }
}
