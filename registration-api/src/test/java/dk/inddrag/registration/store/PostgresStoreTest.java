package dk.inddrag.registration.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.registration.contract.RegistrationStoreContract;
import dk.inddrag.registration.spi.RegistrationStore;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends RegistrationStoreContract {

    @Override
    protected RegistrationStore open(Clock clock) {
        return Stores.postgresql(Postgres.newDatabase(), 8, clock);
    }

    @Test
    void an_address_that_is_none_is_told_without_its_password() {
        assertThatThrownBy(() -> Stores.postgresql("postgres://sbst:hemmeligt@db/inddrag", 1, Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("hemmeligt");
    }
}
