package dk.inddrag.registration.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.Role;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationOutcome.Waiting;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.audit.AuditTrail;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Teams of random sizes that want places on three hot runs, from many threads at once, some of them twice. As a program
 * of its own it prints each answer, so that two processes can claim from one database.
 */
final class Claims {

    static final Map<String, Integer> CAPACITY =
            Map.of("start-8-november", 301, "start-13-november", 97, "start-15-november", 13);
    private static final List<String> RUNS = List.copyOf(CAPACITY.keySet());

    private final RegistrationDesk desk;
    private final String prefix;
    private final long seed;

    Claims(RegistrationDesk desk, String prefix, long seed) {
        this.desk = desk;
        this.prefix = prefix;
        this.seed = seed;
    }

    /** What was answered: the reference, whether it was confirmed, and how many seats were asked for. */
    record Answer(String reference, boolean confirmed, int seats) {}

    static void open(RegistrationDesk desk) {
        CAPACITY.forEach((run, seats) -> desk.organiser().setCapacity(Clerk.COURSE, run, Optional.of(seats)));
    }

    /** What came of all claims, and how long each had to wait, in nanoseconds. */
    record Answers(Map<String, Answer> byKey, List<Long> waits) {

        Answers() {
            this(new HashMap<>(), new ArrayList<>());
        }

        void addAll(Answers others) {
            byKey.putAll(others.byKey);
            waits.addAll(others.waits);
        }

        /** The form in which a process tells them to another. */
        void print(PrintStream out) {
            byKey.forEach((key, answer) ->
                    out.println(key + " " + answer.reference() + " " + answer.confirmed() + " " + answer.seats()));
            waits.forEach(out::println);
        }

        void read(String line) {
            String[] words = line.split(" ", -1);
            if (words.length == 1) {
                waits.add(Long.valueOf(words[0]));
            } else {
                byKey.put(words[0], new Answer(words[1], Boolean.parseBoolean(words[2]), Integer.parseInt(words[3])));
            }
        }

        /** The claims that waited longest: the wait that so many of a hundred did not exceed, in milliseconds. */
        double waitOf(double percent) {
            List<Long> sorted = waits.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
        }
    }

    /** Sends so many claims. Every fourth is sent by two at once, who must be answered alike. */
    Answers send(int threads, int claims) throws Exception {
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        Queue<Long> waits = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        ExecutorService senders = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(senders.submit(() -> {
                    for (int n = next.getAndIncrement(); n < claims; n = next.getAndIncrement()) {
                        long begin = System.nanoTime();
                        Answer answer = claim(n % 4 == 3 ? n - 1 : n);
                        waits.add(System.nanoTime() - begin);
                        String key = prefix + (n % 4 == 3 ? n - 1 : n);
                        Answer other = answers.putIfAbsent(key, answer);
                        assertThat(answer).as("seed " + seed).isEqualTo(other == null ? answer : other);
                    }
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } finally {
            senders.shutdownNow();
        }
        return new Answers(answers, List.copyOf(waits));
    }

    private Answer claim(int number) {
        Random random = new Random(seed + number);
        int seats = 1 + random.nextInt(8);
        String run = RUNS.get(random.nextInt(RUNS.size()));
        RegistrationOutcome outcome = desk.register(new RegistrationRequest(
                prefix + number, Clerk.COURSE, Optional.of(run), Team.unnamed(Optional.of("0657"), Role.STAFF, seats)));
        return outcome instanceof Confirmed confirmed
                ? new Answer(confirmed.reference(), true, seats)
                : new Answer(((Waiting) outcome).reference(), false, seats);
    }

    /** Nothing is sold that is not there, no team is split, and every answer is as it was given. */
    static void check(RegistrationStore store, RegistrationDesk desk, Map<String, Answer> answers, long seed) {
        Map<String, Registration> kept = desk.organiser().registrations(Clerk.COURSE).stream()
                .collect(Collectors.toMap(Registration::reference, Function.identity()));
        assertThat(kept).as("seed " + seed).hasSameSizeAs(answers.values());
        for (Answer answer : answers.values()) {
            Registration registration = kept.get(answer.reference());
            assertThat(registration).as("seed " + seed).isNotNull();
            assertThat(registration.size()).as("seed " + seed).isEqualTo(answer.seats());
            assertThat(registration.state())
                    .as("seed " + seed)
                    .isEqualTo(answer.confirmed() ? RegistrationState.CONFIRMED : RegistrationState.WAITING);
        }
        CAPACITY.forEach((run, seats) -> {
            int sold = kept.values().stream()
                    .filter(each -> each.run().equals(run) && each.state().holdsPlaces())
                    .mapToInt(Registration::size)
                    .sum();
            assertThat(sold).as("seed " + seed).isBetween(seats - 7, seats);
            assertThat(desk.organiser().run(Clerk.COURSE, run).taken()).isEqualTo(sold);
        });
        AuditTrail trail = AuditTrail.of(store.audit(Clerk.COURSE));
        assertThat(trail.firstBroken(Optional.empty())).isEmpty();
        assertThat(trail.runsAt(Clerk.CLOCK.instant()).keySet()).isEqualTo(CAPACITY.keySet());
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        try (out;
                RegistrationStore store = Clerk.open(args[0])) {
            new Claims(Clerk.desk(store), args[1], Long.parseLong(args[2]))
                    .send(Integer.parseInt(args[3]), Integer.parseInt(args[4]))
                    .print(out);
        }
    }
}
