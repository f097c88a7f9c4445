package dk.inddrag.examples.terminal;

import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.store.Stores;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where registrations are kept, as a person writes it: the name of a file, or the address of a PostgreSQL database, as
 * {@code jdbc:postgresql://host/database?user=…} or {@code postgresql://user:password@host/database}. It is never printed,
 * for it may hold a password.
 *
 * @param text what was written
 */
record StoreAddress(String text) {
    private static final int CONNECTIONS = 2;

    /** A name of two letters or more before a colon, so that C:\ is none. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:jdbc|postgres|postgresql):.*|[a-z][a-z0-9+.-]+://.*");

    private static final Pattern PARTS = Pattern.compile(
            "(?i)(?:jdbc:)?(?:postgres|postgresql)://(?:(?<user>[^@/?]*)@)?(?<host>[^@/?]*)/(?<name>[^@/?]*)(?:\\?(?<more>.*))?");

    /** As the driver takes it too: a database on this machine. */
    private static final Pattern NAME_ONLY = Pattern.compile("(?:jdbc:)?(?:postgres|postgresql):[^@/?]+(?:\\?.*)?");

    /** Opens the store, and makes its file where there is none. */
    RegistrationStore open(Clock clock) {
        if (!isDatabase(text)) {
            return Stores.sqlite(FileNames.path(text), clock);
        }
        try {
            return Stores.postgresql(jdbcUrl(), CONNECTIONS, clock);
        } catch (IllegalArgumentException e) {
            throw new CannotBeDoneException("error.db");
        }
    }

    /**
     * Opens a store that is there already, so that a mistyped name does not make an empty one.
     *
     * @throws NoSuchFileException if there is no such file
     */
    RegistrationStore openExisting(Clock clock) throws NoSuchFileException {
        if (!isDatabase(text)) {
            Path file = FileNames.path(text);
            if (!Files.exists(file)) {
                throw new NoSuchFileException(text);
            }
        }
        return open(clock);
    }

    /** Whether a word is an address, be it of a kind that we do not know, and may hold a password. */
    static boolean isDatabase(String word) {
        return ADDRESS.matcher(word).matches();
    }

    private String jdbcUrl() {
        if (NAME_ONLY.matcher(text).matches()) {
            return "jdbc:postgresql:" + text.replaceFirst("^(?:jdbc:)?[^:]+:", "");
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new CannotBeDoneException("error.db");
        }
        List<String> more = new ArrayList<>();
        if (parts.group("more") != null && !parts.group("more").isEmpty()) {
            more.add(parts.group("more"));
        }
        if (parts.group("user") != null) {
            String[] user = parts.group("user").split(":", 2);
            more.add("user=" + again(user[0]));
            if (user.length > 1) {
                more.add("password=" + again(user[1]));
            }
        }
        return "jdbc:postgresql://" + parts.group("host") + "/" + parts.group("name")
                + (more.isEmpty() ? "" : "?" + String.join("&", more));
    }

    /** A plus is a plus before the host and a space behind the question mark. */
    private static String again(String encoded) {
        return URLEncoder.encode(
                URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The name of a file; of an address nothing, for it may hold a password. */
    @Override
    public String toString() {
        return isDatabase(text) ? "postgresql:…" : text;
    }
}
