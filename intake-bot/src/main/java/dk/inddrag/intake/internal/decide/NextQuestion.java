package dk.inddrag.intake.internal.decide;

import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import java.time.Instant;
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
    private final PossibleAnswers possibleAnswers;

    NextQuestion(Offers offers, PossibleAnswers possibleAnswers) {
        this.offers = offers;
        this.possibleAnswers = possibleAnswers;
    }

    Optional<Facet> after(Known known, List<Fit> ranking, Instant now) {
        List<Fit> possible = ranking.stream().filter(Fit::isCurrent).toList();
        double[] before = likelihoods(possible.stream().mapToDouble(Fit::score).toArray());
        double entropy = entropy(before);
        Facet best = Facet.NEED;
        double most = 0;
        for (Facet facet : Facet.values()) {
            double ease = ease(known, facet);
            // No answer tells more than all there is to know.
            if (isKnown(known, facet) || ease * entropy <= most) {
                continue;
            }
            double gain = ease * (entropy - expectedEntropy(known, facet, possible, before, now));
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
            case NEED -> saysNeed(known);
            case FORMAT -> known.affirms(FactKind.FORM) || known.affirms(FactKind.KIND);
            case TIME -> known.affirms(FactKind.WHEN);
        };
    }

    private static boolean saysNeed(Known known) {
        for (Known.Weighted each : known.facts()) {
            if (each.fact().kind() == FactKind.NEED && each.fact().strength() == Fact.Strength.SAID) {
                return true;
            }
        }
        return false;
    }

    private double expectedEntropy(Known known, Facet facet, List<Fit> possible, double[] before, Instant now) {
        Map<Fact, Double> answers = new LinkedHashMap<>();
        double silent = 0;
        for (int i = 0; i < possible.size(); i++) {
            List<Fact> own = possibleAnswers.to(facet, possible.get(i).offer());
            for (Fact answer : own) {
                answers.merge(answer, before[i] / own.size(), Double::sum);
            }
            silent += own.isEmpty() ? before[i] : 0;
        }
        double expected = silent * entropy(before);
        for (Map.Entry<Fact, Double> answer : answers.entrySet()) {
            Fitting fitting = new Fitting(offers, known.plus(answer.getKey()), now);
            double[] scores = new double[possible.size()];
            for (int i = 0; i < scores.length; i++) {
                Fit fit = possible.get(i);
                scores[i] = fitting.of(fit.offer(), fit.status()).score();
            }
            expected += answer.getValue() * entropy(likelihoods(scores));
        }
        return expected;
    }

    private static double[] likelihoods(double[] scores) {
        double[] p = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(scores[i]);
            sum += p[i];
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
