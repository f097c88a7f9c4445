package dk.inddrag.content.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Reads the corpus files. */
final class Corpus {

    /** A line of a corpus file. */
    record Line(LocalDate reference, String sentence, String expected) {
        String found() {
            return ExpressionText.of(DanishTimes.find(sentence, reference));
        }

        boolean isRight() {
            return found().equals(expected);
        }

        int expressions() {
            return expected.equals("-") ? 0 : expected.split(" ; ", -1).length;
        }
    }

    private Corpus() {}

    static List<Line> read(String file) {
        try (InputStream stream = Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Corpus::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        String[] columns = line.split("\t", -1);
        return new Line(LocalDate.parse(columns[0]), columns[1].replace("\\n", "\n"), columns[2]);
    }
}
