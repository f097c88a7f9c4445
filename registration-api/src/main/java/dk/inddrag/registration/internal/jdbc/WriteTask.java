package dk.inddrag.registration.internal.jdbc;

import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Work that waits to be written with others. Its fields are written by whoever writes, before it is finished. */
final class WriteTask<T> {

    private static final int ATTEMPTS = 3;

    private final GroupCommit.Work<T> work;
    private final Thread thread;
    private @Nullable T answer;
    private @Nullable Throwable failure;
    private volatile boolean finished;

    WriteTask(GroupCommit.Work<T> work, Thread thread) {
        this.work = work;
        this.thread = thread;
    }

    /** What fails leaves no trace among the others. */
    void attempt(Session session, GroupCommit.Undo undo) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            session.update(undo.before());
            try {
                answer = work.run(session);
                failure = null;
                session.update(undo.after());
                return;
            } catch (SQLException e) {
                failure = new StoreFault(e);
            } catch (RuntimeException | Error e) {
                // Also an error: those who are written together with it have no part in it.
                failure = e;
            }
            session.update(undo.back());
            boolean again = failure instanceof StoreFault fault && fault.isPassing() && attempt < ATTEMPTS;
            if (!again) {
                return;
            }
        }
    }

    void fail(StoreFault fault) {
        failure = fault;
    }

    void finish() {
        finished = true;
        wake();
    }

    void wake() {
        LockSupport.unpark(thread);
    }

    boolean isFinished() {
        return finished;
    }

    @SuppressWarnings("NullAway") // Null where the work answered null, which is then what was asked for.
    T outcome() {
        if (failure instanceof StoreFault fault) {
            throw fault.outside();
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return answer;
    }
}
