package dk.inddrag.examples.terminal.eval;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** How long turns took. */
final class Timings {
    private static final double NANOS_A_MILLI = 1e6;

    private long[] nanos = new long[256];
    private int count;

    <T> T measure(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = System.nanoTime() - start;
        return result;
    }

    int count() {
        return count;
    }

    /** Returns a percentile in milliseconds, {@code "0.35"} for instance. */
    String percentile(int percent) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = Math.max(1, (int) Math.ceil(percent / 100.0 * count));
        return String.format(Locale.ROOT, "%.2f", count == 0 ? 0 : sorted[rank - 1] / NANOS_A_MILLI);
    }
}
