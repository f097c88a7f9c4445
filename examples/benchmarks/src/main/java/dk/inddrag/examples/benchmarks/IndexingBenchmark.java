package dk.inddrag.examples.benchmarks;

import dk.inddrag.content.KnowledgeBank;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Taking documents in, until they are on disk: the knowledge bank and plain Lucene. The time to make the documents, which is
 * the same for both, is measured too. How much room the index takes is printed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
public class IndexingBenchmark {
    private final SearchCorpus corpus = new SearchCorpus();
    private final IndexFolder folder = new IndexFolder();

    @Param("100000")
    private int size;

    @Setup(Level.Iteration)
    public void make() throws IOException {
        folder.make();
    }

    @Benchmark
    public void bank() throws IOException {
        try (KnowledgeBank bank = KnowledgeBank.in(folder.path(), Clock.systemUTC())) {
            bank.add(corpus.items(size));
        }
    }

    @Benchmark
    public void plainLucene() throws IOException {
        PlainLucene.fill(folder.path(), corpus.items(size));
    }

    @Benchmark
    public long makingDocuments() {
        long characters = 0;
        for (var item : corpus.items(size)) {
            characters += item.body().length();
        }
        return characters;
    }

    @TearDown(Level.Iteration)
    public void remove() throws IOException {
        System.out.printf("%.1f MB on disk; ", folder.megabytes());
        folder.remove();
    }
}
