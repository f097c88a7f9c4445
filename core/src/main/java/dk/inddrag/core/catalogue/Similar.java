package dk.inddrag.core.catalogue;

import dk.inddrag.core.source.LocalizedText;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Similar {

    /** Looking further would take long and not help. */
    private static final int MOST_CANDIDATES = 2000;

    private static final int LONGEST_WORD = 100;

    private Similar() {}

    /** The nearest of the candidates, if it is near: at most a third of the letters differ. */
    static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        return candidates.stream()
                .limit(MOST_CANDIDATES)
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= 8)
                .filter(candidate -> distance(word, candidate) <= Math.max(2, word.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The hint that one of the candidates was meant: the nearest, or else any. */
    static LocalizedText oneOf(String word, Collection<String> candidates) {
        String all = String.join(", ", candidates);
        return to(word, candidates)
                .map(Similar::meant)
                .orElse(new LocalizedText("Måske et af disse: " + all + "?", "Maybe one of these: " + all + "?"));
    }

    /** The hint that a word was meant. */
    static LocalizedText meant(String word) {
        return new LocalizedText("Måske menes \"" + word + "\"?", "Maybe \"" + word + "\" is meant?");
    }

    /** The hint where a field is missing: one of those that are there may be it, misspelt. */
    static LocalizedText misspelt(String field, Collection<String> present) {
        return to(field, present)
                .map(found -> new LocalizedText(
                        "Måske er \"" + found + "\" en stavefejl for det?", "Maybe \"" + found + "\" is misspelt?"))
                .orElse(new LocalizedText("Måske er det glemt?", "Maybe it was forgotten?"));
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
