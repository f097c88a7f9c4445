package dk.inddrag.content.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of time expressions, read once from {@code words.txt} beside this class. */
final class Lexicon {

    /** No word of the lexicon is longer, so longer words need no look-up. */
    static final int LONGEST = 24;

    private static final Map<String, Lexeme> WORDS = read();

    private static final List<Lexeme> MONTHS =
            WORDS.values().stream().filter(word -> word.role() == Role.MONTH).toList();

    private Lexicon() {}

    static @Nullable Lexeme find(String folded) {
        return WORDS.get(folded);
    }

    /** Whether the grammar may ask for this word: one that is missing here would never be seen. */
    static boolean knows(String folded) {
        return WORDS.containsKey(folded);
    }

    /** The month of 1 to 12 that a misspelt word must mean, or 0. One slip for short names, two from eight letters. */
    static int misspeltMonth(String folded) {
        if (folded.length() < 4 || folded.length() > 12) {
            return 0;
        }
        int found = 0;
        for (Lexeme lexeme : MONTHS) {
            String month = lexeme.word();
            if (month.length() >= 5
                    && month.charAt(0) == folded.charAt(0)
                    && Slips.atMost(month, folded, month.length() >= 8 ? 2 : 1)) {
                if (found != 0 && found != lexeme.value()) {
                    return 0;
                }
                found = lexeme.value();
            }
        }
        return found;
    }

    private static Map<String, Lexeme> read() {
        Map<String, Lexeme> words = new HashMap<>();
        try (InputStream stream = Lexicon.class.getResourceAsStream("words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The word list words.txt is missing beside " + Lexicon.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    add(words, line.strip().split(" +"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }

    private static void add(Map<String, Lexeme> words, String[] line) {
        Role role = Role.valueOf(line[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        int value = Integer.parseInt(line[1]);
        for (int i = 2; i < line.length; i++) {
            words.putIfAbsent(line[i], new Lexeme(line[i], role, value));
        }
    }
}
