package dk.inddrag.examples.benchmarks;

import dk.inddrag.content.KnowledgeBank;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.SearchResult;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
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

/** The ten best items for two words, from the knowledge bank and from plain Lucene on the same documents. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
public class SearchBenchmark {

    @Benchmark
    public SearchResult bank(Bank state) {
        return state.search();
    }

    @Benchmark
    public List<Document> plainLucene(Plain state) throws IOException {
        return state.search();
    }

    /** A filled knowledge bank in a folder. */
    @State(Scope.Benchmark)
    public static class Bank {
        @Param("100000")
        private int size;

        private final Queries queries = new Queries();
        private final IndexFolder folder = new IndexFolder();
        private @Nullable KnowledgeBank bank;

        @Setup(Level.Trial)
        public void fill() throws IOException {
            bank = KnowledgeBank.in(folder.make(), Clock.systemUTC());
            bank.add(queries.corpus.items(size));
        }

        private SearchResult search() {
            return Objects.requireNonNull(bank).search(Search.of(queries.next()));
        }

        @TearDown(Level.Trial)
        public void empty() throws IOException {
            Objects.requireNonNull(bank).close();
            folder.remove();
        }
    }

    /** A filled index of plain Lucene in a folder. */
    @State(Scope.Benchmark)
    public static class Plain {
        @Param("100000")
        private int size;

        private final Queries queries = new Queries();
        private final IndexFolder folder = new IndexFolder();
        private @Nullable PlainLucene plain;

        @Setup(Level.Trial)
        public void fill() throws IOException {
            PlainLucene.fill(folder.make(), queries.corpus.items(size));
            plain = new PlainLucene(folder.path());
        }

        private List<Document> search() throws IOException {
            return Objects.requireNonNull(plain).search(queries.next());
        }

        @TearDown(Level.Trial)
        public void empty() throws IOException {
            Objects.requireNonNull(plain).close();
            folder.remove();
        }
    }

    /** The same questions over and over. */
    private static final class Queries {
        private final SearchCorpus corpus = new SearchCorpus();
        private final List<String> queries = corpus.queries();
        private int next;

        String next() {
            next = (next + 1) % queries.size();
            return queries.get(next);
        }
    }
}
