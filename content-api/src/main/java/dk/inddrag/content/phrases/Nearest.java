package dk.inddrag.content.phrases;

import dk.inddrag.content.words.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the word of a vocabulary that a misspelt word stands for. */
final class Nearest {

    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    Nearest(Collection<String> foldedWords) {
        // Sorted, so that the answer does not depend on the order of the vocabulary.
        for (String word : new TreeSet<>(foldedWords)) {
            if (word.length() >= 5) {
                byFirstLetter
                        .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** The only nearest word; empty where none is near, or two are equally near. */
    Optional<String> to(String folded) {
        if (folded.length() < 5) {
            return Optional.empty();
        }
        String best = "";
        int least = Integer.MAX_VALUE;
        boolean only = false;
        for (String word : byFirstLetter.getOrDefault(folded.charAt(0), List.of())) {
            if (Math.abs(word.length() - folded.length()) > 2) {
                continue;
            }
            int distance = Spelling.halfSlips(folded, word).orElse(Integer.MAX_VALUE);
            if (distance < least) {
                best = word;
                least = distance;
                only = true;
            } else if (distance == least && distance != Integer.MAX_VALUE) {
                only = false;
            }
        }
        return only && least != Integer.MAX_VALUE ? Optional.of(best) : Optional.empty();
    }
}
