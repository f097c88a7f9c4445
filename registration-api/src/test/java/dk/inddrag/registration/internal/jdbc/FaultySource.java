package dk.inddrag.registration.internal.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A database that fails at one statement, once. */
final class FaultySource {

    private final AtomicInteger left = new AtomicInteger();
    private volatile boolean afterwards;
    private volatile Supplier<SQLException> fault = SQLException::new;

    /** The statement with this number fails, before it is done or after; the first one is 1. */
    void failAt(int statement, boolean after, Supplier<SQLException> with) {
        afterwards = after;
        fault = with;
        left.set(statement);
    }

    /** Whether the fault has come. */
    boolean hasFailed() {
        return left.get() <= 0;
    }

    void heal() {
        left.set(0);
    }

    DataSource over(DataSource source) {
        return proxy(DataSource.class, source);
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            boolean counts = method.getName().startsWith("execute") && target instanceof PreparedStatement;
            boolean fails = counts && left.get() > 0 && left.decrementAndGet() == 0;
            if (fails && !afterwards) {
                throw fault.get();
            }
            Object result;
            try {
                result = method.invoke(target, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (fails) {
                throw fault.get();
            }
            if (result instanceof Connection) {
                return proxy(Connection.class, result);
            }
            return result instanceof PreparedStatement ? proxy(PreparedStatement.class, result) : result;
        }));
    }
}
