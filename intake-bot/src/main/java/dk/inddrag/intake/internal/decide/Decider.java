package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Audience;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.decide.Known.Weighted;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Decides what to answer: the offer that fits, the question that helps most, or that it is about something else. */
public final class Decider {

    private static final double ENOUGH = 2;
    private static final double MARGIN = 0.4;
    private static final double STRONG = 4;

    private final Catalogue catalogue;
    private final NextQuestion nextQuestion;
    private final Offers offers;

    /**
     * A decider for a catalogue.
     *
     * @param catalogue the catalogue
     */
    public Decider(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.offers = new Offers(catalogue);
        this.nextQuestion = new NextQuestion(offers, new PossibleAnswers(catalogue));
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
        if (known.affirms(FactKind.ASK, "overview") && !saysWhat(known)) {
            return overview(known, ranking, now);
        }
        if (known.affirms(FactKind.TOPIC, "foreign") && !best.named() && spokenFor(best) < STRONG) {
            return Decision.Reject.INSTANCE;
        }
        if (best.evidence() < ENOUGH && known.affirms(FactKind.ROLE) && nobodyIsAsked(known, ranking)) {
            return whatRemains(known, ranking, closest(ranking), now);
        }
        if (best.evidence() < ENOUGH) {
            return isOurs(known, words) ? ask(known, ranking, now) : Decision.Reject.INSTANCE;
        }
        if (!best.named() && !best.isCurrent()) {
            return partsOfATeam(known, now).orElseGet(() -> whatRemains(known, ranking, best, now));
        }
        if (words <= 1 && isBareTopic(known)) {
            return ask(known, ranking, now);
        }
        boolean clear = ranking.size() < 2 || best.score() - ranking.get(1).score() >= MARGIN;
        boolean telling = best.named()
                || known.affirms(FactKind.NEED)
                || known.affirms(FactKind.ROLE)
                || known.affirms(FactKind.ASK, "application");
        if (telling
                && (clear
                        || best.named()
                        || (isForSome(best, known) && !split(best, known, now).isEmpty()))) {
            return recommend(best, ranking, known, now);
        }
        return ask(known, ranking, now);
    }

    /** Whether anything tells what they look for, so that one offer can be found. */
    private static boolean saysWhat(Known known) {
        boolean need = known.facts().stream()
                .map(Weighted::fact)
                .anyMatch(fact -> fact.kind() == FactKind.NEED && fact.strength() == Fact.Strength.SAID);
        return need || known.affirms(FactKind.ROLE) || known.affirms(FactKind.KIND) || known.affirms(FactKind.OFFER);
    }

    /** A topic and nothing else tells neither who nor what for. */
    private boolean isBareTopic(Known known) {
        return known.facts().stream()
                .map(Weighted::fact)
                .allMatch(fact -> fact.kind() == FactKind.TOPIC
                        || (fact.kind() == FactKind.NEED
                                && !offers.standingNeeds().areOf(fact)));
    }

    /**
     * All that one can take part in, and what to ask for next.
     *
     * @param known what is known
     * @param asked what was asked for already
     * @param now the moment
     * @return the overview; it asks for something else than before, where anything else is left
     */
    public Decision.Overview overview(Known known, Set<Facet> asked, Instant now) {
        Decision.Overview overview = overview(known, ranking(known, now), now);
        if (!asked.contains(overview.next())) {
            return overview;
        }
        return Stream.of(Facet.values())
                .filter(facet -> !asked.contains(facet) && !NextQuestion.isKnown(known, facet))
                .findFirst()
                .map(next -> new Decision.Overview(overview.current(), next))
                .orElse(overview);
    }

    private Decision.Overview overview(Known known, List<Fit> ranking, Instant now) {
        List<Fit> current = catalogue.offers().stream()
                .flatMap(offer -> ranking.stream().filter(fit -> fit.offer().equals(offer)))
                .filter(fit -> fit.isCurrent() && !fit.offer().kind().isStanding())
                .toList();
        return new Decision.Overview(
                current, nextQuestion.after(known, ranking, now).orElse(Facet.NEED));
    }

    private Decision recommend(Fit best, List<Fit> ranking, Known known, Instant now) {
        List<Decision.Share> split = isForSome(best, known) ? split(best, known, now) : List.of();
        List<Fit> others = others(ranking).stream()
                .filter(other ->
                        split.stream().noneMatch(share -> share.fit().offer().equals(other.offer())))
                .toList();
        return new Decision.Recommend(best, others, Optional.empty(), split);
    }

    /** Where what takes all of a team is over, what each of them can take part in. */
    private Optional<Decision> partsOfATeam(Known known, Instant now) {
        List<Decision.Share> shares = known.roles().size() < 2 ? List.of() : shares(known.roles(), known, now);
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision.Recommend(
                        shares.get(0).fit(), List.of(), Optional.empty(), shares.subList(1, shares.size())));
    }

    private static boolean isForSome(Fit best, Known known) {
        return known.roles().stream().anyMatch(best.offer().audience()::isFor);
    }

    /**
     * An offer that was asked about, whether it fits or not, and what fits those whom it is not for.
     *
     * @param offer the offer
     * @param known what is known, with those who are asked for
     * @param now the moment
     * @return the decision
     */
    public Decision.Recommend about(Offer offer, Known known, Instant now) {
        Fit fit = new Fitting(offers, known, now).of(offer);
        return new Decision.Recommend(fit, List.of(), Optional.empty(), split(fit, known, now));
    }

    /** A team of several levels seldom finds one offer for all: what fits those whom the best is not for. */
    private List<Decision.Share> split(Fit best, Known known, Instant now) {
        Audience audience = best.offer().audience();
        List<Role> left = known.roles().stream()
                .filter(role -> !audience.isFor(role) && !audience.welcomesAsCompanion(role))
                .toList();
        return best.offer().kind().isStanding() ? List.of() : shares(left, known, now);
    }

    private List<Decision.Share> shares(List<Role> roles, Known known, Instant now) {
        Map<Offer, Set<Role>> rolesByOffer = new LinkedHashMap<>();
        Map<Offer, Fit> fits = new LinkedHashMap<>();
        for (Role role : roles) {
            ranking(known.onlyOf(role), now).stream()
                    .filter(fit -> fit.isCurrent()
                            && !fit.offer().kind().isStanding()
                            && fit.offer().audience().roles().contains(role))
                    .findFirst()
                    .ifPresent(fit -> {
                        fits.putIfAbsent(fit.offer(), fit);
                        rolesByOffer
                                .computeIfAbsent(fit.offer(), offer -> new TreeSet<>())
                                .add(role);
                    });
        }
        return fits.values().stream()
                .map(fit -> new Decision.Share(rolesByOffer.getOrDefault(fit.offer(), Set.of()), fit))
                .toList();
    }

    /**
     * The offer that a message names, as it fits what was known before.
     *
     * @param named what the message says, with the name of the offer or its kind in it, denied or not
     * @param known what was known before
     * @param now the moment
     * @return how it fits; empty where none is named
     */
    public Optional<Fit> named(List<Fact> named, Known known, Instant now) {
        Fitting fitting = new Fitting(offers, known, now);
        return catalogue.offers().stream()
                .filter(offer -> named.stream()
                        .anyMatch(fact -> (fact.kind() == FactKind.OFFER
                                        && fact.value().equals(offer.id().value()))
                                || (fact.kind() == FactKind.KIND
                                        && fact.value().equals(offer.kind().id()))))
                .map(fitting::of)
                .findFirst();
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
        Fitting fitting = new Fitting(offers, known, now);
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
        return new Decision.Recommend(ranking.get(0), others(ranking), Optional.empty(), List.of());
    }

    /** Nothing of what fits can be had any more: what remains is to hear of the next. */
    private Decision whatRemains(Known known, List<Fit> ranking, Fit gone, Instant now) {
        Optional<Fit> current = ranking.stream()
                .filter(fit -> fit.isCurrent() && fit.evidence() >= ENOUGH && fit.score() >= ENOUGH)
                .findFirst();
        if (current.isPresent()) {
            return new Decision.Recommend(current.get(), List.of(), Optional.of(gone), List.of());
        }
        Optional<Offer> news = catalogue.offers().stream()
                .filter(offer -> offer.kind() == OfferKind.NEWSLETTER)
                .findFirst();
        return news.<Decision>map(offer -> new Decision.Recommend(
                        new Fitting(offers, known, now).of(offer), List.of(), Optional.of(gone), List.of()))
                .orElse(new Decision.Recommend(gone, List.of(), Optional.empty(), List.of()));
    }

    private static boolean isOurs(Known known, int words) {
        boolean about = known.affirms(FactKind.TOPIC, "domain")
                || known.affirms(FactKind.KIND)
                || known.affirms(FactKind.NEED)
                || known.affirms(FactKind.ROLE);
        // "Hvornår kommer skraldebilen?" asks for a time as one asks for a deadline; what it asks of tells them apart.
        boolean wish = known.affirms(FactKind.FORM)
                || (known.affirms(FactKind.ASK) && !known.affirms(FactKind.TOPIC, "one-unknown"))
                || known.affirms(FactKind.ACT)
                || known.affirms(FactKind.TOPIC, "plain")
                || words <= 1;
        return about || (wish && !known.affirms(FactKind.TOPIC, "unknown"));
    }
}
