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

    /** A misspelt word is at most so much longer or shorter. */
    private static final int MOST_OTHER_LENGTH = 2;

    private static final int SHORTEST = 5;

    /** The words by their first letter and their length. */
    private final Map<Integer, Candidates> candidates = new HashMap<>();

    /** Words, and the set of the letters of each as bits. */
    private record Candidates(List<String> words, long[] letters) {}

    Nearest(Collection<String> foldedWords) {
        Map<Integer, List<String>> words = new HashMap<>();
        // Sorted, so that the answer does not depend on the order of the vocabulary.
        for (String word : new TreeSet<>(foldedWords)) {
            if (word.length() >= SHORTEST) {
                words.computeIfAbsent(key(word.charAt(0), word.length()), key -> new ArrayList<>())
                        .add(word);
            }
        }
        words.forEach((key, each) -> candidates.put(
                key, new Candidates(each, each.stream().mapToLong(Nearest::letters).toArray())));
    }

    private static int key(char first, int length) {
        return (length << Character.SIZE) | first;
    }

    /** The only nearest word; empty where none is near, or two are equally near. */
    Optional<String> to(String folded) {
        if (folded.length() < SHORTEST) {
            return Optional.empty();
        }
        String best = "";
        int least = Integer.MAX_VALUE;
        boolean only = false;
        long letters = letters(folded);
        int longest = folded.length() + MOST_OTHER_LENGTH;
        for (int length = folded.length() - MOST_OTHER_LENGTH; length <= longest; length++) {
            Candidates some = candidates.get(key(folded.charAt(0), length));
            for (int i = 0; some != null && i < some.letters.length; i++) {
                if (Long.bitCount(letters ^ some.letters[i]) > MOST_OTHER_LETTERS) {
                    continue;
                }
                int distance = Spelling.halfSlips(folded, some.words.get(i)).orElse(Integer.MAX_VALUE);
                if (distance < least) {
                    best = some.words.get(i);
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
