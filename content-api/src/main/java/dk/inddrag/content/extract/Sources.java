package dk.inddrag.content.extract;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Source;
import java.util.Optional;

/** How old what the catalogue says is, beside a page. */
final class Sources {
    private Sources() {}

    /** Whether the page is of a later day than the source of a claim; false where either has no day. */
    static boolean isYounger(OfferDraft draft, Catalogue catalogue, String sourceId) {
        Optional<PartialDate> known = catalogue.source(sourceId).flatMap(Sources::day);
        Optional<PartialDate> page = DraftReview.day(draft.dates());
        return known.isPresent()
                && page.isPresent()
                && known.get().latest().isBefore(page.get().earliest());
    }

    private static Optional<PartialDate> day(Source source) {
        return source.updatedOn().or(() -> source.publishedOn().map(claim -> claim.value()));
    }
}
