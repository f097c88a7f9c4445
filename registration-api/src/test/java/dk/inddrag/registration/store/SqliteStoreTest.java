package dk.inddrag.registration.store;

import dk.inddrag.registration.contract.RegistrationStoreContract;
import dk.inddrag.registration.spi.RegistrationStore;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends RegistrationStoreContract {

    @TempDir
    Path folder;

    @Override
    protected RegistrationStore open(Clock clock) {
        return Stores.sqlite(folder.resolve("registrations.db"), clock);
    }
}
