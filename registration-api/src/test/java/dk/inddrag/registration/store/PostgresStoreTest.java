package dk.inddrag.registration.store;

import dk.inddrag.registration.contract.RegistrationStoreContract;
import dk.inddrag.registration.spi.RegistrationStore;
import java.time.Clock;

class PostgresStoreTest extends RegistrationStoreContract {

    @Override
    protected RegistrationStore open(Clock clock) {
        return Stores.postgresql(Postgres.newDatabase(), 8, clock);
    }
}
