package dk.inddrag.content.phrases;

import dk.inddrag.content.words.Reading;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The search for the atoms that a word fits.
 *
 * <p>Immutable and thread-safe.
 */
final class AtomIndex {

    private static final int[] NONE = {};

    /** By their numbers. */
    private final List<Atom> atoms;
    /** All atoms by their letters; a word fits none that it does not begin with, but by its stem. */
    private final LetterTree beginnings = new LetterTree();
    /** The atoms that a compound may end in, by the letters of their stems from the last to the first. */
    private final LetterTree endings = new LetterTree();

    private final Map<String, int[]> stems = new HashMap<>();

    AtomIndex(List<Atom> atoms) {
        this.atoms = atoms;
        for (int number = 0; number < atoms.size(); number++) {
            Atom atom = atoms.get(number);
            int[] one = {number};
            beginnings.put(atom.folded(), number);
            for (String form : atom.verbForms()) {
                beginnings.put(form, number);
            }
            if (atom.isWord()) {
                stems.merge(atom.stem(), one, AtomIndex::joined);
            }
            if (atom.kind() == Atom.Kind.HEAD) {
                endings.put(new StringBuilder(atom.stem()).reverse(), number);
            }
        }
    }

    private static int[] joined(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    Atom atom(int number) {
        return atoms.get(number);
    }

    boolean holdsStem(String stem) {
        return stems.containsKey(stem);
    }

    /** The numbers of all atoms that a word fits, each once, the least first; not to be changed. */
    int[] fitting(Reading reading) {
        int[] fitting = inAnyOrder(reading);
        Arrays.sort(fitting);
        return fitting;
    }

    private int[] inAnyOrder(Reading reading) {
        int[] fitting = alongLetters(reading);
        fitting = with(fitting, stems.getOrDefault(reading.stem(), NONE), reading);
        if (reading.isCompound()) {
            List<String> parts = reading.partStems();
            fitting = with(fitting, stems.getOrDefault(parts.get(parts.size() - 1), NONE), reading);
        }
        String stem = reading.stem();
        @Nullable LetterTree at = endings;
        for (int i = stem.length() - 1; i >= 0; i--) {
            at = at.next(stem.charAt(i));
            if (at == null) {
                return fitting;
            }
            fitting = with(fitting, at.numbers(), reading);
        }
        return fitting;
    }

    private int[] alongLetters(Reading reading) {
        int[] fitting = NONE;
        String folded = reading.folded();
        @Nullable LetterTree at = beginnings;
        for (int i = 0; i < folded.length(); i++) {
            at = at.next(folded.charAt(i));
            if (at == null) {
                return fitting;
            }
            fitting = with(fitting, at.numbers(), reading);
        }
        return fitting;
    }

    private int[] with(int[] fitting, int[] candidates, Reading reading) {
        int[] all = fitting;
        for (int number : candidates) {
            if (!holds(all, number) && atoms.get(number).fits(reading)) {
                all = Arrays.copyOf(all, all.length + 1);
                all[all.length - 1] = number;
            }
        }
        return all;
    }

    private static boolean holds(int[] numbers, int wanted) {
        for (int number : numbers) {
            if (number == wanted) {
                return true;
            }
        }
        return false;
    }
}
