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

    /** By the number of the atom; an array, as every word of every text is looked up here. */
    private final Entry<T>[][] entries;

    private final Entry<T>[] none = none();

    /**
     * A phrase under one of its places.
     *
     * @param pattern the phrase
     * @param placesBefore how many places it has before that one
     * @param gapsBefore after how many of them, and of that place, other words may stand
     * @param next the bits of what must come next; 0 where anything may
     * @param previous the bits of what must come before, where each place takes one word; 0 where anything may
     */
    record Entry<T>(Pattern<T> pattern, int placesBefore, int gapsBefore, long next, long previous) {

        static <T> Entry<T> of(Pattern<T> pattern, int place) {
            Pattern.Place[] places = pattern.places();
            boolean nextTo = place + 1 < places.length && !places[place + 1].afterGap();
            boolean afterAnother = place > 0 && !places[place].afterGap();
            return new Entry<>(
                    pattern,
                    place,
                    gapsUpTo(places, place),
                    nextTo ? places[place + 1].bits() : 0,
                    afterAnother ? places[place - 1].bits() : 0);
        }

        private static int gapsUpTo(Pattern.Place[] places, int place) {
            int gaps = 0;
            for (int i = 1; i <= place; i++) {
                gaps += places[i].afterGap() ? 1 : 0;
            }
            return gaps;
        }

        /**
         * Whether the phrase may stand where words before and after fit some atoms.
         *
         * @param before the bits of the word before
         * @param after the bits of what begins after
         */
        boolean mayStandBetween(long before, long after) {
            return (next == 0 || (next & after) != 0) && (previous == 0 || (previous & before) != 0);
        }

        /**
         * How many words may stand before the place.
         *
         * @param wordsOfPlace how many words one place may take at most
         */
        int mostBefore(int wordsOfPlace) {
            return placesBefore * wordsOfPlace + gapsBefore * PhraseBook.LONGEST_GAP;
        }
    }

    PhraseIndex(List<Phrase<T>> phrases, AtomNumbers atoms) {
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
        List<List<Entry<T>>> byAtom = new ArrayList<>();
        for (int atom = 0; atom < frequency.length; atom++) {
            byAtom.add(new ArrayList<>(1));
        }
        for (Pattern<T> pattern : patterns) {
            int rarest = rarest(pattern, frequency, atoms);
            Entry<T> entry = Entry.of(pattern, rarest);
            for (int atom : pattern.places()[rarest].atoms()) {
                byAtom.get(atom).add(entry);
            }
        }
        this.entries = arrays(byAtom);
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made in another way
    private Entry<T>[][] arrays(List<List<Entry<T>>> lists) {
        Entry<T>[][] arrays = (Entry<T>[][]) new Entry<?>[lists.size()][];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = lists.get(i).toArray(none);
        }
        return arrays;
    }

    @SuppressWarnings("unchecked") // an empty array holds nothing of another type
    private static <T> Entry<T>[] none() {
        return (Entry<T>[]) new Entry<?>[0];
    }

    private static <T> int rarest(Pattern<T> pattern, int[] frequency, AtomNumbers atoms) {
        int rarest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < pattern.places().length; i++) {
            int count = 0;
            for (int atom : pattern.places()[i].atoms()) {
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

    /** The phrases that a word may belong to which fits an atom; none for an atom of other books; not to be changed. */
    Entry<T>[] under(int atom) {
        return atom < entries.length ? entries[atom] : none;
    }
}
