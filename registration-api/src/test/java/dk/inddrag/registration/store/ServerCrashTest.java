package dk.inddrag.registration.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.audit.AuditTrail;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.StoreUnavailableException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Kills the whole server in the middle of its work; the store goes on by itself. {@code -Psoak} kills it ten times. */
@DisabledIfSystemProperty(named = "inddrag.test.postgres", matches = ".+")
class ServerCrashTest {

    private static final int KILLS = Integer.getInteger("inddrag.test.serverKills", 1);
    private static final int MORE = 30;

    // The server removes its folder itself.
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean working = new AtomicBoolean(true);

    @Test
    void what_a_server_acknowledged_is_there_once_after_it_was_killed() throws Exception {
        try (EmbeddedPostgres server = start();
                RegistrationStore store =
                        Stores.postgresql(server.getJdbcUrl("postgres", "postgres"), 4, Clerk.CLOCK)) {
            RegistrationDesk desk = Clerk.desk(store);
            List<Thread> clerks = List.of(clerk(desk, "a-"), clerk(desk, "b-"), clerk(desk, "c-"));
            for (int kill = 0; kill < KILLS; kill++) {
                waitForMore();
                killAndStart();
            }
            waitForMore();
            working.set(false);
            for (Thread clerk : clerks) {
                clerk.join();
            }
            check(store, desk);
        } finally {
            working.set(false);
        }
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** Kills the server with all its processes and starts it again, as an operating system would. */
    private void killAndStart() throws Exception {
        Path pid = folder.resolve("data").resolve("postmaster.pid");
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                .orElseThrow();
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL does not run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(postmaster.info().command().orElseThrow());
        command.addAll(List.of(postmaster.info().arguments().orElseThrow()));
        List<ProcessHandle> backends = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        backends.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        Process again;
        do {
            // A lock file of the one before may be there for a moment more.
            again = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("server.log").toFile())
                    .start();
        } while (again.waitFor(1, TimeUnit.SECONDS));
    }

    /** Sends each request until it is answered, with the same key. */
    private Thread clerk(RegistrationDesk desk, String prefix) {
        Thread clerk = new Thread(() -> {
            for (int i = 0; working.get(); i++) {
                String key = prefix + i;
                while (!acknowledged.containsKey(key)) {
                    try {
                        RegistrationOutcome outcome = desk.register(Clerk.request(key));
                        acknowledged.put(key, ((Confirmed) outcome).reference());
                    } catch (StoreUnavailableException e) {
                        Thread.onSpinWait();
                    }
                }
            }
        });
        clerk.setDaemon(true);
        clerk.start();
        return clerk;
    }

    private void waitForMore() throws InterruptedException {
        int wanted = acknowledged.size() + MORE;
        long end = System.nanoTime() + 60_000_000_000L;
        while (acknowledged.size() < wanted) {
            assertThat(System.nanoTime()).as("the store goes on by itself").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void check(RegistrationStore store, RegistrationDesk desk) {
        List<Registration> kept = desk.organiser().registrations(Clerk.COURSE);
        Figures.tell(
                "PostgreSQL, server killed %d times: %d acknowledged, %d kept",
                KILLS, acknowledged.size(), kept.size());
        assertThat(kept).extracting(Registration::reference).containsExactlyInAnyOrderElementsOf(acknowledged.values());
        assertThat(desk.organiser().run(Clerk.COURSE, Clerk.RUN))
                .isEqualTo(new RunTally(Optional.empty(), 3 * kept.size(), 0));
        assertThat(AuditTrail.of(store.audit(Clerk.COURSE)).firstBroken(Optional.empty()))
                .isEmpty();
    }
}
