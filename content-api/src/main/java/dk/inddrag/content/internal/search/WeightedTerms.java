package dk.inddrag.content.internal.search;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** The terms of a document, each once, with its weight as its frequency. */
final class WeightedTerms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, int[]>> terms;

    WeightedTerms(Map<String, int[]> weights) {
        this.terms = weights.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        Map.Entry<String, int[]> next = terms.next();
        term.append(next.getKey());
        frequency.setTermFrequency(next.getValue()[0]);
        return true;
    }
}
