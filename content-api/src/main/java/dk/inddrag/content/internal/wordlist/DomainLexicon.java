package dk.inddrag.content.internal.wordlist;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word list of our own, {@code domain-lexicon.txt}; its head tells what each kind of line means. */
final class DomainLexicon {
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, Map<String, List<String>>> lists = new HashMap<>();

    DomainLexicon(BufferedReader source) throws IOException {
        String line;
        int number = 0;
        while ((line = source.readLine()) != null) {
            number++;
            String text = line.replaceFirst("#.*", "").trim();
            if (text.isEmpty()) {
                continue;
            }
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw new IOException("domain-lexicon.txt, line " + number + ": no colon in \"" + text + "\"");
            }
            String[] key = text.substring(0, colon).trim().split("\\s+", -1);
            List<String> words = List.of(text.substring(colon + 1).trim().split("\\s+", -1));
            if (key.length == 1) {
                sets.computeIfAbsent(key[0], kind -> new HashSet<>()).addAll(words);
            } else {
                lists.computeIfAbsent(key[0], kind -> new LinkedHashMap<>())
                        .computeIfAbsent(key[1], word -> new ArrayList<>())
                        .addAll(words);
            }
        }
    }

    Set<String> words(String kind) {
        return sets.getOrDefault(kind, Set.of());
    }

    Map<String, List<String>> lines(String kind) {
        return lists.getOrDefault(kind, Map.of());
    }
}
