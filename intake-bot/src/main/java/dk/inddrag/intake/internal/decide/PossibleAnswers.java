package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody whom an offer is right for may answer to a question. It follows from the catalogue alone.
 *
 * <p>Immutable and thread-safe.
 */
final class PossibleAnswers {

    private final Map<OfferId, Map<Facet, List<Fact>>> answers = new HashMap<>();

    PossibleAnswers(Catalogue catalogue) {
        for (Offer offer : catalogue.offers()) {
            Map<Facet, List<Fact>> byFacet = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                byFacet.put(facet, List.copyOf(answers(facet, offer)));
            }
            answers.put(offer.id(), byFacet);
        }
    }

    /** What may be answered to a question after a facet; nothing where the offer says nothing of it. */
    List<Fact> to(Facet facet, Offer offer) {
        return answers.getOrDefault(offer.id(), Map.of()).getOrDefault(facet, List.of());
    }

    private static List<Fact> answers(Facet facet, Offer offer) {
        List<Fact> answers = new ArrayList<>();
        switch (facet) {
            case ROLE ->
                offer.audience().roles().stream()
                        .sorted()
                        .forEach(role -> answers.add(Fact.said(FactKind.ROLE, role.id())));
            case NEED -> offer.needs().stream().limit(3).forEach(need -> answers.add(Fact.said(FactKind.NEED, need)));
            case FORMAT -> form(offer).ifPresent(form -> answers.add(Fact.said(FactKind.FORM, form)));
            case TIME ->
                offer.period()
                        .ifPresent(period -> answers.add(
                                Fact.said(FactKind.WHEN, period.value().toString())));
        }
        return answers;
    }

    private static Optional<String> form(Offer offer) {
        return switch (offer.kind()) {
            case THEME_MEETING -> Optional.of("one-day");
            case NETWORK_MEETING -> Optional.of("meeting");
            case THEME_COURSE -> Optional.of("several-days");
            case PROGRAMME, TRACK -> Optional.of("long");
            case PROGRAMME_COURSE -> Optional.of("course");
            case WEBINAR -> Optional.of("online");
            case KNOWLEDGE_BANK, NEWSLETTER, CONTACT -> Optional.empty();
        };
    }
}
