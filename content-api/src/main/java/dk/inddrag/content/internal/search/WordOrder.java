package dk.inddrag.content.internal.search;

import dk.inddrag.content.words.Word;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The stems of a document in the order of its text, function words included, with a gap between one text and the next.
 *
 * <p>Every token sets all attributes, so none has to be cleared first.
 */
final class WordOrder extends TokenStream {
    private static final int GAP = 50;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<ItemWords.Text> texts;
    private Iterator<Word> words = List.<Word>of().iterator();
    private int gap;

    WordOrder(List<ItemWords.Text> texts) {
        this.texts = texts.iterator();
    }

    @Override
    public boolean incrementToken() {
        while (!words.hasNext()) {
            if (!texts.hasNext()) {
                return false;
            }
            words = texts.next().words().iterator();
            gap = GAP;
        }
        term.setBytesRef(WordTerms.of(words.next()).stem());
        step.setPositionIncrement(1 + gap);
        gap = 0;
        return true;
    }
}
