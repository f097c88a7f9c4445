package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Reason;
import dk.inddrag.content.words.Word;
import java.util.List;
import java.util.Map;

/** How much of a question a document answers: its rare words count most, those that no document has most of all. */
final class Coverage {
    /** A part or a relative of a word answers half of what it says itself. */
    private static final double INDIRECT = 0.5;

    private final List<Word> words;
    private final Map<String, Question.Sought> terms;
    private final IndexTerms index;

    Coverage(Question question, IndexTerms index) {
        this.words = question.words();
        this.terms = question.terms();
        this.index = index;
    }

    /** From 0, nothing, to 1, all of it, for a document with some of the terms. */
    double of(List<String> having) {
        double asked = 0;
        double answered = 0;
        for (Word word : words) {
            double rarity = index.rarity(word.stem());
            asked += rarity;
            answered += answered(word.text(), rarity, having);
        }
        return asked == 0 ? 1 : answered / asked;
    }

    private double answered(String word, double rarity, List<String> having) {
        double most = 0;
        for (String term : having) {
            Question.Sought sought = terms.get(term);
            if (sought == null || !sought.reason().asked().contains(word)) {
                continue;
            }
            Reason.Match match = sought.reason().match();
            boolean indirect = match == Reason.Match.PART || match == Reason.Match.RELATED;
            most = Math.max(most, indirect ? INDIRECT * Math.min(rarity, index.rarity(term)) : rarity);
        }
        return most;
    }
}
