package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.Run;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Map<OfferId, List<PartialDate>> dates;
    private final Map<OfferId, Set<PartialDate>> days;

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
        this.dates = all.stream().collect(Collectors.toUnmodifiableMap(Offer::id, Offers::startsAndPeriod));
        this.days = all.stream().collect(Collectors.toUnmodifiableMap(Offer::id, Offers::sessionDays));
    }

    private static List<PartialDate> startsAndPeriod(Offer offer) {
        return Stream.concat(
                        offer.runs().stream().map(Run::start).flatMap(Optional::stream),
                        offer.period().stream().map(period -> period.value()))
                .toList();
    }

    private static Set<PartialDate> sessionDays(Offer offer) {
        return offer.runs().stream()
                .flatMap(run -> run.sessions().stream())
                .flatMap(session -> session.date().stream())
                .map(claim -> claim.value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parts of an offer, in the order of the catalogue. */
    List<Offer> partsOf(Offer whole) {
        return parts.getOrDefault(whole.id(), List.of());
    }

    /** When the runs of an offer begin, and its period. */
    List<PartialDate> datesOf(Offer offer) {
        return dates.getOrDefault(offer.id(), List.of());
    }

    /** Whether an offer has a meeting on a day. */
    boolean isDayOf(Offer offer, PartialDate date) {
        return date instanceof PartialDate.Day
                && days.getOrDefault(offer.id(), Set.of()).contains(date);
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
