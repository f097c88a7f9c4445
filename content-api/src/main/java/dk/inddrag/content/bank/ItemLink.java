package dk.inddrag.content.bank;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A link of an item. Where the address was lost the link is still told, without a target: none is made up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what it leads to, not null
 * @param target the address, {@code http} or {@code https}; empty where none is known
 */
public record ItemLink(String label, Optional<URI> target) {

    /**
     * Checks the target.
     *
     * @throws IllegalArgumentException if the target is no web address: a link is shown to people who click on it
     */
    public ItemLink {
        Objects.requireNonNull(label, "label");
        if (target.isPresent() && !isWebAddress(target.get())) {
            throw new IllegalArgumentException(
                    "A link leads to the web: \"" + target.get() + "\". Maybe it lacks https:// in front");
        }
    }

    /**
     * Whether an address is one of the web.
     *
     * @param address the address, not null
     * @return true for {@code http} and {@code https} with a host
     */
    public static boolean isWebAddress(URI address) {
        String scheme = address.getScheme();
        return address.getHost() != null && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
    }
}
