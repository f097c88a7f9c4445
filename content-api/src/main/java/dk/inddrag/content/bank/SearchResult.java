package dk.inddrag.content.bank;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hits the hits of the page asked for, in the order asked for
 * @param total how many items were found in all; at least as many where it is not exact
 * @param exact whether the total is exact: counting stops at 1,000 unless facets are counted
 * @param facets for each facet asked for, how many of the items found have each value, the most frequent first
 * @param didYouMean the words that were probably meant; empty where all words are found, or nothing near them is
 * @param cut whether words at the end were left out because there were too many
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        boolean exact,
        Map<Facet, List<FacetCount>> facets,
        Optional<String> didYouMean,
        boolean cut) {

    /** Checks for nulls and copies the collections. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        Objects.requireNonNull(didYouMean, "didYouMean");
    }
}
