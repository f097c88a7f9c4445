package dk.inddrag.content.internal.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lists of {@code link-words.txt}. */
final class LinkWords {
    private static final Map<String, List<List<String>>> LISTS = read();

    private LinkWords() {}

    /** The words of a list. */
    static Set<String> of(String list) {
        Set<String> words = new LinkedHashSet<>();
        lines(list).forEach(words::addAll);
        return Set.copyOf(words);
    }

    /** The words of a list in their order. */
    static List<String> inOrder(String list) {
        return lines(list).stream().flatMap(List::stream).toList();
    }

    /** The words of a list of pairs, with what each is taken as. */
    static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new LinkedHashMap<>();
        lines(list).forEach(line -> pairs.put(line.get(0), line.get(1)));
        return Map.copyOf(pairs);
    }

    private static List<List<String>> lines(String list) {
        List<List<String>> lines = LISTS.get(list);
        if (lines == null) {
            throw new IllegalStateException("link-words.txt has no list " + list);
        }
        return lines;
    }

    private static Map<String, List<List<String>>> read() {
        Map<String, List<List<String>>> lists = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        LinkWords.class.getResourceAsStream("link-words.txt"), "link-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<List<String>> list = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    list = new ArrayList<>();
                    lists.put(line.substring(1, line.length() - 1), list);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    list.add(List.of(line.strip().split(" +", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
