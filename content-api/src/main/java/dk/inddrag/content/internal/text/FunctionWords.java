package dk.inddrag.content.internal.text;

import dk.inddrag.content.words.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that carry a sentence and say nothing of what it is about. */
public final class FunctionWords {
    private static final String RESOURCE = "function-words.txt";
    // Never changed. It is asked for every word of every text, and a HashSet answers fastest.
    private static final Set<String> WORDS = load();
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private FunctionWords() {}

    /** Whether a folded word is one of them. */
    public static boolean contains(String folded) {
        return folded.length() <= LONGEST && WORDS.contains(folded);
    }

    private static Set<String> load() {
        try (InputStream in = FunctionWords.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .map(Folding::fold)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
