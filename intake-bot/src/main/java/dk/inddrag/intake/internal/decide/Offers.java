package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows from a catalogue alone, looked up once: the weighing of offers asks for it all the time.
 *
 * <p>Immutable and thread-safe.
 */
final class Offers {

    private final Map<OfferId, List<Offer>> parts;
    private final Set<OfferId> partsOfParts;
    private final StandingNeeds standingNeeds;
    private final Set<String> needsOfNews;

    Offers(Catalogue catalogue) {
        List<Offer> all = catalogue.offers();
        this.parts = all.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Offer::id,
                        whole -> all.stream()
                                .filter(offer -> offer.partOf()
                                        .filter(whole.id()::equals)
                                        .isPresent())
                                .toList()));
        this.partsOfParts = all.stream()
                .filter(offer -> offer.partOf()
                        .flatMap(catalogue::offer)
                        .flatMap(Offer::partOf)
                        .isPresent())
                .map(Offer::id)
                .collect(Collectors.toUnmodifiableSet());
        this.standingNeeds = StandingNeeds.of(catalogue);
        this.needsOfNews = all.stream()
                .filter(offer -> offer.kind() == OfferKind.NEWSLETTER)
                .flatMap(offer -> offer.needs().stream().limit(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parts of an offer, in the order of the catalogue. */
    List<Offer> partsOf(Offer whole) {
        return parts.getOrDefault(whole.id(), List.of());
    }

    boolean isPartOfPart(Offer offer) {
        return partsOfParts.contains(offer.id());
    }

    /** What the standing offers are for. */
    StandingNeeds standingNeeds() {
        return standingNeeds;
    }

    /** What somebody seeks whom the newsletter is for. */
    Set<String> needsOfNews() {
        return needsOfNews;
    }
}
