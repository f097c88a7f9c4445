package dk.inddrag.content.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The word lists the tests share. */
final class WordLists {
    private static final List<Compound> COMPOUNDS = readCompounds();
    private static final List<String> PLAIN_WORDS = lines("plain-words.txt");

    private WordLists() {}

    /** A compound and the parts it should come apart into. */
    record Compound(String word, List<String> parts) {}

    static List<Compound> compounds() {
        return COMPOUNDS;
    }

    static List<String> plainWords() {
        return PLAIN_WORDS;
    }

    private static List<Compound> readCompounds() {
        List<Compound> compounds = new ArrayList<>();
        for (String line : lines("compounds.txt")) {
            int colon = line.indexOf(':');
            compounds.add(new Compound(
                    line.substring(0, colon),
                    List.of(line.substring(colon + 1).trim().split(" ", -1))));
        }
        return List.copyOf(compounds);
    }

    private static List<String> lines(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
