package dk.inddrag.content.internal.wordlist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How well known each noun is: in how many compounds it stands last. */
final class NounWeights {
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Set<String> known;

    NounWeights(Set<String> known) {
        this.known = known;
    }

    void note(String base, Kind kind) {
        if (kind == Kind.NOUN) {
            nouns.add(base);
        } else if (kind == Kind.VERB || kind == Kind.OTHER) {
            verbs.add(base);
        }
    }

    void weigh(Set<String> modifiers) {
        for (String noun : nouns) {
            for (int seam = 2; seam < noun.length() - 2; seam++) {
                String last = noun.substring(seam);
                if (nouns.contains(last) && modifiers.contains(noun.substring(0, seam))) {
                    weights.merge(last, 1, Integer::sum);
                }
            }
        }
    }

    int weight(String noun) {
        return weights.getOrDefault(noun, 0);
    }

    /** Whether a noun is a person who does something, as any verb could have, but hardly anyone says it: frister. */
    boolean isRareAgent(String noun) {
        return noun.endsWith("er")
                && !known.contains(noun)
                && weight(noun) < 4
                && (verbs.contains(noun.substring(0, noun.length() - 1))
                        || verbs.contains(noun.substring(0, noun.length() - 2)));
    }
}
