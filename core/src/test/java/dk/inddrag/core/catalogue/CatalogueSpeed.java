package dk.inddrag.core.catalogue;

import com.sun.management.ThreadMXBean;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.catalogue.diff.CatalogueDiff;
import dk.inddrag.core.catalogue.lint.CatalogueLints;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures how catalogues of many offers are read, written and asked; run by hand, with the numbers of offers as its
 * arguments. Times are those of the processor, medians of five rounds, without what the garbage collector takes.
 */
final class CatalogueSpeed {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final Instant MOMENT = Instant.parse("2026-06-01T08:00:00Z");

    private CatalogueSpeed() {}

    public static void main(String[] args) throws IOException {
        for (String arg : args.length == 0 ? new String[] {"10000", "50000", "100000"} : args) {
            measure(Integer.parseInt(arg));
        }
    }

    private static void measure(int offers) throws IOException {
        Path file = Files.createTempFile("katalog", ".json");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                CatalogueWriter.write(LargeCatalogue.of(offers), out);
            }
            long size = Files.size(file);
            double read = median(() -> CatalogueReader.read(file));
            long before = used();
            Catalogue catalogue = CatalogueReader.read(file);
            long held = used() - before;
            double status = median(() -> statusOfAll(catalogue));
            long allocated = allocated(() -> statusOfAll(catalogue));
            double write = median(() -> written(catalogue));
            double lints = median(() -> CatalogueLints.of(catalogue, MOMENT).size());
            double diff =
                    median(() -> CatalogueDiff.between(catalogue, catalogue).isEmpty());
            report(
                    "%,7d offers, %6.1f MB: read %5.0f ms (%.1f us an offer), holds %4.0f MB (%.2f kB an offer), write"
                            + " %5.0f ms, status of all %5.2f ms (%.0f ns and %.0f bytes an offer), lints %5.0f ms, diff"
                            + " %4.0f ms%n",
                    offers,
                    size / 1e6,
                    read,
                    read * 1e3 / offers,
                    held / 1e6,
                    held / 1e3 / offers,
                    write,
                    status,
                    status * 1e6 / offers,
                    (double) allocated / offers,
                    lints,
                    diff);
        } finally {
            Files.delete(file);
        }
    }

    private static int written(Catalogue catalogue) throws IOException {
        CatalogueWriter.write(catalogue, OutputStream.nullOutputStream());
        return 0;
    }

    private static int statusOfAll(Catalogue catalogue) {
        int sum = 0;
        for (Offer offer : catalogue.offers()) {
            sum += offer.statusAt(MOMENT) instanceof OfferStatus.Open ? 1 : 0;
        }
        return sum;
    }

    private static double median(Work work) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static long allocated(Work work) throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void report(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    /** What is measured; its result is not looked at. */
    private interface Work {
        Object result() throws IOException;

        default void run() throws IOException {
            sink = result();
        }
    }

    @SuppressWarnings("unused") // Keeps the results from being optimised away.
    private static volatile Object sink;
}
