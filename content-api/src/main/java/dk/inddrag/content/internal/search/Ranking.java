package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.words.Word;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How documents are found and ranked. */
final class Ranking {
    /** BM25 with frequencies in units of {@link WordTerms#WHOLE}; items are short, so length tells little. */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f * WordTerms.WHOLE, 0.2f);

    /** How many words may stand between two that belong together; two more when they change places. */
    private static final int NEAR = 4;

    private static final float TOGETHER = 0.6f;
    private static final float ALL_PARTS = 0.4f;

    private Ranking() {}

    /** The query that finds the documents. */
    static Query query(Question question, Search search) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words(question), Occur.MUST);
        addFilters(query, search);
        return query.build();
    }

    static Query words(Question question) {
        if (question.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        question.terms().forEach((term, sought) -> words.add(term(term, sought.weight()), Occur.SHOULD));
        if (question.terms().isEmpty()) {
            words.add(inARow(question.words().stream().map(Word::stem).toList(), 0), Occur.SHOULD);
        }
        BooleanQuery found = words.build();
        if (question.quoted().isEmpty()) {
            return found;
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(found, Occur.SHOULD);
        question.quoted().forEach(stems -> both.add(inARow(stems, 0), Occur.MUST));
        return both.build();
    }

    /**
     * The query that ranks the best documents anew: by words that stand together, and by compounds all parts of which are
     * there. Matches nothing where there is nothing of that kind to look at.
     */
    static Query together(Question question) {
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        List<Word> words = question.words();
        boolean any = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            Query pair = inARow(List.of(words.get(i).stem(), words.get(i + 1).stem()), NEAR);
            together.add(new BoostQuery(pair, TOGETHER), Occur.SHOULD);
            any = true;
        }
        for (List<String> parts : Set.copyOf(question.compounds())) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            parts.forEach(part -> all.add(new TermQuery(new Term(IndexField.TERMS, part)), Occur.MUST));
            together.add(new BoostQuery(all.build(), ALL_PARTS), Occur.SHOULD);
            any = true;
        }
        return any ? together.build() : new MatchNoDocsQuery();
    }

    static Query term(String term, float weight) {
        Query query = new TermQuery(new Term(IndexField.TERMS, term));
        return weight == 1f ? query : new BoostQuery(query, weight);
    }

    private static Query inARow(List<String> stems, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        stems.forEach(stem -> phrase.add(new Term(IndexField.ORDER, WordTerms.bounded(stem))));
        return phrase.build();
    }

    static void addFilters(BooleanQuery.Builder query, Search search) {
        for (Map.Entry<Facet, Set<String>> only : search.only().entrySet()) {
            query.add(anyOf(only.getKey(), only.getValue()), Occur.FILTER);
        }
        search.from()
                .map(LocalDate::toEpochDay)
                .ifPresent(day ->
                        query.add(LongField.newRangeQuery(IndexField.LATEST, day, Long.MAX_VALUE), Occur.FILTER));
        search.through()
                .map(LocalDate::toEpochDay)
                .ifPresent(day ->
                        query.add(LongField.newRangeQuery(IndexField.EARLIEST, Long.MIN_VALUE, day), Occur.FILTER));
        search.addedAfter()
                .ifPresent(moment -> query.add(
                        LongField.newRangeQuery(IndexField.ADDED, moment.toEpochMilli() + 1, Long.MAX_VALUE),
                        Occur.FILTER));
    }

    private static Query anyOf(Facet facet, Collection<String> values) {
        return new ConstantScoreQuery(new TermInSetQuery(
                IndexField.narrowed(facet),
                values.stream().map(ItemDocument::comparable).toList()));
    }
}
