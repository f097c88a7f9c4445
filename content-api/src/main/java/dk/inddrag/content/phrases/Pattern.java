package dk.inddrag.content.phrases;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as it is laid on a text: its places with the numbers of the atoms that may stand there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the sense
 */
final class Pattern<T> {

    private final T sense;
    private final Place[] places;

    private Pattern(T sense, Place[] places) {
        this.sense = sense;
        this.places = places;
    }

    static <T> Pattern<T> of(Phrase<T> phrase, AtomIndex index) {
        return new Pattern<>(
                phrase.sense(),
                phrase.places().stream().map(place -> new Place(place, index)).toArray(Place[]::new));
    }

    /** Its places; not to be changed. */
    Place[] places() {
        return places;
    }

    /** One place of the phrase. */
    static final class Place {
        private final int[] atoms;
        private final int[] exactness;
        private final boolean afterGap;

        private Place(Phrase.Place place, AtomIndex index) {
            atoms = place.atoms().stream()
                    .mapToInt(index::numberOf)
                    .sorted()
                    .distinct()
                    .toArray();
            exactness = Arrays.stream(atoms)
                    .map(atom -> index.atom(atom).kind().exactness())
                    .toArray();
            afterGap = place.afterGap();
        }

        /** The numbers of its atoms, the least first; not to be changed. */
        int[] atoms() {
            return atoms;
        }

        boolean afterGap() {
            return afterGap;
        }

        /** How exactly a token fits: 0 where it does not. */
        private int fit(Token token) {
            if (atoms.length == 1) {
                return token.fits(atoms[0]) ? exactness[0] : 0;
            }
            int best = 0;
            for (int atom : token.atoms()) {
                int at = Arrays.binarySearch(atoms, atom);
                if (at >= 0) {
                    best = Math.max(best, exactness[at]);
                }
            }
            return best;
        }
    }

    /** The first way in which the phrase stands from a word on; null where it does not. */
    @Nullable
    PhraseMatch<T> at(int first, AnalyzedText text, Token[][] tokens) {
        return match(0, first, 0, first, text, tokens);
    }

    private @Nullable PhraseMatch<T> match(
            int place, int word, int exactness, int first, AnalyzedText text, Token[][] tokens) {
        Place wanted = places[place];
        int furthest = wanted.afterGap ? Math.min(tokens.length - 1, word + PhraseBook.LONGEST_GAP) : word;
        for (int at = word; at <= furthest && at < tokens.length; at++) {
            if (text.sentenceOf(at) != text.sentenceOf(first)) {
                return null;
            }
            for (Token token : tokens[at]) {
                int fit = wanted.fit(token);
                if (fit == 0) {
                    continue;
                }
                if (place == places.length - 1) {
                    return new PhraseMatch<>(sense, first, token.last(), exactness + fit);
                }
                PhraseMatch<T> rest = match(place + 1, token.last() + 1, exactness + fit, first, text, tokens);
                if (rest != null) {
                    return rest;
                }
            }
        }
        return null;
    }
}
