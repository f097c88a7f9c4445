package dk.inddrag.examples.benchmarks;

import dk.inddrag.content.OfferExtractor;
import dk.inddrag.content.PageReader;
import dk.inddrag.content.extract.OfferDraft;
import dk.inddrag.content.times.DanishTimes;
import dk.inddrag.content.times.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages of markup read into drafts, on one core: 3,000 characters is an ordinary page, and each further size ten times the
 * one before it, so that the milliseconds should be so too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageExtractionBenchmark {
    private static final String HEAD = """
            <html><head><title>Temadag om bisidning</title></head><body><main><h1>Temadag om bisidning</h1>
            <p>4. april 2024</p><p>Temadagen holdes torsdag den 16. maj 2024 kl. 9.30-15.30. Det er gratis at deltage.
            Tilmeldingsfristen er ændret fra 12. april til 26. april 2024 kl. 12.</p>
            """;
    private static final String PARAGRAPH = """
            <h2>Baggrund</h2><p>Siden 2021 har 31 kommuner arbejdet med at inddrage børn og unge i deres egen sag, og
            erfaringerne samles i en rapport, som udkommer i efteråret 2024. Kommunerne kan ringe på telefon
            41 73 08 69 alle hverdage kl. 9-15, og der er 2,7 mio. kr. til formålet.</p>
            """;

    @Param({"3000", "10000", "100000", "1000000", "10000000"})
    private int characters;

    private String html = "";
    private String text = "";

    @Setup
    public void write() {
        html = HEAD + PARAGRAPH.repeat(characters / PARAGRAPH.length()) + "</main></body></html>";
        text = PageReader.ofHtml(html, Optional.empty()).text();
    }

    @Benchmark
    public OfferDraft page() {
        return OfferExtractor.extract(PageReader.ofHtml(html, Optional.empty()));
    }

    @Benchmark
    public List<TimeExpression> times() {
        return DanishTimes.find(text, LocalDate.of(2024, 4, 4));
    }
}
