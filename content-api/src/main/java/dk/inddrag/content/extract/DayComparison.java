package dk.inddrag.content.extract;

import dk.inddrag.content.extract.Difference.Worded;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.PartialDateFormatter;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the day of an event is one on which its offer is known to take place. */
final class DayComparison {
    private final OfferDraft draft;
    private final Catalogue catalogue;
    private final Offer offer;

    DayComparison(OfferDraft draft, Catalogue catalogue, Offer offer) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.offer = offer;
    }

    Optional<Proposal> proposal(PageEvent event) {
        LocalDate day = event.date().earliest();
        Optional<PartialDate> moved = event.replaces().flatMap(this::known);
        Optional<PartialDate> period = offer.period().map(claims -> claims.value());
        boolean ofRun = offer.runs().stream().anyMatch(run -> isOn(run, day));
        boolean isPeriod = offer.runs().isEmpty()
                && period.filter(known -> known.latest().equals(known.earliest()))
                        .isPresent();
        if (ofRun || (isPeriod && period.get().earliest().equals(day))) {
            return Optional.empty();
        }
        if (moved.isPresent()) {
            return Optional.of(told(Proposal.Kind.CHANGED, event, event.replaces(), moved.get()));
        }
        if (isPeriod) {
            boolean younger = Sources.isYounger(
                    draft, catalogue, offer.period().orElseThrow().preferred().source());
            return Optional.of(told(
                    younger ? Proposal.Kind.CHANGED : Proposal.Kind.CONTRADICTED,
                    event,
                    Optional.of(period.get().earliest()),
                    period.get()));
        }
        return Optional.of(new Proposal(
                Proposal.Kind.NEW,
                Optional.of(offer),
                Optional.of(new ProposedValue.OfDay(event.date(), Optional.empty())),
                Difference.about(
                        offer,
                        "siden nævner %s, som ikke står i kataloget.",
                        "the page names %s, which is not in the catalogue.",
                        worded(event.date())),
                event.evidence()));
    }

    private Proposal told(Proposal.Kind kind, PageEvent event, Optional<LocalDate> replaces, PartialDate was) {
        boolean moved = kind == Proposal.Kind.CHANGED;
        return new Proposal(
                kind,
                Optional.of(offer),
                Optional.of(new ProposedValue.OfDay(event.date(), replaces)),
                Difference.about(
                        offer,
                        moved ? "dagen er flyttet fra %s til %s." : "kataloget siger %s, siden siger %s.",
                        moved ? "the day was moved from %s to %s." : "the catalogue says %s, the page says %s.",
                        worded(was),
                        worded(event.date())),
                event.evidence());
    }

    /** What is known to take place from a day on. */
    private Optional<PartialDate> known(LocalDate day) {
        return offer.runs().stream()
                .flatMap(run -> run.start().stream())
                .filter(start -> start.earliest().equals(day))
                .findFirst()
                .or(() -> offer.period()
                        .map(claims -> claims.value())
                        .filter(period -> period.earliest().equals(day)));
    }

    private static boolean isOn(Run run, LocalDate day) {
        return run.sessions().stream()
                .flatMap(session -> session.date().stream())
                .anyMatch(claim -> !day.isBefore(claim.value().earliest())
                        && !day.isAfter(claim.value().latest()));
    }

    static Worded worded(PartialDate date) {
        return language -> PartialDateFormatter.of(language).format(date);
    }
}
