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

    /** A slip changes at most two letters of the set of letters, and two slips are the most that is allowed. */
    private static final int MOST_OTHER_LETTERS = 4;

    private final Map<Character, List<Candidate>> byFirstLetter = new HashMap<>();

    /** A word and the set of its letters, as bits. */
    private record Candidate(String word, long letters) {}

    Nearest(Collection<String> foldedWords) {
        // Sorted, so that the answer does not depend on the order of the vocabulary.
        for (String word : new TreeSet<>(foldedWords)) {
            if (word.length() >= 5) {
                byFirstLetter
                        .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                        .add(new Candidate(word, letters(word)));
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
        long letters = letters(folded);
        for (Candidate candidate : byFirstLetter.getOrDefault(folded.charAt(0), List.of())) {
            String word = candidate.word();
            if (Math.abs(word.length() - folded.length()) > 2
                    || Long.bitCount(letters ^ candidate.letters()) > MOST_OTHER_LETTERS) {
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

    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }
}
