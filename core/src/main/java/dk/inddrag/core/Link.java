package dk.inddrag.core;

import dk.inddrag.core.source.LocalizedText;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A link on a published page. Where the address was lost, the link is still told, without a target: none is made up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what the link leads to, not null
 * @param target the address; empty where no source gives one
 * @param source the id of the source, not null
 */
public record Link(LocalizedText label, Optional<URI> target, String source) {

    /** Checks for nulls. */
    public Link {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(source, "source");
    }
}
