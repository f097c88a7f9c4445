package dk.inddrag.registration.store;

import dk.inddrag.registration.internal.memory.MemoryStore;
import dk.inddrag.registration.spi.RegistrationStore;
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
}
