package dk.inddrag.content.internal.wordlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can stand before another part, and what it costs to believe it. */
final class Modifiers {
    private static final int FIRM = 0;
    private static final int DOUBTFUL = 3;
    private static final int MANY = 10;
    private static final int TWO_MODIFIERS = 3;
    private static final Set<String> S_ENDINGS =
            Set.of("ing", "hed", "else", "skab", "dom", "tet", "ion", "sel", "ens", "ling", "itet");

    private final Vocabulary vocabulary;
    private final SeenParts seen;
    private final Map<String, String> seams;
    private final Set<String> wellKnown;
    private final Set<String> neverFirst;
    private final Set<String> neverLast;
    private final Set<String> shortWords;
    private final Set<String> shortHeads;
    private final Map<String, Modifier> modifiers = new TreeMap<>();
    private final Map<String, @Nullable Modifier> looked = new HashMap<>();

    /** What stands before another part: the word it is made of, and what it costs to believe it. */
    record Modifier(String base, int cost) {}

    /** Starts with those that our own list and the dictionary name; the seams that are found meanwhile tell of more. */
    Modifiers(Vocabulary vocabulary, DomainLexicon lexicon, SeenParts seen, Map<String, String> seams) {
        this.vocabulary = vocabulary;
        this.seen = seen;
        this.seams = seams;
        wellKnown = lexicon.words("led");
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

    Map<String, Modifier> all() {
        return modifiers;
    }

    boolean isShortWord(String word) {
        return shortWords.contains(word);
    }

    boolean isShortHead(String word) {
        return isShortWord(word) || shortHeads.contains(word);
    }

    private boolean mayStandFirst(String word) {
        return !neverFirst.contains(word) && (word.length() >= 3 || isShortWord(word));
    }

    boolean mayStandLast(String word) {
        return !neverLast.contains(word) && (word.length() >= 4 || isShortHead(word));
    }

    /** What was looked up is looked up anew: a seam has been found. */
    void forget() {
        looked.clear();
    }

    boolean looksLikeOne(String text) {
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

    @Nullable
    Modifier of(String text) {
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
        int families = seen.before(text);
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
    void addUsed() {
        for (Map.Entry<String, String> seam : seams.entrySet()) {
            String word = seam.getKey();
            String text = word.substring(0, word.length() - seam.getValue().length());
            Modifier used = of(text);
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
            Modifier bare = of(noun);
            if (bare != null) {
                modifiers.putIfAbsent(noun, bare);
            }
        }
    }

    boolean isDoubtful(Modifier modifier, String text) {
        return modifier.cost() >= DOUBTFUL || (text.length() <= 3 && !isShortWord(text) && seen.before(text) < MANY);
    }
}
