package dk.inddrag.registration.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One writer for a database that knows only one. Whoever comes while another writes stands in a queue. The one who writes
 * takes along all who wait by then, and commits once for all of them; then the first of those who came meanwhile writes.
 * Nobody is answered before that commit, and nobody is overtaken.
 */
final class GroupCommit implements AutoCloseable {

    private static final int MOST_TOGETHER = 64;
    static final Sql BEGIN = Sql.of("begin immediate");
    private static final Sql COMMIT = Sql.of("commit");

    private final DataSource source;
    private final ReentrantLock turn = new ReentrantLock();
    private final Queue<WriteTask<?>> waiting = new ConcurrentLinkedQueue<>();
    private @Nullable Writer open;

    GroupCommit(DataSource source) {
        this.source = source;
    }

    /** Work that writes. */
    @FunctionalInterface
    interface Work<T> {
        T run(Session session) throws SQLException;
    }

    /**
     * How what a task did is taken back.
     *
     * @param before what goes before the task
     * @param back what takes it back
     * @param after what goes after it where it is kept
     */
    record Undo(List<Sql> before, List<Sql> back, List<Sql> after) {
        /** The first of a batch has the transaction to itself, which spares those who come alone a savepoint. */
        static final Undo OF_ALL = new Undo(List.of(), List.of(Sql.of("rollback"), BEGIN), List.of());

        /** The others leave no trace among those before them. */
        static final Undo OF_ONE = new Undo(
                List.of(Sql.of("savepoint one")),
                List.of(Sql.of("rollback to one"), Sql.of("release one")),
                List.of(Sql.of("release one")));
    }

    /** A connection with the statements that are kept for it. */
    private record Writer(Connection connection, Session session) {
        /**
         * The driver is told that it does not commit by itself, else it asks after each statement whether it should. Where it
         * then begins on its own is taken back: we begin when somebody writes.
         */
        static Writer open(DataSource source) throws SQLException {
            Connection connection = source.getConnection();
            try {
                connection.setAutoCommit(false);
                Writer writer = new Writer(connection, new Session.Kept(connection, new HashMap<>()));
                writer.execute(COMMIT);
                return writer;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }

        void execute(Sql statement) throws SQLException {
            session.update(List.of(statement));
        }
    }

    <T> T run(Work<T> work) {
        WriteTask<T> task = new WriteTask<>(work, Thread.currentThread());
        waiting.add(task);
        boolean interrupted = false;
        while (!task.isFinished()) {
            if (turn.tryLock()) {
                try {
                    if (!task.isFinished()) {
                        writeForAll();
                    }
                } finally {
                    turn.unlock();
                    wakeTheNext();
                }
            } else {
                // Whoever writes wakes this one when it is done, or when it is its turn to write.
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return task.outcome();
    }

    private void wakeTheNext() {
        WriteTask<?> next = waiting.peek();
        if (next != null) {
            next.wake();
        }
    }

    private void writeForAll() {
        List<WriteTask<?>> batch = new ArrayList<>();
        try {
            Writer writer = open;
            if (writer == null) {
                writer = Writer.open(source);
                open = writer;
            }
            // Others may write to the file too, a backup or a tool: hold it from the first read on.
            writer.execute(BEGIN);
            Undo undo = Undo.OF_ALL;
            for (WriteTask<?> task = waiting.poll(); task != null; task = next(batch)) {
                batch.add(task);
                task.attempt(writer.session(), undo);
                undo = Undo.OF_ONE;
            }
            writer.execute(COMMIT);
        } catch (SQLException e) {
            fail(batch, new StoreFault(e));
            // Whatever is left of the transaction goes with the connection.
            abandon();
        } finally {
            batch.forEach(WriteTask::finish);
        }
    }

    private @Nullable WriteTask<?> next(List<WriteTask<?>> batch) {
        return batch.size() < MOST_TOGETHER ? waiting.poll() : null;
    }

    /** Where the file could not even be opened, it is the first who waits that is told. */
    private void fail(List<WriteTask<?>> batch, StoreFault fault) {
        WriteTask<?> first = batch.isEmpty() ? waiting.poll() : null;
        if (first != null) {
            batch.add(first);
        }
        batch.forEach(task -> task.fail(fault));
    }

    private void abandon() {
        try {
            close();
        } catch (SQLException e) {
            open = null;
        }
    }

    @Override
    public void close() throws SQLException {
        turn.lock();
        try {
            Writer writer = open;
            open = null;
            if (writer != null) {
                writer.connection().close();
            }
        } finally {
            turn.unlock();
        }
    }
}
