package dk.inddrag.content.internal.wordlist;

import dk.inddrag.content.words.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes what is known of each word as the codes of the automaton; {@code Automaton} tells what they mean. */
final class Encoder {
    private static final List<String> LITERAL_LETTERS = List.of("aa", "ae", "oe");

    private static final int LITERAL = 1;
    private static final int CAN_END = 2;
    private static final int DOUBTFUL = 4;
    private static final int SIMPLE = 32;
    private static final int RARITY_SHIFT = 3;

    private final Vocabulary vocabulary;
    private final DomainLexicon lexicon;
    private final CompoundFinder finder;
    private final Modifiers modifiers;
    private final Set<String> foldedAlike = new HashSet<>();

    Encoder(Vocabulary vocabulary, DomainLexicon lexicon, CompoundFinder finder) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.finder = finder;
        this.modifiers = finder.modifiers();
    }

    /** What is read from each row of letters, folded. */
    SortedMap<String, AutomatonWriter.Entry> entries() {
        Set<String> folds = new HashSet<>();
        for (String word : vocabulary.words().keySet()) {
            String fold = Folding.fold(word);
            if (!folds.add(fold)) {
                foldedAlike.add(fold);
            }
        }
        TreeMap<String, AutomatonWriter.Entry> entries = new TreeMap<>();
        for (Map.Entry<String, Vocabulary.Reading> word : vocabulary.words().entrySet()) {
            String form = word.getKey();
            Vocabulary.Reading reading = word.getValue();
            Vocabulary.Reading head = vocabulary.head(form);
            AutomatonWriter.Code headCode =
                    head != null && mayEnd(form, head) ? code(form, head.base(), CAN_END | doubt(form, head)) : null;
            if (headCode != null && head != null && head.base().equals(reading.base())) {
                merge(entries, form, new AutomatonWriter.Entry(headCode, null, null));
            } else {
                AutomatonWriter.Code wordCode = code(form, reading.base(), 0);
                merge(entries, form, new AutomatonWriter.Entry(wordCode, null, headCode));
            }
        }
        for (Map.Entry<String, Modifiers.Modifier> modifier : modifiers.all().entrySet()) {
            String text = modifier.getKey();
            AutomatonWriter.Code code = plainCode(
                    text,
                    modifier.getValue().base(),
                    (modifiers.isDoubtful(modifier.getValue(), text) ? DOUBTFUL : 0)
                            | rarity(finder.seen().before(text))
                            | (isSimple(modifier.getValue().base()) ? SIMPLE : 0));
            merge(entries, text, new AutomatonWriter.Entry(null, code, null));
        }
        return entries;
    }

    private static void merge(Map<String, AutomatonWriter.Entry> entries, String text, AutomatonWriter.Entry entry) {
        entries.merge(
                Folding.fold(text),
                entry,
                (old, fresh) -> new AutomatonWriter.Entry(
                        better(old.word(), fresh.word()),
                        better(old.modifier(), fresh.modifier()),
                        better(old.head(), fresh.head())));
    }

    /** Of two words that are folded alike, the one in Danish letters: råd before the name Raad. */
    private static AutomatonWriter.@Nullable Code better(
            AutomatonWriter.@Nullable Code old, AutomatonWriter.@Nullable Code fresh) {
        if (old == null || (fresh != null && (old.flags() & LITERAL) > (fresh.flags() & LITERAL))) {
            return fresh;
        }
        return old;
    }

    private boolean mayEnd(String form, Vocabulary.Reading head) {
        String base = head.base();
        return (base.length() >= 4 || modifiers.isShortHead(base))
                && !lexicon.words("ikke-efterled").contains(base)
                && !lexicon.words("ikke-efterled").contains(form);
    }

    private int doubt(String form, Vocabulary.Reading head) {
        String base = head.base();
        int rarity = rarity(finder.seen().after(base));
        if (modifiers.isShortHead(base) || modifiers.isShortHead(form)) {
            return rarity;
        }
        boolean rare = base.length() <= 4 && finder.seen().after(base) < 2;
        return rare || form.length() < 4 ? DOUBTFUL | rarity : rarity;
    }

    /** From 0 for a part that very many compounds share to 3 for one that none does. */
    private static int rarity(int families) {
        int rarity = families >= 12 ? 0 : families >= 4 ? 1 : families >= 1 ? 2 : 3;
        return rarity << RARITY_SHIFT;
    }

    private AutomatonWriter.Code code(String form, String ownBase, int flags) {
        String base = vocabulary.baseOf(ownBase);
        String head = finder.seams().get(base);
        int simple = head != null && isSimple(vocabulary.certainBase(head)) ? SIMPLE : 0;
        return plainCode(form, base, flags | simple);
    }

    private AutomatonWriter.Code plainCode(String form, String ownBase, int flags) {
        String base = ownBase;
        String head = finder.seams().get(base);
        if (head != null) {
            // An irregular last part: skolebørn is a form of skolebarn.
            String headBase = vocabulary.certainBase(head);
            base = base.substring(0, base.length() - head.length()) + headBase;
            head = headBase;
        }
        String from = Folding.fold(form);
        String to = Folding.fold(base);
        int common = 0;
        while (common < from.length() && common < to.length() && from.charAt(common) == to.charAt(common)) {
            common++;
        }
        boolean literal = isLiteral(form) || isLiteral(base);
        return new AutomatonWriter.Code(
                from.length() - common,
                to.substring(common),
                head == null ? 0 : Folding.fold(head).length(),
                flags | (literal ? LITERAL : 0));
    }

    /** Whether a part is no compound, its own base form and not folded like any other word. */
    private boolean isSimple(String part) {
        Vocabulary.Reading reading = vocabulary.words().get(part);
        return reading != null
                && reading.base().equals(part)
                && !finder.seams().containsKey(part)
                && !isLiteral(part)
                && !foldedAlike.contains(Folding.fold(part));
    }

    private static boolean isLiteral(String word) {
        return LITERAL_LETTERS.stream().anyMatch(word::contains);
    }
}
