package dk.inddrag.core;

import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;

/**
 * Something people come to the centre for, and that offers serve: learning to talk with children, setting a direction,
 * meeting peers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, by which offers and vocabularies name this need, not null
 * @param label the need in words that can follow "because you are looking for", not null
 */
public record Need(String id, LocalizedText label) {

    /** Checks for nulls. */
    public Need {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
