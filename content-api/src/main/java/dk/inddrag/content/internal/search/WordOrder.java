package dk.inddrag.content.internal.search;

import dk.inddrag.content.words.Word;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The stems of a document in the order of its text, function words included, with a gap between one text and the next. */
final class WordOrder extends TokenStream {
    private static final int GAP = 50;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<List<Word>> texts;
    private Iterator<Word> words = List.<Word>of().iterator();
    private int gap;

    WordOrder(List<List<Word>> texts) {
        this.texts = texts.iterator();
    }

    @Override
    public boolean incrementToken() {
        while (!words.hasNext()) {
            if (!texts.hasNext()) {
                return false;
            }
            words = texts.next().iterator();
            gap = GAP;
        }
        clearAttributes();
        term.append(WordTerms.bounded(words.next().stem()));
        step.setPositionIncrement(1 + gap);
        gap = 0;
        return true;
    }
}
