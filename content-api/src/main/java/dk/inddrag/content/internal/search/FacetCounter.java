package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.FacetCount;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts how many of the documents found have each value of some facets. */
final class FacetCounter extends SimpleCollector {
    private static final int MOST_VALUES = 100;

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final List<Counted> counted;
    private int total;

    FacetCounter(Set<Facet> facets) {
        counted = facets.stream().map(Counted::new).toList();
        facets.forEach(facet -> counts.put(facet, new HashMap<>()));
    }

    /** Counts segment by segment, perhaps several at a time, and adds up. */
    static CollectorManager<FacetCounter, FacetCounter> manager(Set<Facet> facets) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return new FacetCounter(facets);
            }

            @Override
            public FacetCounter reduce(Collection<FacetCounter> collectors) {
                FacetCounter sum = new FacetCounter(facets);
                collectors.forEach(sum::add);
                return sum;
            }
        };
    }

    private void add(FacetCounter other) {
        total += other.total;
        other.counts.forEach((facet, values) -> values.forEach((value, count) -> add(facet, value, count)));
    }

    private void add(Facet facet, String value, int count) {
        counts.computeIfAbsent(facet, missing -> new HashMap<>()).merge(value, count, Integer::sum);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        for (Counted facet : counted) {
            facet.begin(context);
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        total++;
        for (Counted facet : counted) {
            facet.count(doc);
        }
    }

    @Override
    public void finish() throws IOException {
        for (Counted facet : counted) {
            facet.end();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    int total() {
        return total;
    }

    Map<Facet, List<FacetCount>> counts() {
        Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> result.put(
                facet,
                values.entrySet().stream()
                        .map(value -> new FacetCount(value.getKey(), value.getValue()))
                        .sorted(Comparator.comparingInt(FacetCount::count)
                                .reversed()
                                .thenComparing(FacetCount::value))
                        .limit(MOST_VALUES)
                        .toList()));
        return result;
    }

    /** One facet, counted by the ordinals of one segment at a time. */
    private final class Counted {
        private final Facet facet;
        private @Nullable SortedSetDocValues values;
        private int[] ofOrdinal = new int[0];

        Counted(Facet facet) {
            this.facet = facet;
        }

        void begin(LeafReaderContext context) throws IOException {
            values = DocValues.getSortedSet(context.reader(), IndexField.counted(facet));
            ofOrdinal = new int[Math.toIntExact(values.getValueCount())];
        }

        void count(int doc) throws IOException {
            SortedSetDocValues all = values;
            if (all != null && all.advanceExact(doc)) {
                for (int i = 0; i < all.docValueCount(); i++) {
                    ofOrdinal[Math.toIntExact(all.nextOrd())]++;
                }
            }
        }

        void end() throws IOException {
            SortedSetDocValues all = values;
            for (int ordinal = 0; all != null && ordinal < ofOrdinal.length; ordinal++) {
                if (ofOrdinal[ordinal] > 0) {
                    add(facet, all.lookupOrd(ordinal).utf8ToString(), ofOrdinal[ordinal]);
                }
            }
        }
    }
}
