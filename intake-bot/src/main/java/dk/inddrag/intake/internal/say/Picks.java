package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Suggestion;
import dk.inddrag.intake.internal.decide.Fit;
import java.util.List;
import java.util.stream.Stream;

/** Things a person can pick instead of writing them. */
final class Picks {

    private final Catalogue catalogue;

    Picks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Suggestion> of(Wording wording, Facet facet, List<Fit> candidates) {
        return switch (facet) {
            case ROLE ->
                picks(wording, "pick.role.head", "pick.role.manager", "pick.role.key-person", "pick.role.staff");
            case FORMAT, TIME -> picks(wording, "pick.form.meeting", "pick.form.course", "pick.form.programme");
            case NEED -> needs(wording, candidates);
        };
    }

    /** The chief needs of the likeliest offers. */
    private List<Suggestion> needs(Wording wording, List<Fit> candidates) {
        return candidates.stream()
                .filter(Fit::isCurrent)
                .limit(6)
                .flatMap(fit -> fit.offer().needs().stream().limit(1))
                .distinct()
                .flatMap(id -> catalogue.need(id).stream())
                .limit(5)
                .map(need -> need.label().in(wording.language()))
                .map(label -> new Suggestion(label, label))
                .toList();
    }

    private static List<Suggestion> picks(Wording wording, String... keys) {
        return Stream.of(keys)
                .map(key -> new Suggestion(wording.say(key), wording.say(key + ".text")))
                .toList();
    }

    static List<Suggestion> afterOffer(Wording wording, Offer offer, OfferStatus status) {
        if (status instanceof OfferStatus.Open && offer.access() instanceof Access.Application) {
            return picks(wording, "pick.apply", "pick.why", "pick.contact");
        }
        if (status instanceof OfferStatus.Open) {
            return picks(wording, "pick.sign-up", "pick.why", "pick.contact");
        }
        return status instanceof OfferStatus.Standing
                ? List.of()
                : picks(wording, "pick.news", "pick.knowledge", "pick.contact");
    }

    static List<Suggestion> elsewhere(Wording wording) {
        return picks(wording, "pick.knowledge", "pick.news", "pick.contact");
    }
}
