package dk.inddrag.content.phrases;

/** A word of the text, or neighbouring words read as one compound, with the atoms of a book that it fits. */
final class Token {

    private final int[] atoms;
    private final int last;

    Token(int[] atoms, int last) {
        this.atoms = atoms;
        this.last = last;
    }

    /** The numbers of the atoms; not to be changed. */
    int[] atoms() {
        return atoms;
    }

    boolean fits(int atom) {
        return AtomIndex.holds(atoms, atom);
    }

    /** The index of its last word. */
    int last() {
        return last;
    }
}
