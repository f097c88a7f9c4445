package dk.inddrag.content.phrases;

import dk.inddrag.content.words.DanishWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of a vocabulary: places that each take one of several words, with gaps between some of them. Two phrases are
 * the same only when they are one object, so that looking one up costs nothing.
 */
final class Phrase<T> {

    /** Each gap multiplies the ways in which a phrase can be laid on a text. */
    private static final int MOST_GAPS = 3;

    private final int ordinal;
    private final T sense;
    private final List<Place> places;

    private Phrase(int ordinal, T sense, List<Place> places) {
        this.ordinal = ordinal;
        this.sense = sense;
        this.places = places;
    }

    /** Its place in the book, from 0. */
    int ordinal() {
        return ordinal;
    }

    T sense() {
        return sense;
    }

    List<Place> places() {
        return places;
    }

    /** One place: any of its atoms may stand here, after at most so many other words. */
    record Place(List<Atom> atoms, boolean afterGap) {}

    static <T> Phrase<T> parse(int ordinal, T sense, String text, DanishWords danish) {
        List<Place> places = new ArrayList<>();
        boolean gap = false;
        for (String piece : text.strip().split("\\s+", -1)) {
            if (piece.equals("..")) {
                if (gap) {
                    throw new IllegalArgumentException("One gap is enough: \"" + text + "\"");
                }
                gap = true;
                continue;
            }
            List<Atom> atoms = new ArrayList<>();
            for (String choice : piece.split("/", -1)) {
                atoms.add(Atom.parse(choice, danish));
            }
            places.add(new Place(List.copyOf(atoms), gap));
            gap = false;
        }
        if (places.stream().filter(Place::afterGap).count() > MOST_GAPS) {
            throw new IllegalArgumentException("A phrase has at most " + MOST_GAPS + " gaps: \"" + text + "\"");
        }
        if (places.isEmpty() || places.get(0).afterGap() || gap) {
            throw new IllegalArgumentException("A phrase begins and ends with a word: \"" + text + "\"");
        }
        return new Phrase<>(ordinal, sense, List.copyOf(places));
    }
}
