package dk.inddrag.content.extract;

import dk.inddrag.core.source.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * Two places of a page that do not agree. Nothing is chosen: both values are in the draft.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text what does not agree, in words, not null
 * @param evidence the places, not null
 */
public record Contradiction(LocalizedText text, List<Evidence> evidence) {
    /** Copies the list. */
    public Contradiction {
        Objects.requireNonNull(text, "text");
        evidence = List.copyOf(evidence);
    }
}
