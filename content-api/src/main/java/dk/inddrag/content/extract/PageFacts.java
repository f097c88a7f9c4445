package dk.inddrag.content.extract;

import dk.inddrag.core.Extent;
import dk.inddrag.core.Price;
import dk.inddrag.core.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page says about an offer besides its dates.
 *
 * <p>Immutable and thread-safe.
 *
 * @param audience the roles it is for, each once, not null
 * @param price the price of taking part, zero where it is free; empty if none is stated
 * @param extent how long it lasts, if stated
 * @param providers the organisations that offer it, by the names on the page, not null
 * @param contacts whom to turn to, as it stands on the page, not null
 * @param links where to sign up or to follow, not null
 * @param announcedLater what the page says is announced later, in its words, not null
 * @param cancelled the sentence that says it is cancelled, if there is one
 */
public record PageFacts(
        List<Extracted<Role>> audience,
        Optional<Extracted<Price>> price,
        Optional<Extracted<Extent>> extent,
        List<Extracted<String>> providers,
        List<Extracted<String>> contacts,
        List<PageLink> links,
        List<Extracted<String>> announcedLater,
        Optional<Extracted<String>> cancelled) {
    /** Copies the lists. */
    public PageFacts {
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(cancelled, "cancelled");
        audience = List.copyOf(audience);
        providers = List.copyOf(providers);
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
        announcedLater = List.copyOf(announcedLater);
    }
}
