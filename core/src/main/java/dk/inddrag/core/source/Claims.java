package dk.inddrag.core.source;

import java.util.List;

/**
 * What the sources say about one fact: one claim, or several where they differ. The first is preferred; the others are
 * kept, because a source that was overruled is still a source.
 *
 * <p>Immutable and thread-safe when its values are.
 *
 * @param <T> the type of the values
 * @param all the claims, the preferred one first, never empty
 */
public record Claims<T>(List<Claim<T>> all) {

    /**
     * Copies the claims.
     *
     * @throws IllegalArgumentException if there is no claim
     */
    public Claims {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A fact needs at least one claim");
        }
    }

    /**
     * The value of the preferred claim.
     *
     * @return the value, not null
     */
    public T value() {
        return all.get(0).value();
    }

    /**
     * The preferred claim.
     *
     * @return the claim, not null
     */
    public Claim<T> preferred() {
        return all.get(0);
    }

    /**
     * Whether the sources differ on this fact.
     *
     * @return true when two claims have different values
     */
    public boolean differ() {
        return all.stream().map(Claim::value).distinct().count() > 1;
    }
}
