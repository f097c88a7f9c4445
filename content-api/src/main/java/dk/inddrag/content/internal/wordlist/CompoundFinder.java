package dk.inddrag.content.internal.wordlist;

import java.util.ArrayList;
import java.util.HashMap;
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
    private static final int FIRM = 0;
    private static final int DOUBTFUL = 3;
    private static final int TOO_DEAR = 6;
    private static final int MANY = 10;
    private static final int UNLIKE = 3;
    private static final int TWO_MODIFIERS = 3;
    private static final Set<String> S_ENDINGS =
            Set.of("ing", "hed", "else", "skab", "dom", "tet", "ion", "sel", "ens", "ling", "itet");

    private final Vocabulary vocabulary;
    private final DomainLexicon lexicon;
    private final Set<String> wellKnown;
    private final Set<String> whole;
    private final Set<String> neverFirst;
    private final Set<String> neverLast;
    private final Set<String> shortWords;
    private final Set<String> shortHeads;
    private final Map<String, Integer> withModifier = new HashMap<>();
    private final Map<String, Integer> withHead = new HashMap<>();
    private final Map<String, String> seams = new TreeMap<>();
    private final Map<String, Modifier> modifiers = new TreeMap<>();
    private final Map<String, @Nullable Modifier> looked = new HashMap<>();

    /** What stands before another part: the word it is made of, and what it costs to believe it. */
    record Modifier(String base, int cost) {}

    CompoundFinder(Vocabulary vocabulary, DomainLexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        wellKnown = lexicon.words("led");
        whole = lexicon.words("hel");
        neverFirst = lexicon.words("ikke-forled");
        neverLast = lexicon.words("ikke-efterled");
        shortWords = lexicon.words("kort");
        shortHeads = lexicon.words("kort-efterled");
        for (Map.Entry<String, List<String>> line : lexicon.lines("forled").entrySet()) {
            modifiers.put(line.getKey(), new Modifier(line.getValue().get(0), FIRM));
        }
        for (Map.Entry<String, String> listed : vocabulary.modifiers().entrySet()) {
            if (mayStandFirst(listed.getKey()) && mayStandFirst(listed.getValue())) {
                modifiers.putIfAbsent(listed.getKey(), new Modifier(listed.getValue(), FIRM));
            }
        }
    }

    /** The last part of each compound among the base forms. */
    Map<String, String> seams() {
        return seams;
    }

    Map<String, Modifier> modifiers() {
        return modifiers;
    }

    boolean isShortWord(String word) {
        return shortWords.contains(word);
    }

    boolean isShortHead(String word) {
        return isShortWord(word) || shortHeads.contains(word);
    }

    /** How many words seem to end in a part. */
    int families(String head) {
        return withHead.getOrDefault(head, 0);
    }

    /** How many words seem to begin with a part. */
    int modifierFamilies(String modifier) {
        return withModifier.getOrDefault(modifier, 0);
    }

    void run() {
        List<Kind> kinds = List.of(Kind.NOUN, Kind.ADJECTIVE, Kind.VERB);
        for (Kind kind : kinds) {
            for (String word : vocabulary.bases(kind).keySet()) {
                Set<String> seen = new HashSet<>();
                for (int seam = 2; seam <= word.length() - 3; seam++) {
                    String head = word.substring(seam);
                    if (mayStandLast(head) && bendsLike(word, head, kind)) {
                        String modifier = word.substring(0, seam);
                        if (looksLikeModifier(modifier) && seen.add(modifier)) {
                            withModifier.merge(modifier, 1, Integer::sum);
                            withHead.merge(head, 1, Integer::sum);
                        }
                    }
                }
            }
        }
        for (String word : vocabulary.bases(Kind.UNTOLD).keySet()) {
            for (int seam = 2; seam <= word.length() - 3; seam++) {
                Vocabulary.Reading head = vocabulary.head(word.substring(seam));
                if (head != null && mayStandLast(head.base()) && looksLikeModifier(word.substring(0, seam))) {
                    withHead.merge(head.base(), 1, Integer::sum);
                }
            }
        }
        // Verbs first, for nouns made of verbs ask about them; short words first, for long ones are made of them.
        for (Kind kind : List.of(Kind.VERB, Kind.ADJECTIVE, Kind.NOUN)) {
            List<String> words = new ArrayList<>(vocabulary.bases(kind).keySet());
            words.sort((a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b));
            for (String word : words) {
                String head = headOf(word, kind);
                if (head != null) {
                    seams.put(word, head);
                    looked.clear();
                }
            }
        }
        List<String> untold = new ArrayList<>(vocabulary.bases(Kind.UNTOLD).keySet());
        for (String word : untold) {
            adopt(word);
        }
        for (Map.Entry<String, List<String>> line : lexicon.lines("delt").entrySet()) {
            seams.put(line.getKey(), line.getValue().get(line.getValue().size() - 1));
        }
        addModifiers();
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
            if (!mayStandLast(head) || isDerived(word, modifier, head, kind)) {
                continue;
            }
            if (kind == Kind.VERB && !modifier.endsWith("s")) {
                continue;
            }
            Modifier known = modifier(modifier);
            boolean bends = bendsLike(word, head, kind);
            if (known == null || !(bends || bendsInTruth(word, head, kind))) {
                continue;
            }
            int cost = known.cost() + headCost(head) + shortCost(modifier, head) + (bends ? 0 : UNLIKE);
            // Of two seams as good as each other, the one whose parts are seen more often: vand|sport, not vands|port.
            int seen = modifierFamilies(modifier) * families(head);
            if (cost < bestCost || (cost == bestCost && best != null && seen > bestSeen)) {
                bestCost = cost;
                bestSeen = seen;
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
                if (vocabulary.isBase(kind, rest) && bendsLike(word, rest, kind)) {
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
            if (head == null || !mayStandLast(text) || !mayStandLast(head.base())) {
                continue;
            }
            String modifier = word.substring(0, seam);
            Modifier known = modifier(modifier);
            if (known == null || isDerived(word, modifier, text, Kind.NOUN)) {
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
        if (modifier.length() > 4 || isShortWord(modifier) || wellKnown.contains(modifier)) {
            return 0;
        }
        int cost = 0;
        if (modifier.length() <= 3 && withModifier.getOrDefault(modifier, 0) < 4) {
            cost += 2;
        }
        if (families(head) < 2) {
            cost += 2;
        }
        return cost;
    }

    private int headCost(String head) {
        int cost = head.length() >= 5 ? 0 : 1;
        int families = families(head);
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

    /** Whether a word comes from a verb, or from an adjective by -hed, rather than from its seeming parts. */
    private boolean isDerived(String word, String modifier, String head, Kind kind) {
        if (kind != Kind.NOUN && kind != Kind.ADJECTIVE) {
            return false;
        }
        if (word.endsWith("hed")) {
            String adjective = word.substring(0, word.length() - 3);
            if (vocabulary.isBase(Kind.ADJECTIVE, adjective) && !seams.containsKey(adjective)) {
                return true;
            }
        }
        for (String ending : List.of("ning", "ing", "else", "eri", "er", "sel", "ende", "et", "t")) {
            if (word.endsWith(ending) && head.length() > ending.length()) {
                String stem = word.substring(0, word.length() - ending.length());
                for (String verb : List.of(stem + "e", stem)) {
                    if (vocabulary.isBase(Kind.VERB, verb) && !seams.containsKey(verb)) {
                        String light = verb.substring(modifier.length());
                        if (!vocabulary.isBase(Kind.NOUN, head)
                                || lexicon.words("støtteverber").contains(light)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean mayStandFirst(String word) {
        return !neverFirst.contains(word) && (word.length() >= 3 || isShortWord(word));
    }

    private boolean mayStandLast(String word) {
        return !neverLast.contains(word) && (word.length() >= 4 || isShortHead(word));
    }

    /** Whether a word has the forms that its last part would give it. */
    private boolean bendsLike(String word, String head, Kind kind) {
        Set<String> headForms = vocabulary.forms(kind, head);
        int seam = word.length() - head.length();
        if (headForms.isEmpty()) {
            return kind == Kind.ADJECTIVE && vocabulary.isParticiple(head);
        }
        int all = 0;
        int shared = 0;
        for (String form : vocabulary.forms(kind, word)) {
            all++;
            if (form.length() >= seam && headForms.contains(form.substring(seam))) {
                shared++;
            }
        }
        return shared * 10 >= all * 7;
    }

    /** The source bends some compounds wrongly (naturreten): a noun with a well-known last part is forgiven. */
    private boolean bendsInTruth(String word, String head, Kind kind) {
        Vocabulary.Reading reading = vocabulary.head(head);
        return kind == Kind.NOUN
                && word.length() >= 7
                && word.length() - head.length() >= 4
                && (families(head) >= 6 || wellKnown.contains(head))
                && reading != null
                && reading.base().equals(head)
                && (reading.kind() == Kind.NOUN
                        || (reading.kind() == Kind.UNTOLD && head.length() >= 5)
                        || (reading.kind() == Kind.PARTICIPLE && head.endsWith("ende") && head.length() >= 8))
                && !vocabulary.isInflection(head);
    }

    private boolean looksLikeModifier(String text) {
        if (neverFirst.contains(text)) {
            return false;
        }
        if (modifiers.containsKey(text) || isNominal(text)) {
            return true;
        }
        String cut = text.substring(0, text.length() - 1);
        return text.length() > 3 && (text.endsWith("s") || text.endsWith("e")) && isNominal(cut);
    }

    private boolean isNominal(String text) {
        return vocabulary.isBase(Kind.NOUN, text) || vocabulary.isBase(Kind.ADJECTIVE, text);
    }

    private @Nullable Modifier modifier(String text) {
        if (looked.containsKey(text)) {
            return looked.get(text);
        }
        Modifier found = look(text);
        looked.put(text, found);
        return found;
    }

    private @Nullable Modifier look(String text) {
        Modifier listed = modifiers.get(text);
        if (listed != null) {
            return listed;
        }
        if (!mayStandFirst(text)) {
            return null;
        }
        int families = withModifier.getOrDefault(text, 0);
        if (wellKnown.contains(text) && !takesS(text)) {
            return new Modifier(text, FIRM);
        }
        if (vocabulary.isBase(Kind.NOUN, text)) {
            if (takesS(text)) {
                // undervisnings|timer, not undervisning|stimer
                return new Modifier(text, DOUBTFUL + 1);
            }
            return new Modifier(text, seams.containsKey(text) ? 2 : families >= 3 ? 1 : DOUBTFUL);
        }
        String cut = text.substring(0, text.length() - 1);
        if (text.endsWith("s") && vocabulary.isBase(Kind.NOUN, cut) && mayStandFirst(cut)) {
            if (takesS(cut)) {
                return new Modifier(cut, 1);
            }
            return new Modifier(cut, families >= 3 ? 2 : DOUBTFUL + 1);
        }
        if (vocabulary.isBase(Kind.ADJECTIVE, text)) {
            return families >= 3 ? new Modifier(text, 2) : null;
        }
        if (text.endsWith("e") && vocabulary.isBase(Kind.NOUN, cut) && families >= 3 && mayStandFirst(cut)) {
            return new Modifier(cut, 2);
        }
        return isTwoModifiers(text) ? new Modifier("", TWO_MODIFIERS) : null;
    }

    /** Whether two well-known modifiers stand here: embeds|mands|rapport. The reader takes them apart again. */
    private boolean isTwoModifiers(String text) {
        for (int seam = 3; seam <= text.length() - 3; seam++) {
            Modifier first = modifiers.get(text.substring(0, seam));
            Modifier second = modifiers.get(text.substring(seam));
            if (first != null
                    && second != null
                    && first.cost() == FIRM
                    && second.cost() == FIRM
                    && mayStandLast(second.base())) {
                return true;
            }
        }
        return false;
    }

    private boolean takesS(String noun) {
        if (seams.containsKey(noun)) {
            return !wellKnown.contains(noun);
        }
        for (String ending : S_ENDINGS) {
            if (noun.length() > ending.length() + 2 && noun.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Adds what can stand before a part that no word of the dictionary shows: any noun, and any noun that takes -s-. */
    private void addModifiers() {
        for (Map.Entry<String, String> seam : seams.entrySet()) {
            String word = seam.getKey();
            String text = word.substring(0, word.length() - seam.getValue().length());
            Modifier used = modifier(text);
            if (used != null && !used.base().isEmpty()) {
                modifiers.putIfAbsent(text, used);
            }
        }
        for (String noun : vocabulary.bases(Kind.NOUN).keySet()) {
            if ((noun.length() < 4 && !isShortWord(noun)) || !mayStandFirst(noun)) {
                continue;
            }
            if (takesS(noun) && !noun.endsWith("s")) {
                modifiers.putIfAbsent(noun + "s", new Modifier(noun, 1));
            }
            Modifier bare = modifier(noun);
            if (bare != null) {
                modifiers.putIfAbsent(noun, bare);
            }
        }
    }

    boolean isDoubtful(Modifier modifier, String text) {
        return modifier.cost() >= DOUBTFUL
                || (text.length() <= 3 && !isShortWord(text) && modifierFamilies(text) < MANY);
    }
}
