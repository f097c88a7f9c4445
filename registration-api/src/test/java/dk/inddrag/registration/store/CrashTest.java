package dk.inddrag.registration.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.audit.AuditTrail;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of its work. {@code -Dinddrag.test.kills=50} kills it more often. */
class CrashTest {

    private static final int KILLS = Integer.getInteger("inddrag.test.kills", 3);

    @TempDir
    Path folder;

    @Test
    void what_sqlite_acknowledged_is_there_once_after_kill_9() throws Exception {
        killAndLook("SQLite", folder.resolve("registrations.db").toString());
    }

    @Test
    void what_postgresql_acknowledged_is_there_once_after_kill_9_of_a_client() throws Exception {
        killAndLook("PostgreSQL", Postgres.newDatabase());
    }

    private void killAndLook(String what, String address) throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<String, String> acknowledged = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.putAll(workUntilKilled(address, "round-" + kill, 20 + random.nextInt(300)));
        }
        assertThat(acknowledged).as("seed " + seed).hasSizeGreaterThanOrEqualTo(20 * KILLS);
        try (RegistrationStore store = Clerk.open(address)) {
            RegistrationDesk desk = Clerk.desk(store);
            List<Registration> kept = desk.organiser().registrations(Clerk.COURSE);
            assertThat(kept)
                    .as("seed " + seed)
                    .extracting(Registration::reference)
                    .containsAll(acknowledged.values());
            assertThat(kept).as("seed " + seed).allMatch(registration -> registration.size() == 3);
            assertThat(desk.organiser().run(Clerk.COURSE, Clerk.RUN))
                    .as("seed " + seed)
                    .isEqualTo(new RunTally(Optional.empty(), 3 * kept.size(), 0));
            assertThat(AuditTrail.of(store.audit(Clerk.COURSE)).firstBroken(Optional.empty()))
                    .isEmpty();
            Figures.tell(
                    "%s, process killed %d times: %d acknowledged, all there; %d kept unacknowledged; none twice or in part",
                    what, KILLS, acknowledged.size(), kept.size() - acknowledged.size());
            // Sent again, each gets the answer it had.
            acknowledged.entrySet().stream()
                    .limit(50)
                    .forEach(entry -> assertThat(desk.register(Clerk.request(entry.getKey())))
                            .isEqualTo(new Confirmed(entry.getValue())));
            assertThat(desk.organiser().registrations(Clerk.COURSE)).hasSameSizeAs(kept);
        }
    }

    private Map<String, String> workUntilKilled(String address, String prefix, int after) throws IOException {
        Process clerk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Clerk.class.getName(),
                        address,
                        prefix)
                .redirectError(Files.createTempFile(folder, "clerk", ".log").toFile())
                .start();
        Map<String, String> acknowledged = new HashMap<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(clerk.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] words = line.split(" ", -1);
                // The last line may be cut short.
                if (words.length == 2 && words[1].length() == 13) {
                    acknowledged.put(words[0], words[1]);
                }
                if (acknowledged.size() == after) {
                    // Not of the Process, which would close what it still has to say.
                    ProcessHandle.of(clerk.pid()).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        }
        return acknowledged;
    }
}
