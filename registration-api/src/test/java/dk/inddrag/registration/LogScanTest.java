package dk.inddrag.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

class LogScanTest {

    @Test
    void a_name_in_a_log_line_or_in_the_cause_of_an_exception_is_found() {
        for (Throwable thrown : new Throwable[] {null, new IllegalStateException(new Exception("Karen"))}) {
            LogScan scan = new LogScan();
            String text = thrown == null ? "registered Karen" : "registered";
            scan.append(new LoggingEvent(
                    "here", new LoggerContext().getLogger("test"), Level.TRACE, text, thrown, new Object[0]));
            assertThatThrownBy(() -> scan.afterEach(new NothingThrown().context()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Personal data in the log");
        }
        assertThat(LogScan.isPersonal("T-7KQ2M-9XF4B, 0657")).isFalse();
    }

    /** The end of a test that went well. */
    private static final class NothingThrown {
        ExtensionContext context() {
            return (ExtensionContext) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ExtensionContext.class},
                    (self, method, args) -> Optional.empty());
        }
    }
}
