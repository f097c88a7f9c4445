package dk.inddrag.examples.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/** Registrations one after the other from many clients at once, and how long each took. */
final class Load {

    private static final AtomicLong KEYS = new AtomicLong();
    /** A database that was used before knows other keys. */
    private static final String RUN = Long.toString(System.nanoTime(), 36) + ".";

    private Load() {}

    /** One registration. */
    @FunctionalInterface
    interface Work {
        void one(String key, int offer) throws SQLException;
    }

    /** How many in how long, and how long each took, in nanoseconds. */
    record Turn(double perSecond, long p50, long p99, long longest) {

        /** The middle of several turns, each figure by itself. */
        static Turn median(List<Turn> turns) {
            return new Turn(
                    middle(turns, Turn::perSecond),
                    (long) middle(turns, Turn::p50),
                    (long) middle(turns, Turn::p99),
                    (long) middle(turns, Turn::longest));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%8.0f/s   p50 %6.2f ms   p99 %7.2f ms   longest %8.2f ms",
                    perSecond,
                    p50 / 1e6,
                    p99 / 1e6,
                    longest / 1e6);
        }
    }

    static <T> double middle(List<T> all, ToDoubleFunction<T> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** So many seconds. */
    static Turn seconds(Work work, int clients, int seconds, int offers)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        return run(
                (key, ignored) -> work.one(key, ThreadLocalRandom.current().nextInt(offers)),
                clients,
                0,
                () -> System.nanoTime() < end);
    }

    /** So many registrations on one offer. */
    static Turn times(Work work, int clients, int times, int offer) throws InterruptedException, ExecutionException {
        AtomicLong left = new AtomicLong(times);
        return run(work, clients, offer, () -> left.getAndDecrement() > 0);
    }

    private static Turn run(Work work, int clients, int offer, BooleanSupplier more)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        List<Future<long[]>> futures = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < clients; i++) {
            futures.add(threads.submit(() -> client(work, offer, more)));
        }
        long[] times = new long[0];
        for (Future<long[]> future : futures) {
            long[] here = future.get();
            int before = times.length;
            times = Arrays.copyOf(times, before + here.length);
            System.arraycopy(here, 0, times, before, here.length);
        }
        double took = (System.nanoTime() - begin) / 1e9;
        threads.shutdown();
        Arrays.sort(times);
        return new Turn(
                times.length / took,
                times[times.length / 2],
                times[(int) (times.length * 0.99)],
                times[times.length - 1]);
    }

    private static long[] client(Work work, int offer, BooleanSupplier more) throws SQLException {
        long[] times = new long[1024];
        int count = 0;
        while (more.getAsBoolean()) {
            long begin = System.nanoTime();
            work.one(RUN + KEYS.incrementAndGet(), offer);
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count] = System.nanoTime() - begin;
            count++;
        }
        return Arrays.copyOf(times, count);
    }
}
