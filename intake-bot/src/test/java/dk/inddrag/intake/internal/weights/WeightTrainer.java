package dk.inddrag.intake.internal.weights;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.DanishWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the weights of words from labelled messages: a multinomial logistic regression over the words of a message,
 * the rarer the weightier, with every message as long as any other. The same messages give the same weights on every
 * machine and in any order of the files.
 */
public final class WeightTrainer {

    /** A word of one message only tells of that message, and not of its sense. */
    private static final int FEWEST_MESSAGES = 2;

    private static final double PENALTY = 0.1;
    private static final int ROUNDS = 400;
    private static final double STEP = 0.3;

    /**
     * A message and what it is about.
     *
     * @param features what its words say
     * @param sense the heading of the sense
     */
    public record Labelled(Set<String> features, String sense) {

        /** A message by its words. */
        public static Labelled of(String message, String sense) {
            return new Labelled(WordWeights.features(AnalyzedText.of(message, DanishWords.bundled())), sense);
        }
    }

    private final List<String> senses;
    private final List<String> words;
    private final double[] rarities;
    private final int[][] messages;
    private final double[][] values;
    private final int[] labels;

    WeightTrainer(Collection<Labelled> unsorted) {
        List<Labelled> labelled = unsorted.stream()
                .sorted((a, b) ->
                        (a.sense() + new TreeSet<>(a.features())).compareTo(b.sense() + new TreeSet<>(b.features())))
                .toList();
        Map<String, Integer> counts = new TreeMap<>();
        labelled.forEach(message -> message.features().forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.values().removeIf(count -> count < FEWEST_MESSAGES);
        this.senses = labelled.stream().map(Labelled::sense).distinct().sorted().toList();
        this.words = List.copyOf(counts.keySet());
        this.rarities = new double[words.size()];
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = 1 + StrictMath.log((1.0 + labelled.size()) / (1 + counts.getOrDefault(words.get(i), 0)));
        }
        this.messages = labelled.stream().map(this::wordsOf).toArray(int[][]::new);
        this.values = Arrays.stream(messages).map(this::valuesOf).toArray(double[][]::new);
        this.labels = labelled.stream()
                .mapToInt(message -> senses.indexOf(message.sense()))
                .toArray();
    }

    private int[] wordsOf(Labelled message) {
        return message.features().stream()
                .mapToInt(word -> Collections.binarySearch(words, word))
                .filter(at -> at >= 0)
                .sorted()
                .toArray();
    }

    /** The rarer a word, the weightier; and a long message is no weightier than a short one. */
    private double[] valuesOf(int[] message) {
        double length = 0;
        for (int word : message) {
            length += rarities[word] * rarities[word];
        }
        double[] values = new double[message.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = rarities[message[i]] / StrictMath.sqrt(length);
        }
        return values;
    }

    /** The lines of the file of weights, without its head. */
    List<String> lines() {
        double[][] weights = learn();
        List<String> lines = new ArrayList<>();
        lines.add("[rarity]");
        for (int word = 0; word < rarities.length; word++) {
            lines.add(words.get(word) + " " + StrictMath.round(100 * rarities[word]));
        }
        for (int sense = 0; sense < senses.size(); sense++) {
            lines.add("");
            lines.add("[" + senses.get(sense) + "]");
            lines.add(WordWeights.BEFORE_ANY_WORD + " " + StrictMath.round(100 * weights[words.size()][sense]));
            for (int word = 0; word < words.size(); word++) {
                long hundredths = StrictMath.round(100 * weights[word][sense]);
                if (StrictMath.abs(hundredths) >= 5) {
                    lines.add(words.get(word) + " " + hundredths);
                }
            }
        }
        return lines;
    }

    /** By the word, the last row standing for none, and the sense. Adam, over all messages at once. */
    private double[][] learn() {
        double[][] weights = new double[words.size() + 1][senses.size()];
        double[][] mean = new double[weights.length][senses.size()];
        double[][] spread = new double[weights.length][senses.size()];
        double decay1 = 1;
        double decay2 = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[][] gradient = gradient(weights);
            decay1 *= 0.9;
            decay2 *= 0.999;
            double step = STEP * (ROUNDS - round) / ROUNDS;
            for (int i = 0; i < weights.length; i++) {
                for (int sense = 0; sense < senses.size(); sense++) {
                    double slope = gradient[i][sense];
                    mean[i][sense] = 0.9 * mean[i][sense] + 0.1 * slope;
                    spread[i][sense] = 0.999 * spread[i][sense] + 0.001 * slope * slope;
                    weights[i][sense] -= step
                            * (mean[i][sense] / (1 - decay1))
                            / (StrictMath.sqrt(spread[i][sense] / (1 - decay2)) + 1e-8);
                }
            }
        }
        return weights;
    }

    private double[][] gradient(double[][] weights) {
        double[][] gradient = new double[weights.length][senses.size()];
        int none = words.size();
        for (int i = 0; i < none; i++) {
            for (int sense = 0; sense < senses.size(); sense++) {
                gradient[i][sense] = PENALTY * weights[i][sense];
            }
        }
        for (int m = 0; m < messages.length; m++) {
            double[] errors = errors(m, weights);
            for (int sense = 0; sense < errors.length; sense++) {
                gradient[none][sense] += errors[sense];
                for (int i = 0; i < messages[m].length; i++) {
                    gradient[messages[m][i]][sense] += errors[sense] * values[m][i];
                }
            }
        }
        return gradient;
    }

    /** How much likelier each sense of a message is held than it is. */
    private double[] errors(int m, double[][] weights) {
        double[] likelihoods = new double[senses.size()];
        double sum = 0;
        for (int sense = 0; sense < likelihoods.length; sense++) {
            double score = weights[words.size()][sense];
            for (int i = 0; i < messages[m].length; i++) {
                score += values[m][i] * weights[messages[m][i]][sense];
            }
            likelihoods[sense] = StrictMath.exp(score);
            sum += likelihoods[sense];
        }
        for (int sense = 0; sense < likelihoods.length; sense++) {
            likelihoods[sense] = likelihoods[sense] / sum - (sense == labels[m] ? 1 : 0);
        }
        return likelihoods;
    }
}
