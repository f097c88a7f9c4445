package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.internal.text.FunctionWords;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Gathers how much each term weighs in a document. A term of the title weighs more than one of the body. */
final class TermWeights implements ObjIntConsumer<String> {
    private static final int SENSE = 3;

    private final Synonyms synonyms;
    private final Map<String, int[]> weights = new HashMap<>(256);
    private int factor = 1;

    TermWeights(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** Adds the words of a text, weighed by a factor, and returns them. */
    List<Word> add(String text, int times) {
        List<Word> words = DanishWords.bundled().analyze(text);
        factor = times;
        for (Word word : words) {
            if (!FunctionWords.contains(word.folded())) {
                WordTerms.forEach(word, this);
            }
        }
        for (Synonyms.Found found : synonyms.find(words)) {
            accept(WordTerms.sense(found.sense().id()), SENSE);
        }
        return words;
    }

    @Override
    public void accept(String term, int weight) {
        int[] sum = weights.get(term);
        if (sum == null) {
            weights.put(term, new int[] {weight * factor});
        } else {
            sum[0] += weight * factor;
        }
    }

    Map<String, int[]> weights() {
        return weights;
    }
}
