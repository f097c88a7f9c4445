package dk.inddrag.examples.terminal.eval;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** Keeps every log line of every level, instead of showing it, until it is closed. */
final class LogCapture extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final StringBuilder lines = new StringBuilder();
    private final Logger root;
    private final Level before;

    private LogCapture(Logger root) {
        this.root = root;
        this.before = root.getLevel();
    }

    static LogCapture begin() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        LogCapture capture = new LogCapture(context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
        capture.setContext(context);
        capture.attach();
        return capture;
    }

    private void attach() {
        root.setLevel(Level.TRACE);
        root.addAppender(this);
        start();
    }

    /** Returns the lines since the last call and forgets them. */
    synchronized String take() {
        String taken = lines.toString();
        lines.setLength(0);
        return taken;
    }

    @Override
    protected synchronized void append(ILoggingEvent event) {
        lines.append(event.getLevel())
                .append(' ')
                .append(event.getLoggerName())
                .append(": ")
                .append(event.getFormattedMessage())
                .append(' ')
                .append(event.getMDCPropertyMap())
                .append(event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .append('\n');
    }

    @Override
    public void close() {
        root.detachAppender(this);
        root.setLevel(before);
        stop();
    }
}
