package dk.inddrag.registration.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many teams, few places. {@code -Psoak} sends 100,000 claims. */
class HotRunsTest {

    private static final int CLAIMS = Integer.getInteger("inddrag.test.claims", 2_000);
    private static final int THREADS = 64;

    @TempDir
    Path folder;

    @Test
    void sqlite_sells_what_there_is_and_splits_no_team() throws Exception {
        claim("SQLite", folder.resolve("registrations.db").toString());
    }

    @Test
    void postgresql_sells_what_there_is_and_splits_no_team() throws Exception {
        claim("PostgreSQL", Postgres.newDatabase());
    }

    private static void claim(String what, String address) throws Exception {
        long seed = System.nanoTime();
        long begin = System.nanoTime();
        try (RegistrationStore store = Clerk.open(address)) {
            RegistrationDesk desk = Clerk.desk(store);
            Claims.open(desk);
            Claims.Answers answers = new Claims(desk, "key-", seed).send(THREADS, CLAIMS);
            tell(what + ", " + THREADS + " threads", desk, answers, begin);
            Claims.check(store, desk, answers.byKey(), seed);
        }
    }

    private static void tell(String what, RegistrationDesk desk, Claims.Answers answers, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        int sold = Claims.CAPACITY.keySet().stream()
                .mapToInt(run -> desk.organiser().run(Clerk.COURSE, run).taken())
                .sum();
        int seats = Claims.CAPACITY.values().stream().mapToInt(each -> each).sum();
        long confirmed = answers.byKey().values().stream()
                .filter(Claims.Answer::confirmed)
                .count();
        Figures.tell(
                "%s: %d claims by %d teams in %.1f s (%.0f/s); seats sold %d of %d to %d teams, %d teams waiting;"
                        + " wait p50 %.1f ms, p99 %.1f ms, longest %.1f ms",
                what,
                answers.waits().size(),
                answers.byKey().size(),
                seconds,
                answers.waits().size() / seconds,
                sold,
                seats,
                confirmed,
                answers.byKey().size() - confirmed,
                answers.waitOf(50),
                answers.waitOf(99),
                answers.waitOf(100));
    }

    @Test
    void two_processes_on_one_postgresql_sell_what_there_is_and_split_no_team() throws Exception {
        long seed = System.nanoTime();
        String address = Postgres.newDatabase();
        try (RegistrationStore store = Clerk.open(address)) {
            RegistrationDesk desk = Clerk.desk(store);
            Claims.open(desk);
            long begin = System.nanoTime();
            List<Process> processes = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                processes.add(process(address, "process-" + i + "-", seed + 1_000_000L * i));
            }
            Claims.Answers answers = new Claims.Answers();
            for (Process process : processes) {
                answers.addAll(answers(process));
                assertThat(process.waitFor()).as("seed " + seed).isZero();
            }
            tell("PostgreSQL, two processes of " + THREADS / 2 + " threads", desk, answers, begin);
            Claims.check(store, desk, answers.byKey(), seed);
        }
    }

    private Process process(String address, String prefix, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claims.class.getName(),
                        address,
                        prefix,
                        Long.toString(seed),
                        Integer.toString(THREADS / 2),
                        Integer.toString(CLAIMS / 2))
                .redirectError(File.createTempFile("claims", ".log", folder.toFile()))
                .start();
    }

    private static Claims.Answers answers(Process process) throws IOException {
        Claims.Answers answers = new Claims.Answers();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                answers.read(line);
            }
        }
        return answers;
    }
}
