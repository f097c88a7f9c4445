package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Audience;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.decide.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells why an offer fits, the weightiest first: what they seek, whom it is for, what they asked for. */
final class Reasons {

    private final Catalogue catalogue;
    private final Wording wording;

    Reasons(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
    }

    Optional<String> of(Fit fit) {
        if (fit.offer().kind().isStanding()) {
            return Optional.empty();
        }
        List<Fact> told = fit.reasons().stream()
                .filter(reason -> reason.weight() > 0)
                .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                .map(Fit.Reason::fact)
                .toList();
        List<String> reasons = new ArrayList<>();
        List<String> needs = told.stream()
                .filter(fact -> fact.kind() == FactKind.NEED)
                .flatMap(fact -> catalogue.need(fact.value()).stream())
                .map(need -> need.label().in(wording.language()))
                .distinct()
                .limit(2)
                .toList();
        if (!needs.isEmpty()) {
            reasons.add(wording.say("why.need", wording.all(needs)));
        }
        List<String> roles = told.stream()
                .filter(fact -> fact.kind() == FactKind.ROLE && takes(fit.offer(), fact))
                .map(fact -> wording.say("roles." + fact.value()))
                .distinct()
                .toList();
        if (!roles.isEmpty()) {
            reasons.add(wording.say("why.role", wording.all(roles)));
        }
        if (told.stream().anyMatch(fact -> fact.kind() == FactKind.ROLE && !takes(fit.offer(), fact))) {
            reasons.add(wording.say("why.chosen"));
        }
        if (reasons.isEmpty()) {
            told.stream().findFirst().flatMap(fact -> other(fact.kind())).ifPresent(reasons::add);
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say("why", String.join(wording.say("why.and"), reasons)));
    }

    private static boolean takes(Offer offer, Fact role) {
        Audience audience = offer.audience();
        return Role.ofId(role.value())
                .filter(each -> audience.isFor(each) || audience.welcomesAsCompanion(each))
                .isPresent();
    }

    private Optional<String> other(FactKind kind) {
        return switch (kind) {
            case FORM -> Optional.of(wording.say("why.form"));
            case WHEN -> Optional.of(wording.say("why.when"));
            default -> Optional.empty();
        };
    }
}
