package dk.inddrag.content.internal.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The phrases of {@code cues.txt}, and where they stand in a text. The time is in line with the length of the text: at
 * each word only the phrases are tried that begin like it.
 */
final class Cues {
    static final Cues BUNDLED = read();

    private final Map<String, List<CuePhrase>> byBeginning;
    private final List<CuePhrase> byEnding;

    private Cues(Map<String, List<CuePhrase>> byBeginning, List<CuePhrase> byEnding) {
        this.byBeginning = byBeginning;
        this.byEnding = byEnding;
    }

    /** The hits in a text, of each list the longest at each word. */
    CueHits in(String text) {
        Words words = Words.of(text);
        Map<String, List<CueHit>> hits = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Map<String, CueHit> longest = new LinkedHashMap<>();
            String word = words.word(i);
            List<CuePhrase> near = byBeginning.getOrDefault(beginning(word), Collections.emptyList());
            for (CuePhrase phrase : near) {
                keep(longest, phrase, words, i);
            }
            for (CuePhrase phrase : byEnding) {
                keep(longest, phrase, words, i);
            }
            longest.values()
                    .forEach(hit -> hits.computeIfAbsent(hit.list(), list -> new ArrayList<>())
                            .add(hit));
        }
        return new CueHits(hits);
    }

    private static void keep(Map<String, CueHit> longest, CuePhrase phrase, Words words, int i) {
        if (phrase.matches(words, i)) {
            CueHit hit = new CueHit(phrase.list(), words.start(i), words.end(i + phrase.length() - 1));
            longest.merge(phrase.list(), hit, (a, b) -> a.end() >= b.end() ? a : b);
        }
    }

    private static String beginning(String word) {
        return word.length() <= 2 ? word : word.substring(0, 2);
    }

    private static Cues read() {
        Map<String, List<CuePhrase>> byBeginning = new HashMap<>();
        List<CuePhrase> byEnding = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.txt"), "cues.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String list = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    list = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    CuePhrase phrase = CuePhrase.of(list, line);
                    if (phrase.startsOpen()) {
                        byEnding.add(phrase);
                    } else {
                        byBeginning
                                .computeIfAbsent(beginning(phrase.firstWord()), key -> new ArrayList<>())
                                .add(phrase);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cues(byBeginning, byEnding);
    }
}
