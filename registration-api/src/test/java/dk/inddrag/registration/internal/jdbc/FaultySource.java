package dk.inddrag.registration.internal.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A database that fails at one statement, or from there on until it is healed. */
final class FaultySource {

    private final AtomicInteger left = new AtomicInteger();
    private volatile boolean afterwards;
    private volatile boolean lasting;
    private volatile Supplier<SQLException> fault = SQLException::new;

    /** When a statement fails. */
    enum When {
        BEFORE_IT_IS_DONE,
        AFTER_IT_IS_DONE,
        FROM_THEN_ON
    }

    /** The statement with this number fails; the first one is 1. */
    void failAt(int statement, When when, Supplier<SQLException> with) {
        afterwards = when == When.AFTER_IT_IS_DONE;
        lasting = when == When.FROM_THEN_ON;
        fault = with;
        left.set(statement);
    }

    /** Whether the fault has come. */
    boolean hasFailed() {
        return left.get() <= 0;
    }

    void heal() {
        lasting = false;
        left.set(0);
    }

    private boolean failsNow() {
        return (lasting && hasFailed()) || (left.get() > 0 && left.decrementAndGet() == 0);
    }

    DataSource over(DataSource source) {
        return proxy(DataSource.class, source);
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            boolean counts = method.getName().startsWith("execute") && target instanceof PreparedStatement;
            boolean fails = counts && failsNow();
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
