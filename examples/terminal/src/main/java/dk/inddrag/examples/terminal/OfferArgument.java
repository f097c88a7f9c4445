package dk.inddrag.examples.terminal;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.catalogue.Catalogue;
import java.util.List;
import java.util.Optional;

/** Finds the offer and the run that a person named, and says which there are where there is no such one. */
final class OfferArgument {
    private OfferArgument() {}

    /** The offer with an id. */
    static Offer offer(Catalogue catalogue, String id) {
        List<String> known =
                catalogue.offers().stream().map(each -> each.id().value()).toList();
        return catalogue.offers().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new CannotBeDoneException(
                        "error.offer", id, Nearest.among(known, id).orElseGet(() -> String.join(", ", known))));
    }

    /** The ids of the runs of an offer; one without runs counts as one, with the id of the offer. */
    static List<String> runs(Offer offer) {
        return offer.runs().isEmpty()
                ? List.of(offer.id().value())
                : offer.runs().stream().map(Run::id).toList();
    }

    /** The run that was named, if one was. */
    static Optional<String> run(Offer offer, Optional<String> named) {
        named.filter(run -> !runs(offer).contains(run)).ifPresent(run -> {
            throw new CannotBeDoneException("error.run", run, String.join(", ", runs(offer)));
        });
        return named;
    }

    /** The run that was named, or the only one there is. */
    static String onlyRun(Offer offer, Optional<String> named) {
        List<String> runs = runs(offer);
        return run(offer, named)
                .or(() -> runs.size() == 1 ? Optional.of(runs.get(0)) : Optional.empty())
                .orElseThrow(() -> new CannotBeDoneException("error.run.which", String.join(", ", runs)));
    }
}
