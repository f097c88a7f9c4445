package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.words.Word;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a document, with their weights as their frequencies. The index adds up those of a term that comes again.
 *
 * <p>Every token sets all attributes, so none has to be cleared first: that is most of what a token costs here.
 */
final class TermStream extends TokenStream {
    private static final int SENSE = 3;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Synonyms synonyms;
    private final Iterator<ItemWords.Text> texts;
    private Iterator<Word> words = List.<Word>of().iterator();
    private Iterator<Synonyms.Found> senses = List.<Synonyms.Found>of().iterator();
    private WordTerms terms = WordTerms.NONE;
    private int next;
    private int factor;

    TermStream(List<ItemWords.Text> texts, Synonyms synonyms) {
        this.texts = texts.iterator();
        this.synonyms = synonyms;
    }

    @Override
    public boolean incrementToken() {
        while (next == terms.size()) {
            if (words.hasNext()) {
                WordTerms word = WordTerms.of(words.next());
                terms = word.isFunctionWord() ? WordTerms.NONE : word;
                next = 0;
            } else if (senses.hasNext()) {
                return set(new BytesRef(WordTerms.sense(senses.next().sense().id())), SENSE);
            } else if (texts.hasNext()) {
                ItemWords.Text text = texts.next();
                words = text.words().iterator();
                senses = synonyms.find(text.words()).iterator();
                factor = text.factor();
            } else {
                return false;
            }
        }
        set(terms.bytes(next), terms.weight(next));
        next++;
        return true;
    }

    private boolean set(BytesRef bytes, int weight) {
        term.setBytesRef(bytes);
        frequency.setTermFrequency(weight * factor);
        return true;
    }
}
