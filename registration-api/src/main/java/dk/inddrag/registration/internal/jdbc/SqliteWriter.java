package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.Scope;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Writes to a file that only one writes to at a time: whoever waits is committed together with others. */
final class SqliteWriter implements StoreWriter {

    private final Clock clock;
    private final GroupCommit group;

    SqliteWriter(DataSource source, Clock clock) {
        this.clock = clock;
        this.group = new GroupCommit(source);
    }

    static DataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What is acknowledged survives a power cut.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        // What is erased is overwritten, not only left out.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        // Nobody asks for them, and the driver would look each time a row goes in.
        config.setGetGeneratedKeys(false);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    @Override
    public <T> T decide(Scope scope, Function<Book, Decision<T>> work) {
        return group.run(session -> {
            Decision<T> decision = work.apply(new JdbcBook(session, scope.offer(), clock.instant()));
            session.update(Writes.of(scope.offer(), decision.changes()));
            return decision.answer();
        });
    }

    @Override
    public void run(Sql sql) {
        group.run(session -> {
            session.update(List.of(sql));
            return sql;
        });
    }

    @Override
    public void close() throws SQLException {
        group.close();
    }
}
