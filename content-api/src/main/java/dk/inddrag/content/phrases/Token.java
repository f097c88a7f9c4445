package dk.inddrag.content.phrases;

import java.util.Arrays;

/** A word of the text, or neighbouring words read as one compound, with the atoms of a shelf that it fits. */
final class Token {

    private final int[] atoms;
    private final long bits;
    private final int last;

    /**
     * A token.
     *
     * @param atoms the numbers of the atoms, the least first
     * @param last the index of its last word
     */
    Token(int[] atoms, int last) {
        this.atoms = atoms;
        this.bits = bits(atoms);
        this.last = last;
    }

    /** A bit for each atom, so that most that do not fit are told without a search. */
    static long bits(int[] atoms) {
        long bits = 0;
        for (int atom : atoms) {
            bits |= 1L << atom;
        }
        return bits;
    }

    /** The numbers of the atoms, the least first; not to be changed. */
    int[] atoms() {
        return atoms;
    }

    /** The bits of its atoms. */
    long bits() {
        return bits;
    }

    /** Whether it may fit one of some atoms. */
    boolean mayFit(long some) {
        return (bits & some) != 0;
    }

    boolean fits(int atom) {
        return Arrays.binarySearch(atoms, atom) >= 0;
    }

    /** The index of its last word. */
    int last() {
        return last;
    }
}
