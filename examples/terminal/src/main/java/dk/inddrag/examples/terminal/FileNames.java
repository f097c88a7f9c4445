package dk.inddrag.examples.terminal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Finds files by the names that people write. Under {@code LC_ALL=C} a JVM refuses a name with an {@code å}; by way of
 * an address, which names bytes, it takes it.
 */
final class FileNames {
    private FileNames() {}

    /**
     * The path of a name.
     *
     * @throws InvalidPathException if the system has no such names
     */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            if (name.indexOf('\0') >= 0 || !Path.of("/").isAbsolute()) {
                throw e;
            }
            String start = name.startsWith("/") ? "file://" : here();
            return Path.of(URI.create(start + encoded(name)));
        }
    }

    private static String here() {
        String address = Path.of("").toAbsolutePath().toUri().toString();
        return address.endsWith("/") ? address : address + "/";
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
            if (plain || b == '/' || b == '.' || b == '-' || b == '_') {
                encoded.append((char) b);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            }
        }
        return encoded.toString();
    }
}
