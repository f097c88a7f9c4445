package dk.inddrag.content.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of time expressions, read once from {@code words.txt} beside this class. */
final class Lexicon {

    /** No word of the lexicon is longer, so longer words need no look-up. */
    static final int LONGEST = 24;

    private static final Map<String, Lexeme> WORDS = new HashMap<>();
    private static final Map<String, Set<String>> SETS = new HashMap<>();
    private static final List<Lexeme> MONTHS;

    static {
        read();
        MONTHS = WORDS.values().stream()
                .filter(word -> word.role() == Role.MONTH && word.word().length() >= 5)
                .toList();
    }

    private Lexicon() {}

    static @Nullable Lexeme find(String folded) {
        return WORDS.get(folded);
    }

    /** Whether the grammar may ask for this word: one that is missing here would never be seen. */
    static boolean knows(String folded) {
        return WORDS.containsKey(folded);
    }

    /** The words of a set. */
    static Set<String> set(String name) {
        Set<String> words = SETS.get(name);
        if (words == null) {
            throw new IllegalStateException("words.txt has no set " + name);
        }
        return Set.copyOf(words);
    }

    /** The month of 1 to 12 that a misspelt word must mean, or 0. One slip for short names, two from eight letters. */
    static int misspeltMonth(String folded) {
        if (folded.length() < 4 || folded.length() > 12) {
            return 0;
        }
        int found = 0;
        for (Lexeme lexeme : MONTHS) {
            String month = lexeme.word();
            if (month.charAt(0) == folded.charAt(0) && Slips.atMost(month, folded, month.length() >= 8 ? 2 : 1)) {
                if (found != 0 && found != lexeme.value()) {
                    return 0;
                }
                found = lexeme.value();
            }
        }
        return found;
    }

    private static void read() {
        try (InputStream stream = Lexicon.class.getResourceAsStream("words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The word list words.txt is missing beside " + Lexicon.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    add(List.of(line.strip().split(" +", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<String> line) {
        List<String> words = line.subList(2, line.size());
        if (line.get(0).equals("set")) {
            SETS.computeIfAbsent(line.get(1), name -> new HashSet<>()).addAll(words);
            words.forEach(word -> WORDS.putIfAbsent(word, new Lexeme(word, Role.PLAIN, 0)));
            return;
        }
        Role role = Role.valueOf(line.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        int value = Integer.parseInt(line.get(1));
        words.forEach(word -> WORDS.putIfAbsent(word, new Lexeme(word, role, value)));
    }
}
