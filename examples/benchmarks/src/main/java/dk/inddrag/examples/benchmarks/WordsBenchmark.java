package dk.inddrag.examples.benchmarks;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.words.DanishWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many million bytes of Danish text are read as words in a second on one core: one operation is a million bytes of text
 * that is never the same twice in a row. Lucene's analyzer for Danish, which takes no word apart, stands beside.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class WordsBenchmark {
    private static final int MILLION = 1_000_000;
    private static final int DOCUMENTS = 20_000;

    private final Analyzer analyzer = new DanishAnalyzer();
    /** Each about a million bytes, as pages of some 200 words. */
    private final List<List<String>> millions = new ArrayList<>();

    private int next;

    @Setup
    public void make() {
        List<String> pages = new ArrayList<>();
        int bytes = 0;
        for (Item item : new SearchCorpus().items(DOCUMENTS)) {
            pages.add(item.body());
            bytes += item.body().getBytes(StandardCharsets.UTF_8).length;
            if (bytes >= MILLION) {
                millions.add(pages);
                pages = new ArrayList<>();
                bytes = 0;
            }
        }
    }

    private List<String> million() {
        next = (next + 1) % millions.size();
        return millions.get(next);
    }

    @Benchmark
    public int danishWords() {
        int words = 0;
        for (String page : million()) {
            words += DanishWords.bundled().analyze(page).size();
        }
        return words;
    }

    @Benchmark
    public int danishAnalyzer() throws IOException {
        int words = 0;
        for (String page : million()) {
            try (TokenStream stream = analyzer.tokenStream("text", page)) {
                stream.reset();
                while (stream.incrementToken()) {
                    words++;
                }
                stream.end();
            }
        }
        return words;
    }
}
