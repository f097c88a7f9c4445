package dk.inddrag.content.phrases;

import dk.inddrag.content.words.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the phrases that a word may belong to. A phrase is kept under its rarest place, so that common words
 * (<i>jeg, er, hvad</i>) lead to few phrases.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the senses
 */
final class PhraseIndex<T> {

    /** A word that may be a compound, or go on, is met more often than the number of its phrases tells. */
    private static final int OPEN_ENDED = 8;

    private final List<Phrase<T>> phrases;
    private final Map<String, List<Entry<T>>> entries = new HashMap<>();
    private final Set<String> spellings = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    /**
     * A phrase under one of its places.
     *
     * @param phrase the phrase
     * @param wordsBefore how many words may stand before that place at most
     */
    record Entry<T>(Phrase<T> phrase, int wordsBefore) {}

    PhraseIndex(List<Phrase<T>> phrases) {
        this.phrases = phrases;
        Map<String, Integer> frequency = new HashMap<>();
        for (Phrase<T> phrase : phrases) {
            for (Phrase.Place place : phrase.places()) {
                keys(place).forEach(key -> frequency.merge(key, 1, Integer::sum));
            }
        }
        for (Phrase<T> phrase : phrases) {
            int rarest = rarest(phrase, frequency);
            Entry<T> entry = new Entry<>(phrase, wordsBefore(phrase, rarest));
            keys(phrase.places().get(rarest))
                    .forEach(key -> entries.computeIfAbsent(key, k -> new ArrayList<>(1))
                            .add(entry));
            remember(phrase);
        }
    }

    private void remember(Phrase<T> phrase) {
        for (Phrase.Place place : phrase.places()) {
            for (Atom atom : place.atoms()) {
                if (atom.kind() != Atom.Kind.START) {
                    spellings.add(atom.folded());
                }
                if (atom.kind() == Atom.Kind.STEM || atom.kind() == Atom.Kind.HEAD) {
                    stems.add(atom.stem());
                }
            }
        }
    }

    private static <T> int rarest(Phrase<T> phrase, Map<String, Integer> frequency) {
        int rarest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < phrase.places().size(); i++) {
            int count = 0;
            for (String key : keys(phrase.places().get(i))) {
                boolean open = key.charAt(0) == HEAD || key.charAt(0) == START;
                count += frequency.getOrDefault(key, 0) * (open ? OPEN_ENDED : 1);
            }
            if (count < least) {
                least = count;
                rarest = i;
            }
        }
        return rarest;
    }

    /** A place may be taken by up to three words that are one compound written apart. */
    private static <T> int wordsBefore(Phrase<T> phrase, int place) {
        int words = 0;
        for (int i = 0; i < place; i++) {
            words += PhraseBook.LONGEST_JOIN + (phrase.places().get(i + 1).afterGap() ? PhraseBook.LONGEST_GAP : 0);
        }
        return words;
    }

    private static final char FORM = '=';
    private static final char STEM = '+';
    private static final char BASE = '-';
    private static final char HEAD = '*';
    private static final char START = '<';

    private static Set<String> keys(Phrase.Place place) {
        Set<String> keys = new HashSet<>();
        for (Atom atom : place.atoms()) {
            switch (atom.kind()) {
                case FORM -> keys.add(FORM + atom.folded());
                case STEM -> {
                    keys.add(STEM + atom.stem());
                    keys.add(BASE + atom.folded());
                    atom.verbForms().forEach(form -> keys.add(FORM + form));
                }
                case HEAD -> {
                    keys.add(STEM + atom.stem());
                    keys.add(BASE + atom.folded());
                    keys.add(HEAD + ending(atom.stem()));
                }
                case START -> keys.add(START + beginning(atom.folded()));
            }
        }
        return keys;
    }

    private static String ending(String stem) {
        return stem.substring(Math.max(0, stem.length() - 3));
    }

    private static String beginning(String folded) {
        return folded.substring(0, Math.min(3, folded.length()));
    }

    /** The entries that a word may fit. */
    List<Entry<T>> entriesOf(Reading reading) {
        List<Entry<T>> all = new ArrayList<>();
        String folded = reading.folded();
        collect(FORM + folded, all);
        collect(STEM + reading.stem(), all);
        collect(BASE + folded, all);
        for (String ending : Atom.ENDINGS) {
            int base = folded.length() - ending.length();
            if (base >= Atom.SHORTEST_INFLECTED && folded.endsWith(ending)) {
                collect(BASE + folded.substring(0, base), all);
            }
        }
        collect(HEAD + ending(reading.stem()), all);
        if (reading.isCompound()) {
            List<String> parts = reading.partStems();
            collect(HEAD + ending(parts.get(parts.size() - 1)), all);
        }
        collect(START + beginning(folded), all);
        return all;
    }

    private void collect(String key, List<Entry<T>> all) {
        List<Entry<T>> found = entries.get(key);
        if (found != null) {
            all.addAll(found);
        }
    }

    Phrase<T> phrase(int ordinal) {
        return phrases.get(ordinal);
    }

    /** All words of the book, as they are folded. */
    Set<String> spellings() {
        return spellings;
    }

    boolean holdsStem(String stem) {
        return stems.contains(stem);
    }
}
