package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.SearchResult;
import dk.inddrag.content.bank.Synonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Answers from an index, each time in one state of it. Thread-safe. */
final class Searches implements AutoCloseable {
    private final SearcherManager searchers;
    private final Synonyms synonyms;

    private Searches(SearcherManager searchers, Synonyms synonyms) {
        this.searchers = searchers;
        this.synonyms = synonyms;
    }

    /** Searches in what a writer has taken in. */
    static Searches in(IndexWriter writer, Synonyms synonyms) throws IOException {
        return new Searches(new SearcherManager(writer, new Searchers()), synonyms);
    }

    /** Searches in what was committed to a directory, which is never written to. */
    static Searches in(Directory directory, Synonyms synonyms) throws IOException {
        return new Searches(new SearcherManager(directory, new Searchers()), synonyms);
    }

    /** Searches that begin afterwards see what there is now. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    SearchResult search(Search search) {
        return reading(searcher -> new SearchRun(searcher, synonyms).search(search));
    }

    SearchResult similar(String id, Search search) {
        return reading(searcher -> {
            Optional<Item> item = item(searcher.getIndexReader(), id);
            return item.isEmpty()
                    ? new SearchResult(List.of(), 0, true, Map.of(), Optional.empty(), false)
                    : new SearchRun(searcher, synonyms).similar(item.get(), search);
        });
    }

    Optional<Item> item(String id) {
        return reading(searcher -> item(searcher.getIndexReader(), id));
    }

    long size() {
        return reading(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    private static Optional<Item> item(IndexReader reader, String id) throws IOException {
        Term term = new Term(IndexField.ID, id);
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
            while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc) && postings != null) {
                doc = postings.nextDoc();
            }
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                return Optional.of(PackedItem.read(reader, leaf.docBase + doc));
            }
        }
        return Optional.empty();
    }

    private <T> T reading(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge bank cannot be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Ranking.SIMILARITY);
            return searcher;
        }
    }
}
