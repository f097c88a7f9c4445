package dk.inddrag.registration.store;

import dk.inddrag.registration.internal.jdbc.JdbcStore;
import dk.inddrag.registration.internal.memory.MemoryStore;
import dk.inddrag.registration.spi.RegistrationStore;
import java.nio.file.Path;
import java.time.Clock;

/** Opens the stores that come with the library. */
public final class Stores {

    private Stores() {}

    /**
     * A store that forgets everything when the process ends: for trying things out, and for tests.
     *
     * @param clock the time, not null
     * @return the store, empty, not null
     */
    public static RegistrationStore inMemory(Clock clock) {
        return new MemoryStore(clock);
    }

    /**
     * A store in one file, made where it is not there. For one process at a time. What it acknowledges survives a crash
     * of the process and a power cut.
     *
     * @param file the file, not null; its folder must be there. Two more appear beside it while it is open
     * @param clock the time, not null
     * @return the store, not null
     */
    public static RegistrationStore sqlite(Path file, Clock clock) {
        return JdbcStore.sqlite(file, clock);
    }

    /**
     * A store in PostgreSQL 12 or later, for several processes at once. Makes its tables where they are not there.
     *
     * @param url the JDBC URL, with user and password, not null
     * @param connections how many connections it may have, 1 or more
     * @param clock the time, not null
     * @return the store, not null
     */
    public static RegistrationStore postgresql(String url, int connections, Clock clock) {
        return JdbcStore.postgresql(url, connections, clock);
    }
}
