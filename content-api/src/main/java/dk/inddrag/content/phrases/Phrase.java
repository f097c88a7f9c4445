package dk.inddrag.content.phrases;

import dk.inddrag.content.words.DanishWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of a vocabulary: places that each take one of several words, with gaps between some of them.
 *
 * @param <T> the type of the sense
 * @param sense what it means
 * @param places its places, at least one
 */
record Phrase<T>(T sense, List<Place> places) {

    /** Each gap multiplies the ways in which a phrase can be laid on a text. */
    private static final int MOST_GAPS = 3;

    /** One place: any of its atoms may stand here, after at most so many other words. */
    record Place(List<Atom> atoms, boolean afterGap) {}

    static <T> Phrase<T> parse(T sense, String text, DanishWords danish) {
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
        return new Phrase<>(sense, List.copyOf(places));
    }
}
