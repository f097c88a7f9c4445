package dk.inddrag.content.phrases;

import dk.inddrag.content.words.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final Shelf[] NONE = {};

    /** The words by their first letter, then by their length. */
    private final Map<Character, Shelf[]> shelves = new HashMap<>();

    /** The words of one length, side by side with their letters, as every misspelt word is held against all of them. */
    private static final class Shelf {
        private static final Shelf EMPTY = new Shelf(List.of());

        private final String[] words;
        private final long[] letters;
        /** How many letters may differ. */
        private final int mostOther;

        private Shelf(List<String> words) {
            this.words = words.toArray(new String[0]);
            this.letters = words.stream().mapToLong(Nearest::letters).toArray();
            this.mostOther = words.isEmpty() ? 0 : LETTERS_OF_SLIP * Spelling.slipsAllowed(words.get(0));
        }
    }

    Nearest(Collection<String> foldedWords) {
        // Sorted, so that the answer does not depend on the order of the vocabulary.
        Map<Character, TreeMap<Integer, List<String>>> byLength = new HashMap<>();
        for (String word : new TreeSet<>(foldedWords)) {
            if (word.length() >= SHORTEST) {
                byLength.computeIfAbsent(word.charAt(0), first -> new TreeMap<>())
                        .computeIfAbsent(word.length(), length -> new ArrayList<>())
                        .add(word);
            }
        }
        byLength.forEach((first, words) -> {
            Shelf[] shelvesOfFirst = new Shelf[words.lastKey() + 1];
            Arrays.setAll(
                    shelvesOfFirst, length -> words.containsKey(length) ? new Shelf(words.get(length)) : Shelf.EMPTY);
            shelves.put(first, shelvesOfFirst);
        });
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
        Shelf[] byLength = shelves.getOrDefault(folded.charAt(0), NONE);
        int longest = Math.min(byLength.length - 1, folded.length() + MOST_OTHER_LENGTH);
        for (int length = folded.length() - MOST_OTHER_LENGTH; length <= longest; length++) {
            Shelf shelf = byLength[length];
            for (int i = 0; i < shelf.words.length; i++) {
                if (Long.bitCount(letters ^ shelf.letters[i]) > shelf.mostOther) {
                    continue;
                }
                int distance = Spelling.halfSlips(folded, shelf.words[i]).orElse(Integer.MAX_VALUE);
                if (distance < least) {
                    best = shelf.words[i];
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
