package dk.inddrag.examples.benchmarks;

import dk.inddrag.core.Access;
import dk.inddrag.core.Audience;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.store.Stores;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Registrations a second: teams of three with names, each with its audit entry, message and answer, committed durably.
 * First through the whole library, then the same rows by plain prepared statements, in turns and in one run, because the
 * speed of a disk is not the same twice. What counts is the ratio.
 *
 * <p>Arguments: {@code sqlite} or the URL of an empty PostgreSQL database; then how many clients, seconds for each turn,
 * turns, and offers ({@code 1} for one hot offer).
 */
public final class RegistrationThroughput {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-07T09:00:00Z"), ZoneOffset.UTC);
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final AtomicLong KEYS = new AtomicLong();
    /** A database that was used before knows other keys. */
    private static final String RUN = Long.toString(System.nanoTime(), 36) + ".";

    private RegistrationThroughput() {}

    /** One registration. */
    @FunctionalInterface
    interface Work {
        void one(String key, int offer) throws SQLException;
    }

    /** How many in how long, and how long each took. */
    record Turn(double perSecond, long p50, long p99, long longest) {
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

    /**
     * Measures.
     *
     * @param args see above
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] args) throws Exception {
        String where = args.length > 0 ? args[0] : "sqlite";
        int clients = number(args, 1, 1);
        int seconds = number(args, 2, 3);
        int turns = number(args, 3, 5);
        int offers = number(args, 4, 100);
        Path folder = Files.createTempDirectory(Path.of("."), "throughput");
        Catalogue catalogue = catalogue(offers);
        String file = folder.resolve("registrations.db").toString();
        boolean sqlite = where.equals("sqlite");
        try (RegistrationStore store =
                        sqlite ? Stores.sqlite(Path.of(file), CLOCK) : Stores.postgresql(where, clients, CLOCK);
                PlainStatements plain = sqlite
                        ? PlainStatements.sqlite(folder.resolve("plain.db"))
                        : PlainStatements.postgresql(where, clients)) {
            RegistrationDesk desk = RegistrationDesk.of(catalogue, store, () -> Actor.ofMunicipality("user-7", "0657"));
            OUT.println(where.replaceAll("\\?.*", "") + ", clients " + clients + ", offers " + offers);
            Work library = (key, offer) -> desk.register(request(key, offer));
            List<Double> ratios = new ArrayList<>();
            turn(library, clients, seconds, offers);
            turn(plain, clients, seconds, offers);
            for (int i = 0; i < turns; i++) {
                Turn one = turn(library, clients, seconds, offers);
                Turn other = turn(plain, clients, seconds, offers);
                ratios.add(one.perSecond / other.perSecond);
                OUT.println("library " + one);
                OUT.println("plain   " + other);
            }
            ratios.sort(null);
            OUT.printf(
                    Locale.ROOT,
                    "ratio: median %.2f, from %.2f to %.2f%n",
                    ratios.get(ratios.size() / 2),
                    ratios.get(0),
                    ratios.get(ratios.size() - 1));
        }
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    static RegistrationRequest request(String key, int offer) {
        List<Seat> seats = IntStream.range(0, 3)
                .mapToObj(i -> new Seat(
                        Role.STAFF,
                        Optional.of(new Participant("Deltager " + key + i, key + "." + i + "@kommune.example"))))
                .toList();
        return new RegistrationRequest(
                key, OfferId.of("kursus-" + offer), Optional.of("hold"), new Team(Optional.of("0657"), seats));
    }

    /** Offers like the theme course of 2023, one run each. */
    private static Catalogue catalogue(int offers) {
        Catalogue bundled = Catalogue.bundled();
        Offer course = bundled.offer(OfferId.of("temaforloeb-2023")).orElseThrow();
        Audience audience = course.audience();
        Access access = course.access();
        Run run = new Run(
                "hold", new LocalizedText("hold", "run"), course.runs().get(0).sessions(), Optional.empty());
        List<Offer> all = IntStream.range(0, offers)
                .mapToObj(i -> Offer.builder(
                                OfferId.of("kursus-" + i),
                                course.kind(),
                                course.title(),
                                course.summary(),
                                audience,
                                access)
                        .runs(List.of(run))
                        .sources(course.sources())
                        .build())
                .toList();
        return bundled.with(bundled.sources().get(0), all);
    }

    private static Turn turn(Work work, int clients, int seconds, int offers)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        List<Future<long[]>> futures = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < clients; i++) {
            futures.add(threads.submit(() -> client(work, end, offers)));
        }
        long[] times = new long[0];
        for (Future<long[]> future : futures) {
            long[] more = future.get();
            int before = times.length;
            times = Arrays.copyOf(times, before + more.length);
            System.arraycopy(more, 0, times, before, more.length);
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

    private static long[] client(Work work, long end, int offers) throws SQLException {
        long[] times = new long[1024];
        int count = 0;
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            work.one(RUN + KEYS.incrementAndGet(), ThreadLocalRandom.current().nextInt(offers));
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count] = System.nanoTime() - now;
            count++;
        }
        return Arrays.copyOf(times, count);
    }
}
