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

    static <T> Pattern<T> of(Phrase<T> phrase, AtomNumbers numbers) {
        return new Pattern<>(
                phrase.sense(),
                phrase.places().stream().map(place -> new Place(place, numbers)).toArray(Place[]::new));
    }

    /** Its places; not to be changed. */
    Place[] places() {
        return places;
    }

    /** One place of the phrase. */
    static final class Place {
        private final int[] atoms;
        private final int[] exactness;
        private final long bits;
        private final boolean afterGap;

        private Place(Phrase.Place place, AtomNumbers numbers) {
            atoms = place.atoms().stream()
                    .mapToInt(numbers::of)
                    .sorted()
                    .distinct()
                    .toArray();
            exactness = Arrays.stream(atoms)
                    .map(atom -> numbers.atom(atom).kind().exactness())
                    .toArray();
            bits = Token.bits(atoms);
            afterGap = place.afterGap();
        }

        /** The numbers of its atoms, the least first; not to be changed. */
        int[] atoms() {
            return atoms;
        }

        /** The bits of its atoms. */
        long bits() {
            return bits;
        }

        boolean afterGap() {
            return afterGap;
        }

        /** How exactly a token fits: 0 where it does not. */
        private int fit(Token token) {
            if (!token.mayFit(bits)) {
                return 0;
            }
            int best = 0;
            for (int i = 0; i < atoms.length; i++) {
                if (exactness[i] > best && token.fits(atoms[i])) {
                    best = exactness[i];
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
