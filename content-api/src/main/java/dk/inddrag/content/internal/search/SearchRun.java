package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.FacetCount;
import dk.inddrag.content.bank.Hit;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.Reason;
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
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** One search in one state of the index. */
final class SearchRun {
    /** So many of the best are ranked anew by what stands together. */
    private static final int RANKED_ANEW = 30;

    private final IndexSearcher searcher;
    private final Synonyms synonyms;

    SearchRun(IndexSearcher searcher, Synonyms synonyms) {
        this.searcher = searcher;
        this.synonyms = synonyms;
    }

    SearchResult search(Search search) throws IOException {
        Question question = Question.of(search.words(), synonyms);
        Map<Word, Word> meant = new Corrections(searcher.getIndexReader()).mend(question);
        Query together = question.isEmpty() ? new MatchNoDocsQuery() : Ranking.together(question);
        Found found = find(Ranking.query(question, search), together, search, question.isEmpty());
        List<Hit> hits = hits(found.page(), question.terms());
        Optional<String> didYouMean =
                meant.isEmpty() ? Optional.empty() : Optional.of(Surfaces.mended(search.words(), meant, hits));
        return new SearchResult(hits, found.total(), found.exact(), found.facets(), didYouMean, question.isCut());
    }

    SearchResult similar(Item item, Search search) throws IOException {
        Map<String, Question.Sought> terms = new LikeItem(searcher.getIndexReader()).terms(item);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        terms.forEach((term, sought) -> words.add(Ranking.term(term, sought.weight()), Occur.SHOULD));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
        query.add(new TermQuery(new Term(IndexField.ID, item.id())), Occur.MUST_NOT);
        Ranking.addFilters(query, search);
        Found found = find(query.build(), new MatchNoDocsQuery(), search, false);
        return new SearchResult(
                hits(found.page(), terms), found.total(), found.exact(), found.facets(), Optional.empty(), false);
    }

    private Found find(Query query, Query together, Search search, boolean everything) throws IOException {
        int end = search.page().offset() + search.page().size();
        TopDocs top;
        if (end == 0) {
            top = new TopDocs(new TotalHits(searcher.count(query), TotalHits.Relation.EQUAL_TO), new ScoreDoc[0]);
        } else if (search.order() == Search.Order.BEST && !everything) {
            boolean anew = !(together instanceof MatchNoDocsQuery);
            top = searcher.search(query, anew ? Math.max(RANKED_ANEW, end) : end);
            top = anew ? rankAnew(top, together) : top;
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

    private TopDocs rankAnew(TopDocs top, Query together) throws IOException {
        int anew = Math.min(RANKED_ANEW, top.scoreDocs.length);
        ScoreDoc[] best = new ScoreDoc[anew];
        System.arraycopy(top.scoreDocs, 0, best, 0, anew);
        TopDocs ranked = QueryRescorer.rescore(searcher, new TopDocs(top.totalHits, best), together, 1.0, anew);
        ScoreDoc[] all = top.scoreDocs.clone();
        System.arraycopy(ranked.scoreDocs, 0, all, 0, anew);
        return new TopDocs(top.totalHits, all);
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

    private List<Hit> hits(List<ScoreDoc> page, Map<String, Question.Sought> terms) throws IOException {
        ScoreDoc[] docs = page.toArray(ScoreDoc[]::new);
        Map<Integer, List<Reason>> reasons =
                new Reasons(searcher.getIndexReader().leaves(), terms).of(docs);
        Passages passages = new Passages(synonyms, Set.copyOf(terms.keySet()));
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>(docs.length);
        for (ScoreDoc doc : docs) {
            Item item = ItemDocument.item(stored, doc.doc);
            double score = Float.isNaN(doc.score) ? 0 : doc.score;
            hits.add(new Hit(item, score, reasons.getOrDefault(doc.doc, List.of()), () -> passages.of(item)));
        }
        return hits;
    }

    private record Found(List<ScoreDoc> page, long total, boolean exact, Map<Facet, List<FacetCount>> facets) {}
}
