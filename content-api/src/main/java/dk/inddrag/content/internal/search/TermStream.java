package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.words.Word;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a document, with their weights as their frequencies. A word that comes again is counted here, for a token
 * costs more; the index adds up the terms that several words have.
 *
 * <p>Every token sets all attributes, so none has to be cleared first.
 */
final class TermStream extends TokenStream {
    private static final int SENSE = 3;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<WordTerms, Count>> words;
    private final Iterator<Map.Entry<String, Integer>> senseTerms;
    private WordTerms terms = WordTerms.NONE;
    private int next;
    private int count;

    TermStream(List<ItemWords.Text> texts, Synonyms synonyms, TermMemory memory) {
        // Gone through as often as looked into, and a linked map is gone through fastest.
        Map<WordTerms, Count> counts = new LinkedHashMap<>();
        Map<String, Integer> senses = new LinkedHashMap<>();
        for (ItemWords.Text text : texts) {
            for (Word word : text.words()) {
                counts.computeIfAbsent(memory.of(word), fresh -> new Count()).number += text.factor();
            }
            for (Synonyms.Found found : synonyms.find(text.words())) {
                senses.merge(WordTerms.sense(found.sense().id()), SENSE * text.factor(), Integer::sum);
            }
        }
        words = counts.entrySet().iterator();
        senseTerms = senses.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        while (next == terms.size()) {
            if (!words.hasNext()) {
                return nextSense();
            }
            Map.Entry<WordTerms, Count> word = words.next();
            terms = word.getKey();
            count = word.getValue().number;
            next = 0;
        }
        term.setBytesRef(terms.bytes(next));
        frequency.setTermFrequency(terms.weight(next) * count);
        next++;
        return true;
    }

    private boolean nextSense() {
        if (!senseTerms.hasNext()) {
            return false;
        }
        Map.Entry<String, Integer> sense = senseTerms.next();
        term.setBytesRef(new BytesRef(sense.getKey()));
        frequency.setTermFrequency(sense.getValue());
        return true;
    }

    private static final class Count {
        private int number;
    }
}
