package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.Reason;
import dk.inddrag.content.internal.text.FunctionWords;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The words by which items like one item are found: those it says much of, and few others do. */
final class LikeItem {
    private static final int MOST_TERMS = 20;
    /** A word that only this item has finds no other. */
    private static final int FEWEST_ITEMS = 2;

    private final IndexReader reader;

    LikeItem(IndexReader reader) {
        this.reader = reader;
    }

    Map<String, Question.Sought> terms(Item item) throws IOException {
        Map<String, Integer> weights = new HashMap<>();
        Map<String, String> surfaces = new HashMap<>();
        ItemWords words = ItemWords.of(item, DanishWords.bundled());
        for (ItemWords.Text text : words.texts()) {
            for (Word word : text.words()) {
                if (FunctionWords.contains(word.folded())) {
                    continue;
                }
                WordTerms.forEach(word, (term, weight) -> weights.merge(term, weight * text.factor(), Integer::sum));
            }
        }
        for (ItemWords.Text text : words.own()) {
            text.words()
                    .forEach(word ->
                            surfaces.putIfAbsent(word.stem(), word.text().toLowerCase(Locale.ROOT)));
        }
        List<Weighed> weighed = new ArrayList<>();
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            String surface = surfaces.get(weight.getKey());
            int frequency = surface == null ? 0 : reader.docFreq(new Term(IndexField.TERMS, weight.getKey()));
            if (surface != null && frequency >= FEWEST_ITEMS) {
                double rarity = Math.log(1 + (double) reader.numDocs() / frequency);
                weighed.add(new Weighed(weight.getKey(), surface, Math.sqrt(weight.getValue()) * rarity));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::term));
        Map<String, Question.Sought> terms = new LinkedHashMap<>();
        for (Weighed each : weighed.subList(0, Math.min(MOST_TERMS, weighed.size()))) {
            Reason reason = new Reason(each.surface(), Reason.Match.WORD, each.surface());
            terms.put(each.term(), new Question.Sought((float) each.weight(), reason));
        }
        return terms;
    }

    private record Weighed(String term, String surface, double weight) {}
}
