package dk.inddrag.examples.benchmarks;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.CatalogueReader;
import dk.inddrag.core.catalogue.CatalogueWriter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * A large catalogue read from its file, and the status of all its offers at one moment. The offers are the bundled theme
 * course with its audience and its corrected deadline, but without its runs, under ids of their own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class CatalogueBenchmark {

    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final Instant MOMENT = Instant.parse("2023-06-01T08:00:00Z");

    @Param({"1000", "10000", "100000"})
    int offers;

    private byte[] file = {};
    private Catalogue catalogue = Catalogue.bundled();

    /** Writes the file. */
    @Setup
    public void write() {
        Offer course = catalogue.offer(COURSE).orElseThrow();
        List<Offer> copies = new ArrayList<>(catalogue.offers());
        for (int i = copies.size(); i < offers; i++) {
            copies.add(copy(course, OfferId.of("kursus-" + i)));
        }
        catalogue = catalogue.with(catalogue.sources().get(0), copies);
        file = CatalogueWriter.toText(catalogue).getBytes(StandardCharsets.UTF_8);
    }

    private static Offer copy(Offer course, OfferId id) {
        return Offer.builder(id, course.kind(), course.title(), course.summary(), course.audience(), course.access())
                .contacts(course.contacts())
                .links(course.links())
                .needs(course.needs())
                .sources(course.sources())
                .build();
    }

    /** What a catalogue holds on to, in bytes of the heap. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Size {

        /** The length of the file, in bytes. */
        public long fileBytes;

        /** The heap that the catalogue needs, in bytes. */
        public long heapBytes;
    }

    /** Reads the file, as an embedder does at its start. */
    @Benchmark
    public Catalogue read() {
        return CatalogueReader.read("catalogue.json", new ByteArrayInputStream(file));
    }

    /** Reads the file and measures the heap before and after; its time means nothing. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 1)
    public Catalogue heap(Size size) {
        long before = used();
        Catalogue read = read();
        size.heapBytes = used() - before;
        size.fileBytes = file.length;
        return read;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The status of every offer at one moment. */
    @Benchmark
    public void statusOfAll(Blackhole sink) {
        for (Offer offer : catalogue.offers()) {
            OfferStatus status = offer.statusAt(MOMENT);
            sink.consume(status);
        }
    }
}
