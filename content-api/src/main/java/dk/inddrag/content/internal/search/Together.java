package dk.inddrag.content.internal.search;

import dk.inddrag.content.words.Word;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Ranks the best documents anew: by words that stand together, and by compounds all parts of which are there. */
final class Together {
    /** So many of the best are ranked anew. */
    static final int RANKED = 30;

    private static final float PAIR = 0.6f;
    private static final float ALL_PARTS = 0.4f;
    /** The closeness at which half of what a pair can count is reached. */
    private static final double HALF = 4;

    private final IndexSearcher searcher;
    private final IndexTerms index;
    private final Question question;

    Together(IndexSearcher searcher, IndexTerms index, Question question) {
        this.searcher = searcher;
        this.index = index;
        this.question = question;
    }

    /** Whether the question has anything that can stand together. */
    boolean isAny() {
        return question.words().size() > 1 || !question.compounds().isEmpty();
    }

    /** The same documents, the first of them in their new order. */
    TopDocs rank(TopDocs top) throws IOException {
        int count = Math.min(RANKED, top.scoreDocs.length);
        ScoreDoc[] best = Arrays.copyOf(top.scoreDocs, count);
        if (!question.compounds().isEmpty()) {
            TopDocs old = new TopDocs(top.totalHits, best);
            best = QueryRescorer.rescore(searcher, old, allParts(), 1.0, count).scoreDocs;
        }
        addPairs(best);
        ScoreDoc[] all = top.scoreDocs.clone();
        System.arraycopy(best, 0, all, 0, count);
        return new TopDocs(top.totalHits, all);
    }

    private BooleanQuery allParts() {
        BooleanQuery.Builder compounds = new BooleanQuery.Builder();
        for (List<String> parts : Set.copyOf(question.compounds())) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            parts.forEach(part -> all.add(index.query(part), Occur.MUST));
            compounds.add(new BoostQuery(all.build(), ALL_PARTS), Occur.SHOULD);
        }
        return compounds.build();
    }

    private void addPairs(ScoreDoc[] best) throws IOException {
        List<Word> words = question.words();
        if (words.size() < 2) {
            return;
        }
        int[] numbers =
                words.stream().mapToInt(word -> WordTerms.of(word).number()).toArray();
        double[] rarities = new double[numbers.length];
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = index.rarity(words.get(i).stem());
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Arrays.sort(best, Comparator.comparingInt(doc -> doc.doc));
        LeafReaderContext leaf = null;
        BinaryDocValues orders = null;
        for (ScoreDoc doc : best) {
            if (leaf == null
                    || orders == null
                    || doc.doc >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
                orders = DocValues.getBinary(leaf.reader(), IndexField.ORDER);
            }
            if (orders.advanceExact(doc.doc - leaf.docBase)) {
                double[] closeness = new WordOrder(orders.binaryValue()).closeness(numbers);
                for (int i = 0; i < closeness.length; i++) {
                    double weight = PAIR * (rarities[i] + rarities[i + 1]);
                    doc.score += (float) (weight * closeness[i] / (closeness[i] + HALF));
                }
            }
        }
        Arrays.sort(
                best, Comparator.comparingDouble((ScoreDoc doc) -> -doc.score).thenComparingInt(doc -> doc.doc));
    }
}
