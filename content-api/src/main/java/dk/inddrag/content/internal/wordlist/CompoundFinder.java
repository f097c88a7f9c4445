package dk.inddrag.content.internal.wordlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes the compounds among the words of the dictionary apart.
 *
 * <p>A word is a compound if it bends like its last part, which is a word, and if what stands before is known to stand
 * before others: because the dictionary lists it so, or because many words share it. What looks like a compound but
 * comes from a verb (vejledning), a particle (indsats) or a suffix (mulighed) is none.
 */
final class CompoundFinder {
    private static final int TOO_DEAR = 6;
    private static final int UNLIKE = 3;

    private final Vocabulary vocabulary;
    private final DomainLexicon lexicon;
    private final Set<String> wellKnown;
    private final Set<String> whole;
    private final SeenParts seen = new SeenParts();
    private final Map<String, String> seams = new TreeMap<>();
    private final Modifiers modifiers;
    private final Inflections inflections;

    CompoundFinder(Vocabulary vocabulary, DomainLexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        wellKnown = lexicon.words("led");
        whole = lexicon.words("hel");
        modifiers = new Modifiers(vocabulary, lexicon, seen, seams);
        inflections = new Inflections(vocabulary, lexicon, seen, seams);
    }

    /** The last part of each compound among the base forms. */
    Map<String, String> seams() {
        return seams;
    }

    Modifiers modifiers() {
        return modifiers;
    }

    SeenParts seen() {
        return seen;
    }

    void run() {
        countParts();
        // Verbs first, for nouns made of verbs ask about them; short words first, for long ones are made of them.
        for (Kind kind : List.of(Kind.VERB, Kind.ADJECTIVE, Kind.NOUN)) {
            List<String> words = new ArrayList<>(vocabulary.bases(kind).keySet());
            words.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
            for (String word : words) {
                String head = headOf(word, kind);
                if (head != null) {
                    seams.put(word, head);
                    modifiers.forget();
                }
            }
        }
        List.copyOf(vocabulary.bases(Kind.UNTOLD).keySet()).forEach(this::adopt);
        for (Map.Entry<String, List<String>> line : lexicon.lines("delt").entrySet()) {
            seams.put(line.getKey(), line.getValue().get(line.getValue().size() - 1));
        }
        modifiers.addUsed();
    }

    /** Counts the parts that words seem to have, before any is taken apart. */
    private void countParts() {
        for (Kind kind : List.of(Kind.NOUN, Kind.ADJECTIVE, Kind.VERB)) {
            for (String word : vocabulary.bases(kind).keySet()) {
                Set<String> counted = new HashSet<>();
                for (int seam = 2; seam <= word.length() - 3; seam++) {
                    String head = word.substring(seam);
                    if (modifiers.mayStandLast(head) && inflections.bendsLike(word, head, kind)) {
                        String modifier = word.substring(0, seam);
                        if (modifiers.looksLikeOne(modifier) && counted.add(modifier)) {
                            seen.addBefore(modifier);
                            seen.addAfter(head);
                        }
                    }
                }
            }
        }
        for (String word : vocabulary.bases(Kind.UNTOLD).keySet()) {
            for (int seam = 2; seam <= word.length() - 3; seam++) {
                Vocabulary.Reading head = vocabulary.head(word.substring(seam));
                if (head != null
                        && modifiers.mayStandLast(head.base())
                        && modifiers.looksLikeOne(word.substring(0, seam))) {
                    seen.addAfter(head.base());
                }
            }
        }
    }

    private @Nullable String headOf(String word, Kind kind) {
        if (word.length() < 5 || whole.contains(word)) {
            return null;
        }
        String best = null;
        int bestCost = TOO_DEAR;
        int bestSeen = 0;
        for (int seam = 2; seam <= word.length() - 2; seam++) {
            String head = word.substring(seam);
            String modifier = word.substring(0, seam);
            if (!modifiers.mayStandLast(head) || inflections.isDerived(word, modifier, head, kind)) {
                continue;
            }
            if (kind == Kind.VERB && !modifier.endsWith("s")) {
                continue;
            }
            Modifiers.Modifier known = modifiers.of(modifier);
            boolean bends = inflections.bendsLike(word, head, kind);
            if (known == null || !(bends || inflections.bendsInTruth(word, head, kind))) {
                continue;
            }
            int cost = known.cost() + headCost(head) + shortCost(modifier, head) + (bends ? 0 : UNLIKE);
            // Of two seams as good as each other, the one whose parts are seen more often: vand|sport, not vands|port.
            int together = seen.before(modifier) * seen.after(head);
            if (cost < bestCost || (cost == bestCost && best != null && together > bestSeen)) {
                bestCost = cost;
                bestSeen = together;
                best = head;
            }
        }
        return best != null && hasParticle(word, word.length() - best.length(), kind) ? null : best;
    }

    /** Whether a word is a particle and a word: om|slag, whatever else it could be. */
    private boolean hasParticle(String word, int seam, Kind kind) {
        for (String particle : lexicon.words("partikel")) {
            if (word.startsWith(particle) && seam == particle.length() + 1) {
                String rest = word.substring(particle.length());
                if (vocabulary.isBase(kind, rest) && inflections.bendsLike(word, rest, kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes a word apart that is listed without inflection; its last part tells how it bends. */
    private void adopt(String word) {
        Vocabulary.Reading own = vocabulary.words().get(word);
        if (own == null || own.kind() != Kind.UNTOLD || !own.base().equals(word)) {
            return;
        }
        if (word.length() < 5 || whole.contains(word)) {
            return;
        }
        int bestCost = TOO_DEAR;
        int bestSeam = 0;
        for (int seam = 2; seam <= word.length() - 2; seam++) {
            String text = word.substring(seam);
            Vocabulary.Reading head = vocabulary.head(text);
            if (head == null || !modifiers.mayStandLast(text) || !modifiers.mayStandLast(head.base())) {
                continue;
            }
            String modifier = word.substring(0, seam);
            Modifiers.Modifier known = modifiers.of(modifier);
            if (known == null || inflections.isDerived(word, modifier, text, Kind.NOUN)) {
                continue;
            }
            int cost = known.cost() + headCost(head.base()) + shortCost(modifier, head.base());
            if (cost < bestCost) {
                bestCost = cost;
                bestSeam = seam;
            }
        }
        Vocabulary.Reading head = bestSeam == 0 ? null : vocabulary.head(word.substring(bestSeam));
        if (head != null) {
            String base = word.substring(0, bestSeam) + head.base();
            vocabulary.rebase(word, base, head.kind());
            seams.put(base, head.base());
        }
    }

    /** A short modifier that few words share is often no modifier at all: cis|terne. */
    private int shortCost(String modifier, String head) {
        if (modifier.length() > 4 || modifiers.isShortWord(modifier) || wellKnown.contains(modifier)) {
            return 0;
        }
        int cost = 0;
        if (modifier.length() <= 3 && seen.before(modifier) < 4) {
            cost += 2;
        }
        if (seen.after(head) < 2) {
            cost += 2;
        }
        return cost;
    }

    private int headCost(String head) {
        int cost = head.length() >= 5 ? 0 : 1;
        int families = seen.after(head);
        if (wellKnown.contains(head)) {
            return 0;
        }
        if (families < 2) {
            cost += 3;
        } else if (families < 4) {
            cost += 1;
        }
        return cost;
    }
}
