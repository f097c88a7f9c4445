package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.FactKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides what to answer: the offer that fits, the question that helps most, or that it is about something else. */
public final class Decider {

    private static final double ENOUGH = 2;
    private static final double MARGIN = 0.6;
    private static final double STRONG = 4;

    private final Catalogue catalogue;
    private final NextQuestion nextQuestion;

    /**
     * A decider for a catalogue.
     *
     * @param catalogue the catalogue
     */
    public Decider(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.nextQuestion = new NextQuestion(catalogue);
    }

    /**
     * Decides.
     *
     * @param known what is known
     * @param words how many words the last message had
     * @param now the moment
     * @return the decision
     */
    public Decision decide(Known known, int words, Instant now) {
        List<Fit> ranking = ranking(known, now);
        Fit best = ranking.get(0);
        if (known.affirms(FactKind.TOPIC, "foreign") && spokenFor(best) < STRONG) {
            return Decision.Reject.INSTANCE;
        }
        if (best.evidence() < ENOUGH && known.affirms(FactKind.ROLE) && nobodyIsAsked(known, ranking)) {
            return whatRemains(known, ranking, closest(ranking), now);
        }
        if (best.evidence() < ENOUGH) {
            return isOurs(known, words) ? ask(known, ranking, now) : Decision.Reject.INSTANCE;
        }
        if (!best.named() && !best.isCurrent()) {
            return whatRemains(known, ranking, best, now);
        }
        boolean clear = ranking.size() < 2 || best.score() - ranking.get(1).score() >= MARGIN;
        boolean telling = best.named()
                || known.affirms(FactKind.NEED)
                || known.affirms(FactKind.ROLE)
                || known.affirms(FactKind.ASK, "application");
        if (telling && (clear || best.named())) {
            return new Decision.Recommend(best, others(ranking), Optional.empty());
        }
        return ask(known, ranking, now);
    }

    /** Whether nothing that one can take part in is for those who ask. */
    private static boolean nobodyIsAsked(Known known, List<Fit> ranking) {
        List<String> roles = known.values(FactKind.ROLE);
        return ranking.stream()
                .filter(fit -> fit.isCurrent() && !fit.offer().kind().isStanding())
                .noneMatch(fit -> fit.offer().audience().roles().isEmpty()
                        || fit.reasons().stream()
                                .anyMatch(reason -> reason.weight() > 0
                                        && reason.fact().kind() == FactKind.ROLE
                                        && roles.contains(reason.fact().value())));
    }

    /** What would have fitted best, had it not been over. */
    private static Fit closest(List<Fit> ranking) {
        return ranking.stream()
                .filter(fit -> !fit.offer().kind().isStanding())
                .max(Comparator.comparingDouble(Fit::evidence))
                .orElse(ranking.get(0));
    }

    /** What speaks for an offer besides its form and its time, which any topic can have. */
    private static double spokenFor(Fit fit) {
        return fit.reasons().stream()
                .filter(reason -> (reason.fact().kind() == FactKind.NEED
                                && !fit.offer().kind().isStanding())
                        || reason.fact().kind() == FactKind.ROLE
                        || reason.fact().kind() == FactKind.OFFER)
                .mapToDouble(Fit.Reason::weight)
                .sum();
    }

    private List<Fit> ranking(Known known, Instant now) {
        Fitting fitting = new Fitting(catalogue, known, now);
        // Ties go by the order of the catalogue, so that the same input gives the same answer.
        return catalogue.offers().stream()
                .map(fitting::of)
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .toList();
    }

    private static List<Fit> others(List<Fit> ranking) {
        return ranking.stream()
                .skip(1)
                .filter(fit -> fit.isCurrent() && fit.evidence() >= ENOUGH && fit.score() > 0)
                .limit(2)
                .toList();
    }

    private Decision ask(Known known, List<Fit> ranking, Instant now) {
        Optional<Facet> facet = nextQuestion.after(known, ranking, now);
        if (facet.isPresent()) {
            return new Decision.Ask(facet.get(), ranking);
        }
        return new Decision.Recommend(ranking.get(0), others(ranking), Optional.empty());
    }

    /** Nothing of what fits can be had any more: what remains is to hear of the next. */
    private Decision whatRemains(Known known, List<Fit> ranking, Fit gone, Instant now) {
        Optional<Fit> current = ranking.stream()
                .filter(fit -> fit.isCurrent() && fit.evidence() >= ENOUGH && fit.score() >= ENOUGH)
                .findFirst();
        if (current.isPresent()) {
            return new Decision.Recommend(current.get(), List.of(), Optional.of(gone));
        }
        Optional<Offer> news = catalogue.offers().stream()
                .filter(offer -> offer.needs().indexOf("stay-updated") == 0)
                .findFirst();
        return news.<Decision>map(offer -> new Decision.Recommend(
                        new Fitting(catalogue, known, now).of(offer), List.of(), Optional.of(gone)))
                .orElse(new Decision.Recommend(gone, List.of(), Optional.empty()));
    }

    private static boolean isOurs(Known known, int words) {
        boolean about = known.affirms(FactKind.TOPIC, "domain")
                || known.affirms(FactKind.KIND)
                || known.affirms(FactKind.NEED)
                || known.affirms(FactKind.ROLE);
        boolean wish = known.affirms(FactKind.FORM)
                || known.affirms(FactKind.ASK)
                || known.affirms(FactKind.ACT)
                || words <= 1;
        return about || (wish && !known.affirms(FactKind.TOPIC, "unknown"));
    }
}
