package dk.inddrag.content.extract;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A link of a page.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the words of the link as they stand on the page, not null
 * @param target where it leads; empty where only the words are known
 */
public record PageLink(String label, Optional<URI> target) {
    /** Checks for nulls. */
    public PageLink {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(target, "target");
    }
}
