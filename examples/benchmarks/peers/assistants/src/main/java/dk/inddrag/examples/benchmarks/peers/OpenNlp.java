package dk.inddrag.examples.benchmarks.peers;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's document categorizer over stems. It tells the intent of a message, and nothing more.
 *
 * <p>Not thread-safe.
 */
final class OpenNlp {

    private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.DANISH);
    private final DocumentCategorizerME categorizer;

    OpenNlp(Lesson lesson) throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put("PrintMessages", false);
        DoccatModel model = DocumentCategorizerME.train(
                "da",
                ObjectStreamUtils.createObjectStream(lesson.examples().stream()
                        .map(each -> new DocumentSample(each.intent(), words(each.sentence())))
                        .toList()),
                parameters,
                new DoccatFactory());
        this.categorizer = new DocumentCategorizerME(model);
    }

    /** How likely each intent is. */
    double[] likelihoods(String message) {
        return categorizer.categorize(words(message));
    }

    String likeliest(double[] likelihoods) {
        return categorizer.getBestCategory(likelihoods);
    }

    private String[] words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> stemmer.stem(word).toString())
                .toArray(String[]::new);
    }
}
