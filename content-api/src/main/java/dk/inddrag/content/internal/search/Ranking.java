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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How documents are found and ranked. */
final class Ranking {
    /** BM25 with frequencies in units of {@link WordTerms#WHOLE}; items are short, so length tells little. */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f * WordTerms.WHOLE, 0.2f);

    private Ranking() {}

    /** The query that finds the documents. */
    static Query query(Question question, IndexTerms terms, Search search) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(question.isEmpty() ? everything(search) : words(question, terms), Occur.MUST);
        addFilters(query, search);
        return query.build();
    }

    /** Who asks for nothing gets all; who wrote something without a word in it, question marks perhaps, meant something. */
    private static Query everything(Search search) {
        return search.words().isBlank() ? new MatchAllDocsQuery() : new MatchNoDocsQuery();
    }

    private static Query words(Question question, IndexTerms terms) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        question.terms().forEach((term, sought) -> {
            if (terms.frequency(term) > 0) {
                words.add(weighted(terms.query(term), sought.weight()), Occur.SHOULD);
            }
        });
        BooleanQuery found = words.build();
        if (question.quoted().isEmpty()) {
            return found;
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(found, Occur.SHOULD);
        question.quoted().forEach(quoted -> addQuoted(both, quoted));
        return both.build();
    }

    /** A document has words in a row if it has each of them, which the index knows, and if they stand in a row. */
    private static void addQuoted(BooleanQuery.Builder query, List<Word> quoted) {
        for (Word word : quoted) {
            WordTerms terms = WordTerms.of(word);
            if (terms.size() > 0) {
                query.add(new TermQuery(new Term(IndexField.TERMS, terms.bytes(0))), Occur.FILTER);
            }
        }
        query.add(InARow.of(quoted), Occur.FILTER);
    }

    static Query weighted(Query query, float weight) {
        return weight == 1f ? query : new BoostQuery(query, weight);
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
