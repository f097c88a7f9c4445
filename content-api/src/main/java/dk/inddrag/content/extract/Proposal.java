package dk.inddrag.content.extract;

import dk.inddrag.core.Offer;
import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing in which a page differs from the catalogue, for an editor to accept or refuse.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is, not null
 * @param offer the offer of the catalogue it is about; empty if it has none that fits
 * @param value the value on the page; empty if it can only be told: something that is not in the catalogue, or that the
 *     catalogue has no place for
 * @param text the difference in words, not null
 * @param evidence where the page says so, not null
 */
public record Proposal(
        Kind kind, Optional<Offer> offer, Optional<ProposedValue> value, LocalizedText text, Evidence evidence) {
    /** Checks for nulls. */
    public Proposal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * Whether accepting it changes the catalogue. An offer that is not in the catalogue is told, and has to be written by
     * hand: a page gives neither its kind nor its texts in two languages.
     *
     * @return true if it does
     */
    public boolean isApplicable() {
        return offer.isPresent() && value.isPresent();
    }

    /** How the page and the catalogue stand to each other. */
    public enum Kind {
        /** The catalogue has no such thing. */
        NEW,
        /** The page says that it replaces what the catalogue has, or is younger. */
        CHANGED,
        /** Both say something else, and nothing tells which holds. */
        CONTRADICTED
    }
}
