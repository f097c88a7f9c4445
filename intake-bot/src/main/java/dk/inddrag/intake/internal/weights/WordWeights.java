package dk.inddrag.intake.internal.weights;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.Word;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much each word speaks for each sense, learned from labelled messages: a linear model, so that whatever it sees can
 * be traced to words. It knows stems and the parts of compounds, and no phrase.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the senses; their natural order decides where nothing else does
 */
public final class WordWeights<S extends Comparable<? super S>> {

    /** Stands for no word at all: what speaks for a sense before anything is read. */
    static final String BEFORE_ANY_WORD = "=";

    private static final String RARITY = "rarity";
    private static final double HUNDREDTH = 0.01;
    private static final Pattern ENTRY = Pattern.compile("(\\S+) (-?[0-9]{1,6})");

    private final List<S> senses;
    /** By the sense, in the order of the senses. */
    private final Map<String, double[]> weights = new HashMap<>();

    private final Map<String, Double> rarities = new HashMap<>();

    private WordWeights(List<S> senses) {
        this.senses = senses;
    }

    /**
     * Reads the weights of a file.
     *
     * @param <S> the type of the senses
     * @param files the files
     * @param file the path of the file; its headings are the senses, and {@code rarity} for how rare each word is
     * @param senseOf the sense of a heading
     * @return the weights
     * @throws IllegalArgumentException if a line is no word and weight, or a heading is no sense
     */
    public static <S extends Comparable<? super S>> WordWeights<S> read(
            TextFiles files, String file, Function<String, S> senseOf) {
        Set<S> senses = new TreeSet<>();
        files.sections(file, (heading, line) -> {
            if (!heading.equals(RARITY)) {
                senses.add(senseOf.apply(heading));
            }
        });
        WordWeights<S> weights = new WordWeights<>(List.copyOf(senses));
        files.sections(file, (heading, line) -> weights.add(heading, line, senseOf));
        return weights;
    }

    private void add(String heading, String line, Function<String, S> senseOf) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new IllegalArgumentException("A line is a word and its weight in hundredths, not \"" + line
                    + "\". Maybe the blank between them is missing, or the weight is no whole number.");
        }
        String word = entry.group(1);
        double weight = Integer.parseInt(entry.group(2)) * HUNDREDTH;
        if (heading.equals(RARITY)) {
            rarities.put(word, weight);
        } else {
            int sense = senses.indexOf(senseOf.apply(heading));
            weights.computeIfAbsent(word, key -> new double[senses.size()])[sense] = weight;
        }
    }

    /** What the words of a text tell: the stem of each, and the parts of those that are put together, each once; no numbers. */
    static Set<String> features(AnalyzedText text) {
        return features(text, new BitSet());
    }

    private static Set<String> features(AnalyzedText text, BitSet leftOut) {
        Set<String> features = new LinkedHashSet<>();
        for (int i = 0; i < text.words().size(); i++) {
            if (!leftOut.get(i)) {
                addFeatures(text.words().get(i), features);
            }
        }
        return features;
    }

    private static void addFeatures(Word word, Set<String> features) {
        if (Character.isDigit(word.folded().charAt(0))) {
            return;
        }
        features.add(word.stem());
        if (word.isCompound()) {
            word.partStems().forEach(part -> features.add("+" + part));
        }
    }

    /**
     * What a text is about as a whole.
     *
     * @param text the text
     * @return how likely each sense is
     */
    public Gist<S> gist(AnalyzedText text) {
        return gist(text, new BitSet());
    }

    /**
     * What a text is about without some of its words.
     *
     * @param text the text
     * @param leftOut the indexes of words that do not mean here what they mean elsewhere
     * @return how likely each sense is
     */
    public Gist<S> gist(AnalyzedText text, BitSet leftOut) {
        double[] sums = new double[senses.size()];
        double squares = 0;
        int known = 0;
        for (String feature : features(text, leftOut)) {
            Double rarity = rarities.get(feature);
            double[] told = weights.get(feature);
            if (rarity != null && told != null) {
                squares += rarity * rarity;
                known++;
                add(told, rarity, sums);
            }
        }
        double[] scores = new double[senses.size()];
        add(weights.get(BEFORE_ANY_WORD), 1, scores);
        // Every message is as long as any other.
        add(sums, squares == 0 ? 0 : 1 / Math.sqrt(squares), scores);
        return Gist.ofScores(senses, scores, known);
    }

    private static void add(double @Nullable [] values, double times, double[] sums) {
        for (int i = 0; values != null && i < sums.length; i++) {
            sums[i] += times * values[i];
        }
    }

    /**
     * Where a sense is seen most.
     *
     * @param text the text
     * @param sense the sense
     * @return the index of the word that speaks most for it; 0 where none does
     */
    public int mostTelling(AnalyzedText text, S sense) {
        int at = senses.indexOf(sense);
        int best = 0;
        double most = 0;
        for (int i = 0; at >= 0 && i < text.words().size(); i++) {
            Set<String> own = new HashSet<>();
            addFeatures(text.words().get(i), own);
            double told = 0;
            for (String feature : own) {
                double[] each = weights.get(feature);
                told += each == null ? 0 : each[at] * rarities.getOrDefault(feature, 0.0);
            }
            if (told > most) {
                most = told;
                best = i;
            }
        }
        return best;
    }
}
