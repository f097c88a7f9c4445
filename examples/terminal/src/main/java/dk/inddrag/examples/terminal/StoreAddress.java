package dk.inddrag.examples.terminal;

import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.store.Stores;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Where registrations are kept, as a person writes it: the name of a file, or the address of a PostgreSQL database, as
 * {@code jdbc:postgresql://…} or {@code postgresql://user:password@host/database}.
 *
 * @param text what was written
 */
record StoreAddress(String text) {
    private static final int CONNECTIONS = 2;

    /** Opens the store, and makes its file where there is none. */
    RegistrationStore open(Clock clock) {
        return isDatabase()
                ? Stores.postgresql(jdbcUrl(), CONNECTIONS, clock)
                : Stores.sqlite(FileNames.path(text), clock);
    }

    /**
     * Opens a store that is there already, so that a mistyped name does not make an empty one.
     *
     * @throws NoSuchFileException if there is no such file
     */
    RegistrationStore openExisting(Clock clock) throws NoSuchFileException {
        if (!isDatabase()) {
            Path file = FileNames.path(text);
            if (!Files.exists(file)) {
                throw new NoSuchFileException(text);
            }
        }
        return open(clock);
    }

    private boolean isDatabase() {
        return text.startsWith("jdbc:") || text.startsWith("postgresql:") || text.startsWith("postgres:");
    }

    private String jdbcUrl() {
        if (text.startsWith("jdbc:")) {
            return text;
        }
        URI uri = URI.create(text);
        String user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        List<String> parts = List.of(user.split(":", 2));
        StringBuilder url = new StringBuilder("jdbc:postgresql://")
                .append(user.isEmpty() ? uri.getRawAuthority() : uri.getHost() + port(uri))
                .append(uri.getRawPath());
        String mark = uri.getRawQuery() == null ? "?" : "?" + uri.getRawQuery() + "&";
        if (!user.isEmpty()) {
            url.append(mark).append("user=").append(encoded(parts.get(0)));
            mark = "&";
        }
        if (parts.size() > 1) {
            url.append(mark).append("password=").append(encoded(parts.get(1)));
            mark = "&";
        }
        return mark.length() > 1 ? url.append(mark, 0, mark.length() - 1).toString() : url.toString();
    }

    private static String port(URI uri) {
        return uri.getPort() < 0 ? "" : ":" + uri.getPort();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The name of a file; of an address nothing, for it may hold a password. */
    @Override
    public String toString() {
        return isDatabase() ? "postgresql:…" : text;
    }
}
