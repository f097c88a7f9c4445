package dk.inddrag.content.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The terms of one search in one state of the index, each looked up once. Not thread-safe. */
final class IndexTerms {
    private final IndexSearcher searcher;
    private final Map<String, TermStates> looked = new HashMap<>();

    IndexTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    private TermStates look(String term) {
        return looked.computeIfAbsent(term, fresh -> {
            try {
                return TermStates.build(searcher, new Term(IndexField.TERMS, fresh), true);
            } catch (IOException e) {
                throw new UncheckedIOException("The knowledge bank cannot be read", e);
            }
        });
    }

    /** In how many documents a term is, deleted ones included. */
    int frequency(String term) {
        return look(term).docFreq();
    }

    /** How much a term says: that of BM25. */
    double rarity(String term) {
        int having = frequency(term);
        int all = Math.max(having, searcher.getIndexReader().maxDoc());
        return Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }

    TermQuery query(String term) {
        return new TermQuery(new Term(IndexField.TERMS, term), look(term));
    }

    /** Where one part of the index has a term, or null where it has not. */
    @Nullable
    TermState in(LeafReaderContext leaf, String term) throws IOException {
        return look(term).get(leaf);
    }
}
