package dk.inddrag.core;

import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * An element of an offer: training days, video coaching, a follow-up day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id within its offer, not null
 * @param title its name, not null
 * @param description what happens there, not null
 * @param offer the id of the offer that this element is, where one can ask for it by itself; else empty
 * @param source the id of the source, not null
 */
public record Component(
        String id, LocalizedText title, LocalizedText description, Optional<OfferId> offer, String source) {

    /** Checks for nulls. */
    public Component {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(source, "source");
    }
}
