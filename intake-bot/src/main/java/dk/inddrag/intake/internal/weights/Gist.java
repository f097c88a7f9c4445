package dk.inddrag.intake.internal.weights;

import java.util.Arrays;
import java.util.List;

/**
 * What a message is about as a whole: how likely each sense is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the senses
 */
public final class Gist<S> {

    private final List<S> senses;
    /** From 0 to 1, together 1, in the order of the senses. */
    private final double[] likelihoods;

    private final int words;

    private Gist(List<S> senses, double[] likelihoods, int words) {
        this.senses = senses;
        this.likelihoods = likelihoods;
        this.words = words;
    }

    /**
     * The gist of scores, each a logarithm of how much speaks for a sense.
     *
     * @param senses the senses
     * @param scores their scores
     * @param words how many words, and parts of words, told anything
     */
    static <S> Gist<S> ofScores(List<S> senses, double[] scores, int words) {
        // The same on every machine, to the last bit.
        double greatest = Arrays.stream(scores).max().orElse(0);
        double[] likelihoods = Arrays.stream(scores)
                .map(score -> StrictMath.exp(score - greatest))
                .toArray();
        double sum = 0;
        for (double each : likelihoods) {
            sum += each;
        }
        for (int i = 0; i < likelihoods.length; i++) {
            likelihoods[i] /= sum;
        }
        return new Gist<>(senses, likelihoods, words);
    }

    /**
     * How much of the message was read.
     *
     * @return how many words, and parts of words, told anything
     */
    public int words() {
        return words;
    }

    /**
     * How likely a sense is.
     *
     * @param sense the sense
     * @return from 0 to 1; 1 where nothing was learned of it, so that it is never doubted
     */
    public double of(S sense) {
        int at = senses.indexOf(sense);
        return at < 0 ? 1 : likelihoods[at];
    }

    /**
     * What the message is most likely about.
     *
     * @return the likeliest sense
     */
    public S likeliest() {
        int best = 0;
        for (int i = 1; i < likelihoods.length; i++) {
            best = likelihoods[i] > likelihoods[best] ? i : best;
        }
        return senses.get(best);
    }
}
