package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.Scope;
import java.sql.SQLException;
import java.util.function.Function;

/** How a database is written to: this is where databases differ. Thread-safe. */
interface StoreWriter extends AutoCloseable {

    /** Holds an offer, decides, and keeps what was decided. */
    <T> T decide(Scope scope, Function<Book, Decision<T>> work);

    /** Runs one statement by itself. */
    void run(Sql sql);

    @Override
    void close() throws SQLException;
}
