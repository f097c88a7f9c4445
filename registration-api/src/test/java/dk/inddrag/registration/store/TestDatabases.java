package dk.inddrag.registration.store;

/** New databases for tests of other packages. */
public final class TestDatabases {

    private TestDatabases() {}

    /** The URL of a new, empty PostgreSQL database. */
    public static String newPostgres() {
        return Postgres.newDatabase();
    }
}
