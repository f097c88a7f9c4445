package dk.inddrag.core.catalogue;

import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * A point on which the sources differ, are unclear, or leave something out, kept for editors: what each says, and how
 * the catalogue deals with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, not null
 * @param about what it is about, not null
 * @param claims what the sources say, in their order, never empty
 * @param handling how the catalogue deals with it, not null
 */
public record Disagreement(String id, LocalizedText about, List<Claim<LocalizedText>> claims, LocalizedText handling) {

    /**
     * Copies the claims.
     *
     * @throws IllegalArgumentException if there is no claim
     */
    public Disagreement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(handling, "handling");
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("The disagreement \"" + id + "\" needs a claim");
        }
    }
}
