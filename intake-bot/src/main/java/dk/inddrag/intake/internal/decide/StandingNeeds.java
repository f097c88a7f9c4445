package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import java.util.Set;
import java.util.stream.Collectors;

/** Needs that no course meets: something to read, news, a person. They are what the standing offers are for. */
final class StandingNeeds {

    private final Set<String> needs;

    private StandingNeeds(Set<String> needs) {
        this.needs = needs;
    }

    static StandingNeeds of(Catalogue catalogue) {
        return new StandingNeeds(catalogue.offers().stream()
                .filter(offer -> offer.kind().isStanding())
                .map(Offer::needs)
                .flatMap(needs -> needs.stream().limit(1))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a fact is such a need, said in so many words. */
    boolean areWishedIn(Fact fact) {
        return fact.strength() == Fact.Strength.SAID && areOf(fact);
    }

    /** Whether a fact is such a need, said, hinted at or denied. */
    boolean areOf(Fact fact) {
        return fact.kind() == FactKind.NEED && needs.contains(fact.value());
    }
}
