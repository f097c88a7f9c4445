package dk.inddrag.content.internal.wordlist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All forms with the base form each is read as, gathered from the sources before anything is taken apart. */
final class Vocabulary {
    private static final int REGULAR = 25;
    private static final int REGULAR_BASE = 12;
    private static final int STRONG = 16;
    private static final int CERTAIN = -1000;

    private final TreeMap<String, Reading> words = new TreeMap<>();
    private final Map<String, Reading> heads = new HashMap<>();
    private final Map<Kind, Map<String, Set<String>>> paradigms = new HashMap<>();
    private final Set<String> participles = new HashSet<>();
    private final Map<String, String> modifiers = new TreeMap<>();
    private final NounWeights nouns;
    private final Set<String> rebased = new HashSet<>();

    /** Starts with the words that our own list says are well known. */
    Vocabulary(Set<String> known) {
        nouns = new NounWeights(known);
    }

    /** A form read as a form of a base word; the lowest rank is the best reading. */
    record Reading(String base, Kind kind, int rank) {}

    /** Notes a base form before any reading is added, so that readings can be weighed. */
    void note(String base, Kind kind) {
        nouns.note(lower(base), kind);
    }

    /** Counts in how many compounds each noun stands last. */
    void weigh() {
        nouns.weigh(modifiers.keySet());
    }

    void addTagged(String form, String base, String tag) {
        Kind kind = Ranks.kind(tag);
        String lower = lower(form);
        String lowerBase = lower(base);
        int rank = Ranks.tagged(lower, lowerBase, tag);
        if (kind == Kind.NOUN && lower.equals(lowerBase) && nouns.isRareAgent(lower)) {
            rank = Ranks.RARE_AGENT;
        }
        add(lower, lowerBase, kind, rank);
        if (tag.startsWith("ver:kor:akt") || tag.startsWith("ver:lan:akt")) {
            participles.add(lower);
            offerHead(lower, new Reading(lower, Kind.PARTICIPLE, 30));
        }
    }

    void addPlain(String form, String base, Kind kind) {
        String lower = lower(form);
        String lowerBase = lower(base);
        boolean own = form.equals(base);
        int rank = Ranks.listed(kind, own, kind == Kind.NOUN && own && nouns.isRareAgent(lower));
        paradigm(kind, lowerBase).add(lower);
        Reading seen = words.get(lower);
        if (seen == null || rank < seen.rank) {
            add(lower, lowerBase, kind, rank);
        } else if (kind == Kind.NOUN || kind == Kind.ADJECTIVE || kind == Kind.UNTOLD) {
            offerHead(lower, new Reading(lowerBase, kind, rank));
        }
    }

    void addRegular(String form, String base, Kind kind) {
        add(form, base, kind, form.equals(base) ? REGULAR_BASE : REGULAR);
    }

    /** A form of a strong verb: fik, anbragt. A noun of its own comes first: forløb. */
    void addStrong(String form, String base) {
        // forløbet is the noun's before it is the verb's.
        add(form, base, Kind.VERB, form.endsWith("et") ? STRONG + 6 : STRONG);
        if (form.endsWith("t")) {
            participles.add(form);
            offerHead(form, new Reading(form, Kind.PARTICIPLE, 30));
        }
    }

    void addCertain(String form, String base, Kind kind) {
        add(form, base, kind, CERTAIN);
    }

    void addModifier(String modifier, String base) {
        // "krise" is krise as it stands before it is kris with a linking letter.
        modifiers.merge(lower(modifier), lower(base), (a, b) -> a.length() >= b.length() ? a : b);
    }

    private void add(String form, String base, Kind kind, int rank) {
        Reading reading = new Reading(base, kind, rank);
        words.merge(form, reading, this::better);
        if (kind == Kind.NOUN || kind == Kind.ADJECTIVE || kind == Kind.UNTOLD) {
            offerHead(form, reading);
        }
        paradigm(kind, base).add(form);
    }

    private void offerHead(String form, Reading reading) {
        // Last in a compound, "lokale" is a room before it is a form of local.
        boolean bentAdjective = reading.kind == Kind.ADJECTIVE && !reading.base.equals(form) && reading.rank > 0;
        Reading last = bentAdjective ? new Reading(reading.base, reading.kind, reading.rank + 15) : reading;
        heads.merge(form, last, this::better);
    }

    private Reading better(Reading a, Reading b) {
        if (a.rank != b.rank) {
            return a.rank < b.rank ? a : b;
        }
        if (nouns.weight(a.base) != nouns.weight(b.base)) {
            return nouns.weight(a.base) > nouns.weight(b.base) ? a : b;
        }
        return a.base.compareTo(b.base) <= 0 ? a : b;
    }

    /** Gives forms without a base form of their own the base form of a word they are an inflection of. */
    void findBases() {
        for (Map.Entry<String, Reading> entry : words.entrySet()) {
            Reading bent = BaseForms.find(entry.getKey(), entry.getValue(), words);
            if (bent != null) {
                entry.setValue(bent);
                heads.put(entry.getKey(), bent);
                rebased.add(entry.getKey());
            }
        }
    }

    /** Reads a word and all forms that were read as forms of it as forms of another base word. */
    void rebase(String old, String base, Kind kind) {
        for (String form : forms(Kind.UNTOLD, old)) {
            rebased.add(form);
            words.computeIfPresent(
                    form, (f, reading) -> reading.base.equals(old) ? new Reading(base, kind, reading.rank) : reading);
            heads.computeIfPresent(
                    form, (f, reading) -> reading.base.equals(old) ? new Reading(base, kind, reading.rank) : reading);
        }
    }

    private Set<String> paradigm(Kind kind, String base) {
        return paradigms.computeIfAbsent(kind, k -> new LinkedHashMap<>()).computeIfAbsent(base, b -> new HashSet<>());
    }

    SortedMap<String, Reading> words() {
        return words;
    }

    @Nullable
    Reading head(String form) {
        return heads.get(form);
    }

    Map<String, Set<String>> bases(Kind kind) {
        return paradigms.getOrDefault(kind, Map.of());
    }

    Set<String> forms(Kind kind, String base) {
        return bases(kind).getOrDefault(base, Set.of());
    }

    /** The base form of a base form: skolebørnene is a form of skolebørn, and that of skolebarn. */
    String baseOf(String base) {
        Reading reading = words.get(base);
        return reading != null && rebased.contains(base) ? reading.base : base;
    }

    /** The base form of a word that our own list bends, or the word itself. */
    String certainBase(String word) {
        Reading reading = words.get(word);
        if (reading == null || reading.rank != CERTAIN) {
            return word;
        }
        return reading.kind == Kind.NOUN || reading.kind == Kind.ADJECTIVE ? reading.base : word;
    }

    /** Whether a form is, before anything else, a bent form of another word. */
    boolean isInflection(String form) {
        Reading reading = words.get(form);
        return reading != null && !reading.base.equals(form) && reading.rank < 60;
    }

    boolean isBase(Kind kind, String word) {
        return bases(kind).containsKey(word);
    }

    boolean isParticiple(String form) {
        return participles.contains(form);
    }

    Map<String, String> modifiers() {
        return modifiers;
    }

    /** Copies the inflection of one word to another: webinar goes like seminar. */
    void addLike(String word, String model) {
        for (Kind kind : List.of(Kind.NOUN, Kind.ADJECTIVE, Kind.VERB)) {
            Set<String> forms = Set.copyOf(forms(kind, model));
            int common = model.length();
            for (String form : forms) {
                while (!form.startsWith(model.substring(0, common))) {
                    common--;
                }
            }
            String dropped = model.substring(common);
            if (forms.isEmpty() || !word.endsWith(dropped)) {
                continue;
            }
            String kept = word.substring(0, word.length() - dropped.length());
            for (String form : forms) {
                addCertain(kept + form.substring(common), word, kind);
            }
        }
        for (Map.Entry<String, String> modifier : List.copyOf(modifiers.entrySet())) {
            if (modifier.getValue().equals(model) && modifier.getKey().startsWith(model)) {
                addModifier(word + modifier.getKey().substring(model.length()), word);
            }
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
