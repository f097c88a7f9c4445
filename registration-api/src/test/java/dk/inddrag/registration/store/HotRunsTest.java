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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        claim(folder.resolve("registrations.db").toString());
    }

    @Test
    void postgresql_sells_what_there_is_and_splits_no_team() throws Exception {
        claim(Postgres.newDatabase());
    }

    private static void claim(String address) throws Exception {
        long seed = System.nanoTime();
        try (RegistrationStore store = Clerk.open(address)) {
            RegistrationDesk desk = Clerk.desk(store);
            Claims.open(desk);
            Map<String, Claims.Answer> answers = new Claims(desk, "key-", seed).send(THREADS, CLAIMS);
            Claims.check(store, desk, answers, seed);
        }
    }

    @Test
    void two_processes_on_one_postgresql_sell_what_there_is_and_split_no_team() throws Exception {
        long seed = System.nanoTime();
        String address = Postgres.newDatabase();
        try (RegistrationStore store = Clerk.open(address)) {
            RegistrationDesk desk = Clerk.desk(store);
            Claims.open(desk);
            List<Process> processes = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                processes.add(process(address, "process-" + i + "-", seed + 1_000_000L * i));
            }
            Map<String, Claims.Answer> answers = new HashMap<>();
            for (Process process : processes) {
                answers.putAll(answers(process));
                assertThat(process.waitFor()).as("seed " + seed).isZero();
            }
            Claims.check(store, desk, answers, seed);
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
                        Integer.toString(CLAIMS / 4))
                .redirectError(File.createTempFile("claims", ".log", folder.toFile()))
                .start();
    }

    private static Map<String, Claims.Answer> answers(Process process) throws IOException {
        Map<String, Claims.Answer> answers = new HashMap<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] words = line.split(" ", -1);
                answers.put(
                        words[0],
                        new Claims.Answer(words[1], Boolean.parseBoolean(words[2]), Integer.parseInt(words[3])));
            }
        }
        return answers;
    }
}
