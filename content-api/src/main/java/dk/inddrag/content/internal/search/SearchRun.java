package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.FacetCount;
import dk.inddrag.content.bank.Hit;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.SearchResult;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.words.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** One search in one state of the index. */
final class SearchRun {
    private final IndexSearcher searcher;
    private final Synonyms synonyms;
    private final IndexTerms index;

    SearchRun(IndexSearcher searcher, Synonyms synonyms) {
        this.searcher = searcher;
        this.synonyms = synonyms;
        this.index = new IndexTerms(searcher);
    }

    SearchResult search(Search search) throws IOException {
        Question question = Question.of(search.words(), synonyms);
        question.leaveOutRelated(index);
        Map<Word, Word> meant = new Corrections(searcher.getIndexReader(), index).mend(question);
        Together together = new Together(searcher, index, question);
        Found found = find(Ranking.query(question, index, search), together, search, question.isEmpty());
        Coverage coverage = new Coverage(question, index);
        List<Hit> hits = hits(found.page(), question.terms(), coverage::of);
        Optional<String> didYouMean =
                meant.isEmpty() ? Optional.empty() : Optional.of(Surfaces.mended(search.words(), meant, hits));
        return new SearchResult(hits, found.total(), found.exact(), found.facets(), didYouMean, question.isCut());
    }

    SearchResult similar(Item item, Search search) throws IOException {
        Map<String, Question.Sought> terms = new LikeItem(searcher.getIndexReader()).terms(item);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        terms.forEach((term, sought) -> words.add(Ranking.weighted(index.query(term), sought.weight()), Occur.SHOULD));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
        query.add(new TermQuery(new Term(IndexField.ID, item.id())), Occur.MUST_NOT);
        Ranking.addFilters(query, search);
        Found found = find(query.build(), null, search, false);
        return new SearchResult(
                hits(found.page(), terms, matched -> matched.size() / (double) Math.max(1, terms.size())),
                found.total(),
                found.exact(),
                found.facets(),
                Optional.empty(),
                false);
    }

    private Found find(Query query, @Nullable Together together, Search search, boolean everything) throws IOException {
        int end = search.page().offset() + search.page().size();
        TopDocs top;
        if (end == 0) {
            top = new TopDocs(new TotalHits(searcher.count(query), TotalHits.Relation.EQUAL_TO), new ScoreDoc[0]);
        } else if (search.order() == Search.Order.BEST && !everything) {
            top = together != null && together.isAny()
                    ? together.rank(searcher.search(query, Math.max(Together.RANKED, end)))
                    : searcher.search(query, end);
        } else {
            top = searcher.search(query, end, order(search.order()));
        }
        ScoreDoc[] docs = top.scoreDocs;
        List<ScoreDoc> page = new ArrayList<>();
        for (int i = search.page().offset(); i < Math.min(end, docs.length); i++) {
            page.add(docs[i]);
        }
        if (search.counted().isEmpty()) {
            return new Found(
                    page, top.totalHits.value, top.totalHits.relation == TotalHits.Relation.EQUAL_TO, Map.of());
        }
        FacetCounter counter = searcher.search(query, FacetCounter.manager(search.counted()));
        return new Found(page, counter.total(), true, counter.counts());
    }

    private static Sort order(Search.Order order) {
        SortField latest = newestFirst(IndexField.LATEST);
        SortField added = newestFirst(IndexField.ADDED);
        return order == Search.Order.ADDED ? new Sort(added, latest) : new Sort(latest, added);
    }

    private static SortField newestFirst(String field) {
        SortField newest = LongField.newSortField(field, true, SortedNumericSelector.Type.MAX);
        newest.setMissingValue(Long.MIN_VALUE);
        return newest;
    }

    private List<Hit> hits(
            List<ScoreDoc> page, Map<String, Question.Sought> terms, ToDoubleFunction<List<String>> coverage)
            throws IOException {
        ScoreDoc[] docs = page.toArray(ScoreDoc[]::new);
        Reasons reasons = new Reasons(searcher.getIndexReader().leaves(), index, terms);
        Map<Integer, List<String>> matched = reasons.matched(docs);
        Passages passages = new Passages(synonyms, Set.copyOf(terms.keySet()));
        List<Hit> hits = new ArrayList<>(docs.length);
        for (ScoreDoc doc : docs) {
            Item item = PackedItem.read(searcher.getIndexReader(), doc.doc);
            double score = Float.isNaN(doc.score) ? 0 : doc.score;
            List<String> having = matched.getOrDefault(doc.doc, List.of());
            hits.add(new Hit(
                    item, score, coverage.applyAsDouble(having), reasons.strongest(having), () -> passages.of(item)));
        }
        return hits;
    }

    private record Found(List<ScoreDoc> page, long total, boolean exact, Map<Facet, List<FacetCount>> facets) {}
}
