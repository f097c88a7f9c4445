package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Offer;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the question whose answer tells most between the offers that are still possible, weighted by how likely they
 * are. A question that cannot change the answer is never asked.
 */
final class NextQuestion {

    /** Below this gain, in bits, an answer would hardly change anything. */
    private static final double WORTH_ASKING = 0.05;

    private final Offers offers;

    NextQuestion(Offers offers) {
        this.offers = offers;
    }

    Optional<Facet> after(Known known, List<Fit> ranking, Instant now) {
        List<Fit> possible = ranking.stream().filter(Fit::isCurrent).toList();
        double[] before = likelihoods(possible);
        double entropy = entropy(before);
        Facet best = Facet.NEED;
        double most = 0;
        for (Facet facet : Facet.values()) {
            if (isKnown(known, facet)) {
                continue;
            }
            double gain = ease(known, facet) * (entropy - expectedEntropy(known, facet, possible, before, now));
            if (gain > most + 1e-9) {
                most = gain;
                best = facet;
            }
        }
        return most >= WORTH_ASKING ? Optional.of(best) : Optional.empty();
    }

    /** Some things are easier to tell: whoever asks for a course knows who is to go, but seldom which need it serves. */
    private static double ease(Known known, Facet facet) {
        boolean wish = known.affirms(FactKind.FORM)
                || known.affirms(FactKind.ACT, "sign-up")
                || known.affirms(FactKind.ASK, "deadline")
                || known.affirms(FactKind.WHEN);
        return switch (facet) {
            case ROLE -> wish ? 1 : 0.6;
            case NEED -> wish ? 0.5 : 1;
            case FORMAT -> 0.3;
            case TIME -> 0.3;
        };
    }

    static boolean isKnown(Known known, Facet facet) {
        return switch (facet) {
            case ROLE -> known.affirms(FactKind.ROLE);
            case NEED ->
                known.facts().stream()
                        .anyMatch(fact -> fact.fact().kind() == FactKind.NEED
                                && fact.fact().strength() == Fact.Strength.SAID);
            case FORMAT -> known.affirms(FactKind.FORM) || known.affirms(FactKind.KIND);
            case TIME -> known.affirms(FactKind.WHEN);
        };
    }

    private double expectedEntropy(Known known, Facet facet, List<Fit> possible, double[] before, Instant now) {
        Map<Fact, Double> answers = new LinkedHashMap<>();
        double silent = 0;
        for (int i = 0; i < possible.size(); i++) {
            List<Fact> own = answersFor(facet, possible.get(i).offer());
            for (Fact answer : own) {
                answers.merge(answer, before[i] / own.size(), Double::sum);
            }
            silent += own.isEmpty() ? before[i] : 0;
        }
        double expected = silent * entropy(before);
        for (Map.Entry<Fact, Double> answer : answers.entrySet()) {
            Fitting fitting = new Fitting(offers, known.plus(answer.getKey()), now);
            List<Fit> then = possible.stream()
                    .map(fit -> fitting.of(fit.offer(), fit.status()))
                    .toList();
            expected += answer.getValue() * entropy(likelihoods(then));
        }
        return expected;
    }

    /** What somebody whom the offer is right for may answer. */
    private static List<Fact> answersFor(Facet facet, Offer offer) {
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

    private static double[] likelihoods(List<Fit> fits) {
        double[] p = fits.stream().mapToDouble(fit -> Math.exp(fit.score())).toArray();
        double sum = 0;
        for (double each : p) {
            sum += each;
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    private static double entropy(double[] p) {
        double bits = 0;
        for (double each : p) {
            bits -= each > 0 ? each * Math.log(each) / Math.log(2) : 0;
        }
        return bits;
    }
}
