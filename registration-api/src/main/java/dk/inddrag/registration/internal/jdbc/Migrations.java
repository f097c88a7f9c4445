package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.registration.spi.StoreUnavailableException;
import dk.inddrag.registration.spi.StoreUnavailableException.Reason;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database up to what this version writes. */
final class Migrations {

    private Migrations() {}

    static void run(DataSource source) {
        try {
            // The hyphen keeps the folder from being a package, which a module would hide from Flyway.
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:dk/inddrag/registration/internal/jdbc/sql-migrations")
                    .table("registration_schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            // What Flyway says holds the address of the database, with its user.
            throw new StoreUnavailableException(
                    reason(e),
                    "The store could not be opened: "
                            + e.getClass().getSimpleName()
                            + ". Maybe it is down, its folder is missing, or it is no database of registrations");
        }
    }

    private static Reason reason(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new StoreFault(sql).reason();
            }
        }
        return Reason.NOT_A_STORE;
    }
}
