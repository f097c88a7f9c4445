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
    private static final Sql BEGIN = Sql.of("begin immediate");
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

    /** A connection with the statements that are kept for it. */
    private record Writer(Connection connection, Session session) {
        static Writer open(DataSource source) throws SQLException {
            Connection connection = source.getConnection();
            return new Writer(connection, new Session.Kept(connection, new HashMap<>()));
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
            for (WriteTask<?> task = waiting.poll(); task != null; task = next(batch)) {
                batch.add(task);
                task.attempt(writer.session());
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
