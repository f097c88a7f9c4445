package dk.inddrag.content.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The atoms of the books of a shelf, each once and with a number, from 0 in the order in which they came.
 *
 * <p>Not thread-safe.
 */
final class AtomNumbers {

    private final List<Atom> atoms = new ArrayList<>();
    private final Map<Atom, Integer> numbers = new HashMap<>();

    /** The number of an atom, which is added where it is new. */
    int of(Atom atom) {
        Integer known = numbers.putIfAbsent(atom, atoms.size());
        if (known != null) {
            return known;
        }
        atoms.add(atom);
        return atoms.size() - 1;
    }

    Atom atom(int number) {
        return atoms.get(number);
    }

    List<Atom> atoms() {
        return List.copyOf(atoms);
    }
}
