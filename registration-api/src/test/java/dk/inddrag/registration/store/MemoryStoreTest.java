package dk.inddrag.registration.store;

import dk.inddrag.registration.contract.RegistrationStoreContract;
import dk.inddrag.registration.spi.RegistrationStore;
import java.time.Clock;

class MemoryStoreTest extends RegistrationStoreContract {

    @Override
    protected RegistrationStore open(Clock clock) {
        return Stores.inMemory(clock);
    }
}
