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

    /** A slip changes at most two letters of the set of letters. */
    private static final int LETTERS_OF_SLIP = 2;

    /** A misspelt word is at most so much longer or shorter. */
    private static final int MOST_OTHER_LENGTH = 2;

    private static final int SHORTEST = 5;

    /** A letter may be left out of the shortest. */
    static final int SHORTEST_TYPED = SHORTEST - 1;

    /** The words by their first letter, then by their length. */
    private final Map<Character, Map<Integer, List<Candidate>>> candidates = new HashMap<>();

    /** A word, the set of its letters, as bits, and how many letters of that set may differ. */
    private record Candidate(String word, long letters, int mostOther) {
        private static Candidate of(String word) {
            return new Candidate(word, Nearest.letters(word), LETTERS_OF_SLIP * Spelling.slipsAllowed(word));
        }
    }

    Nearest(Collection<String> foldedWords) {
        // Sorted, so that the answer does not depend on the order of the vocabulary.
        for (String word : new TreeSet<>(foldedWords)) {
            if (word.length() >= SHORTEST) {
                candidates
                        .computeIfAbsent(word.charAt(0), first -> new HashMap<>())
                        .computeIfAbsent(word.length(), length -> new ArrayList<>())
                        .add(Candidate.of(word));
            }
        }
    }

    /** The only nearest word; empty where none is near, or two are equally near. */
    Optional<String> to(String folded) {
        if (folded.length() < SHORTEST_TYPED) {
            return Optional.empty();
        }
        String best = "";
        int least = Integer.MAX_VALUE;
        boolean only = false;
        long letters = letters(folded);
        Map<Integer, List<Candidate>> byLength = candidates.getOrDefault(folded.charAt(0), Map.of());
        int longest = folded.length() + MOST_OTHER_LENGTH;
        for (int length = folded.length() - MOST_OTHER_LENGTH; length <= longest; length++) {
            for (Candidate candidate : byLength.getOrDefault(length, List.of())) {
                if (Long.bitCount(letters ^ candidate.letters()) > candidate.mostOther()) {
                    continue;
                }
                int distance = Spelling.halfSlips(folded, candidate.word()).orElse(Integer.MAX_VALUE);
                if (distance < least) {
                    best = candidate.word();
                    least = distance;
                    only = true;
                } else if (distance == least && distance != Integer.MAX_VALUE) {
                    only = false;
                }
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
