package dk.inddrag.content.phrases;

import java.util.ArrayList;
import java.util.List;

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

    private final AtomIndex atoms;
    /** By the number of the atom. */
    private final List<List<Entry<T>>> entries = new ArrayList<>();

    /**
     * A phrase under one of its places.
     *
     * @param pattern the phrase
     * @param wordsBefore how many words may stand before that place at most
     */
    record Entry<T>(Pattern<T> pattern, int wordsBefore) {}

    PhraseIndex(List<Phrase<T>> phrases, AtomIndex atoms) {
        this.atoms = atoms;
        List<Pattern<T>> patterns =
                phrases.stream().map(phrase -> Pattern.of(phrase, atoms)).toList();
        int[] frequency = new int[atoms.atoms().size()];
        for (Pattern<T> pattern : patterns) {
            for (Pattern.Place place : pattern.places()) {
                for (int atom : place.atoms()) {
                    frequency[atom]++;
                }
            }
        }
        for (int atom = 0; atom < frequency.length; atom++) {
            entries.add(new ArrayList<>(1));
        }
        for (Pattern<T> pattern : patterns) {
            int rarest = rarest(pattern, frequency);
            Entry<T> entry = new Entry<>(pattern, wordsBefore(pattern, rarest));
            for (int atom : pattern.places().get(rarest).atoms()) {
                entries.get(atom).add(entry);
            }
        }
    }

    private int rarest(Pattern<T> pattern, int[] frequency) {
        int rarest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < pattern.places().size(); i++) {
            int count = 0;
            for (int atom : pattern.places().get(i).atoms()) {
                Atom.Kind kind = atoms.atom(atom).kind();
                boolean open = kind == Atom.Kind.HEAD || kind == Atom.Kind.START;
                count += frequency[atom] * (open ? OPEN_ENDED : 1);
            }
            if (count < least) {
                least = count;
                rarest = i;
            }
        }
        return rarest;
    }

    /** A place may be taken by up to three words that are one compound written apart. */
    private static <T> int wordsBefore(Pattern<T> pattern, int place) {
        int words = 0;
        for (int i = 0; i < place; i++) {
            words += PhraseBook.LONGEST_JOIN + (pattern.places().get(i + 1).afterGap() ? PhraseBook.LONGEST_GAP : 0);
        }
        return words;
    }

    /** The phrases that a word may belong to which fits an atom. */
    List<Entry<T>> under(int atom) {
        return entries.get(atom);
    }
}
