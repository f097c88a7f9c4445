package dk.inddrag.registration.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** What the tests of load and crashes counted, for a report. Told where the property {@code inddrag.test.figures} names a file. */
final class Figures {

    private static final String FILE = System.getProperty("inddrag.test.figures", "");

    private Figures() {}

    static synchronized void tell(String format, Object... values) {
        if (FILE.isEmpty()) {
            return;
        }
        String line = String.format(Locale.ROOT, format, values) + "\n";
        System.out.print(line);
        try {
            Files.writeString(Path.of(FILE), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
