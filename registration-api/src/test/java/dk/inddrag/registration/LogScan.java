package dk.inddrag.registration;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Reads everything that is logged during the tests, at every level and with the texts of all exceptions in it, and fails
 * the test in which a participant's name, address or number was in it. It also reads the exception a test ends with.
 * Every participant of these tests has one of the words below.
 */
public final class LogScan extends AppenderBase<ILoggingEvent> implements AfterEachCallback {

    private static final List<String> WORDS = List.of(
            "Karen", "Blomgård", "Åse", "Østergård", "Ærø", "@kommune.example", "010190", "teleslynge", "jordnødder");
    private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
        Stream.concat(Stream.of(event.getFormattedMessage()), texts(event.getThrowableProxy()).stream())
                .filter(LogScan::isPersonal)
                .forEach(text -> FOUND.add(event.getLoggerName() + ": " + text));
    }

    private static List<String> texts(IThrowableProxy thrown) {
        List<String> texts = new ArrayList<>();
        for (IThrowableProxy each = thrown; each != null; each = each.getCause()) {
            texts.add(String.valueOf(each.getMessage()));
        }
        return texts;
    }

    /** Whether a text holds a participant of these tests. */
    public static boolean isPersonal(String text) {
        return WORDS.stream().anyMatch(text::contains);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        context.getExecutionException()
                .filter(thrown -> !(thrown instanceof AssertionError))
                .ifPresent(thrown -> {
                    for (Throwable each = thrown; each != null; each = each.getCause()) {
                        if (isPersonal(String.valueOf(each.getMessage()))) {
                            FOUND.add("an exception: " + each.getClass());
                        }
                    }
                });
        List<String> found = new ArrayList<>();
        for (String each = FOUND.poll(); each != null; each = FOUND.poll()) {
            found.add(each);
        }
        if (!found.isEmpty()) {
            throw new AssertionError("Personal data in the log or an exception: " + found);
        }
    }
}
