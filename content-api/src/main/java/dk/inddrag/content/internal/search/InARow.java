package dk.inddrag.content.internal.search;

import dk.inddrag.content.words.Word;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Matches the documents in which some words stand in a row. Looks at each document, so it stands beside a query that leaves few. */
final class InARow extends Query {
    /** So many steps of a walk cost about as much as a step of an ordinary query. */
    private static final float COST = 500;

    private final int[] numbers;

    private InARow(int[] numbers) {
        this.numbers = numbers;
    }

    static InARow of(List<Word> words) {
        return new InARow(
                words.stream().mapToInt(word -> WordTerms.of(word).number()).toArray());
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext context) throws IOException {
                BinaryDocValues orders = DocValues.getBinary(context.reader(), IndexField.ORDER);
                return new ConstantScoreScorer(this, score(), scoreMode, haveRow(orders));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    private TwoPhaseIterator haveRow(BinaryDocValues orders) {
        return new TwoPhaseIterator(orders) {
            @Override
            public boolean matches() throws IOException {
                return new WordOrder(orders.binaryValue()).has(numbers);
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "in a row: " + Arrays.toString(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && Arrays.equals(numbers, ((InARow) other).numbers);
    }

    @Override
    public int hashCode() {
        return classHash() ^ Arrays.hashCode(numbers);
    }
}
