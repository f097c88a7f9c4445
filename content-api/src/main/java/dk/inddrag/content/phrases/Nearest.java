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

    /** A slip changes at most two of the {@linkplain #letters letters} of a word. */
    private static final int LETTERS_OF_SLIP = 2;

    /** A misspelt word is at most so much longer or shorter. */
    private static final int MOST_OTHER_LENGTH = 2;

    private static final int SHORTEST = 5;

    /** The bits before are those of the letters from a to z. */
    private static final int OTHERS = 2 * 26;

    /** A letter may be left out of the shortest. */
    static final int SHORTEST_TYPED = SHORTEST - 1;

    /** The words by their first letter, then by their length. */
    private final Map<Character, Map<Integer, List<Candidate>>> candidates = new HashMap<>();

    /** A word, its letters as bits, and how many of them may differ. */
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

    /** Which letters a word has, one bit each, and which of them twice or more, another bit; what is no letter has one. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                long once = 1L << (2 * (c - 'a'));
                letters |= (letters & once) == 0 ? once : once << 1;
            } else {
                letters |= 1L << (OTHERS + c % (Long.SIZE - OTHERS));
            }
        }
        return letters;
    }
}
