package dk.inddrag.intake.internal.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the sentences that the guard is measured on. */
final class Sentences {

    private static final String FOLDER = "/dk/inddrag/intake/guard/";

    private Sentences() {}

    /** A sentence of somebody in need, or worried for a child. */
    record Need(String half, String writer, String level, String text) {}

    /** A sentence of staff that is no case. */
    record Staff(String half, String text) {}

    static List<Need> needs() {
        return rows("safety-sentences.tsv").stream()
                .map(row -> new Need(row[0], row[1], row[2], row[3]))
                .collect(Collectors.toList());
    }

    static List<Staff> staff() {
        return rows("staff-sentences.tsv").stream()
                .map(row -> new Staff(row[0], row[1]))
                .collect(Collectors.toList());
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = Sentences.class.getResourceAsStream(FOLDER + file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
