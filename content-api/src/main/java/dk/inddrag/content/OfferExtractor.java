package dk.inddrag.content;

import dk.inddrag.content.extract.OfferDraft;
import dk.inddrag.content.extract.Page;
import dk.inddrag.content.internal.extract.Finder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads what a Danish page says about an offer: its deadlines, what they apply to and replace, its dates, price,
 * audience and contacts. Every value carries the place it was read at. What the page contradicts is kept on both sides
 * and reported.
 *
 * <p>The time taken grows in line with the length of the page. The same page and day give the same draft anywhere.
 */
public final class OfferExtractor {
    private OfferExtractor() {}

    /**
     * Reads a page.
     *
     * @param page the page, not null
     * @return the draft, not null. Where the page gives no year at all, its dates have the lowest confidence
     */
    public static OfferDraft extract(Page page) {
        return Finder.draft(Objects.requireNonNull(page, "page"), Optional.empty());
    }

    /**
     * Reads a page that was seen on a day.
     *
     * @param page the page, not null
     * @param seenOn the day, from which dates are counted where the page gives no year at all, not null
     * @return the draft, not null
     */
    public static OfferDraft extract(Page page, LocalDate seenOn) {
        return Finder.draft(Objects.requireNonNull(page, "page"), Optional.of(seenOn));
    }
}
