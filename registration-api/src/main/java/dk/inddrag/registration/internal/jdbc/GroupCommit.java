package dk.inddrag.registration.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One writer for a database that knows only one. Whoever comes while another writes stands in a queue; the next to write
 * takes along all who wait, each in a savepoint of its own, and commits once for all of them. Nobody is answered before
 * that commit, and nobody is overtaken.
 */
final class GroupCommit implements AutoCloseable {

    private static final int MOST_TOGETHER = 64;
    private static final int ATTEMPTS = 3;

    private final DataSource source;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Queue<Task<?>> waiting = new ConcurrentLinkedQueue<>();
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
    private record Writer(Connection connection, Session session, Statement plain) {
        static Writer open(DataSource source) throws SQLException {
            Connection connection = source.getConnection();
            return new Writer(connection, new Session.Kept(connection, new HashMap<>()), connection.createStatement());
        }

        void execute(String statement) throws SQLException {
            plain.execute(statement);
        }
    }

    /** What stands in the queue. Touched under the lock only. */
    private static final class Task<T> {
        private final Work<T> work;
        private boolean finished;
        private @Nullable T answer;
        private @Nullable RuntimeException failure;

        Task(Work<T> work) {
            this.work = work;
        }

        /** Runs in a savepoint, so that what fails leaves no trace among the others. */
        void attempt(Writer writer) throws SQLException {
            for (int attempt = 1; ; attempt++) {
                writer.execute("savepoint one");
                try {
                    answer = work.run(writer.session());
                    failure = null;
                    writer.execute("release one");
                    return;
                } catch (SQLException e) {
                    failure = new StoreFault(e);
                } catch (RuntimeException e) {
                    failure = e;
                }
                writer.execute("rollback to one");
                writer.execute("release one");
                boolean again = failure instanceof StoreFault fault && fault.isPassing() && attempt < ATTEMPTS;
                if (!again) {
                    return;
                }
            }
        }

        @SuppressWarnings("NullAway") // Null where the work answered null, which is then what was asked for.
        T outcome() {
            if (failure instanceof StoreFault fault) {
                throw fault.outside();
            }
            if (failure != null) {
                throw failure;
            }
            return answer;
        }
    }

    <T> T run(Work<T> work) {
        Task<T> task = new Task<>(work);
        waiting.add(task);
        turn.lock();
        try {
            // Those ahead in the queue go first, so the batch that holds this task may be the second.
            while (!task.finished) {
                List<Task<?>> batch = new ArrayList<>();
                while (batch.size() < MOST_TOGETHER && !waiting.isEmpty()) {
                    batch.add(waiting.remove());
                }
                write(batch);
                batch.forEach(each -> each.finished = true);
            }
        } finally {
            turn.unlock();
        }
        return task.outcome();
    }

    private void write(List<Task<?>> batch) {
        try {
            Writer writer = open;
            if (writer == null) {
                writer = Writer.open(source);
                open = writer;
            }
            // Others may write to the file too, a backup or a tool: hold it from the first read on.
            writer.execute("begin immediate");
            for (Task<?> task : batch) {
                task.attempt(writer);
            }
            writer.execute("commit");
        } catch (SQLException e) {
            StoreFault fault = new StoreFault(e);
            batch.forEach(task -> task.failure = fault);
            // Whatever is left of the transaction goes with the connection.
            abandon();
        }
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
