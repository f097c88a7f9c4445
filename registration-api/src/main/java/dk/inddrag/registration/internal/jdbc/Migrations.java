package dk.inddrag.registration.internal.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of a database up to what this version writes. */
final class Migrations {

    private Migrations() {}

    static void run(DataSource source) {
        // The hyphen keeps the folder from being a package, which a module would hide from Flyway.
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:dk/inddrag/registration/internal/jdbc/sql-migrations")
                .table("registration_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
