package dk.inddrag.intake.internal.decide;

import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that is known after a number of messages. What was said last counts; what was said before counts less where the
 * new replaces it, and not at all where it is corrected.
 *
 * @param facts the facts with their weights
 */
public record Known(List<Weighted> facts) {

    private static final Set<FactKind> WISHES = EnumSet.of(FactKind.NEED, FactKind.KIND, FactKind.OFFER, FactKind.FORM);
    private static final Set<FactKind> OF_ONE_MESSAGE = EnumSet.of(FactKind.ACT, FactKind.ASK, FactKind.TOPIC);
    private static final double FADED = 0.4;

    /** Copies the facts. */
    public Known {
        facts = List.copyOf(facts);
    }

    /**
     * A fact and how much it counts.
     *
     * @param fact the fact
     * @param weight from 0 to 1
     */
    public record Weighted(Fact fact, double weight) {}

    /**
     * What is known after messages.
     *
     * @param earlier what was understood of the earlier ones, the oldest first
     * @param last what was understood of the last one
     * @return what is known now
     */
    public static Known after(List<Exchange> earlier, List<Fact> last) {
        List<Weighted> known = new ArrayList<>();
        for (Exchange exchange : earlier) {
            learn(known, exchange.facts());
        }
        learn(known, last);
        return new Known(known);
    }

    private static void learn(List<Weighted> known, List<Fact> facts) {
        boolean corrects = has(facts, FactKind.ACT, "correct");
        boolean adds = has(facts, FactKind.ACT, "add");
        known.removeIf(old -> OF_ONE_MESSAGE.contains(old.fact().kind()) && !isDomain(old.fact()));
        if (wishes(facts)) {
            replace(known, old -> WISHES.contains(old.kind()) || old.kind() == FactKind.WHEN, corrects && !adds);
        }
        if (corrects && facts.stream().anyMatch(fact -> deniesWish(fact))) {
            known.removeIf(
                    old -> WISHES.contains(old.fact().kind()) || old.fact().kind() == FactKind.WHEN);
        }
        boolean names = facts.stream().anyMatch(fact -> fact.affirms(FactKind.KIND) || fact.affirms(FactKind.OFFER));
        boolean otherPeople = facts.stream().anyMatch(fact -> fact.affirms(FactKind.ROLE))
                && facts.stream().anyMatch(Known::deniesRole);
        if (names) {
            // Whoever names an offer asks about it, whomever an earlier question was for.
            replace(known, old -> old.kind() == FactKind.ROLE, false);
        }
        boolean otherRole = corrects && affirmsOtherRole(known, facts);
        if (otherRole && !adds) {
            // What was asked for others need not be what these ask for.
            known.removeIf(old -> old.fact().kind() == FactKind.KIND
                    || old.fact().kind() == FactKind.OFFER
                    || old.fact().kind() == FactKind.WHEN);
        }
        if (corrects && !adds && wishes(facts)) {
            replace(known, old -> old.kind() == FactKind.ROLE, false);
        }
        if (otherPeople) {
            replace(known, old -> WISHES.contains(old.kind()) || old.kind() == FactKind.WHEN, false);
        }
        if (facts.stream().anyMatch(fact -> fact.affirms(FactKind.ROLE)) && !adds) {
            known.removeIf(
                    old -> old.fact().kind() == FactKind.ROLE || old.fact().kind() == FactKind.SIZE);
        }
        if (facts.stream().anyMatch(fact -> fact.kind() == FactKind.WHEN)) {
            known.removeIf(old -> old.fact().kind() == FactKind.WHEN);
        }
        for (Fact fact : facts) {
            if (fact.strength() == Fact.Strength.HINTED && isSaidOrDenied(facts, fact)) {
                continue;
            }
            known.removeIf(old ->
                    old.fact().kind() == fact.kind() && old.fact().value().equals(fact.value()));
            known.add(new Weighted(fact, fact.strength() == Fact.Strength.HINTED ? 0.5 : 1));
        }
    }

    private static void replace(List<Weighted> known, Predicate<Fact> which, boolean forget) {
        for (int i = known.size() - 1; i >= 0; i--) {
            Weighted old = known.get(i);
            if (which.test(old.fact())) {
                if (forget) {
                    known.remove(i);
                } else {
                    known.set(i, new Weighted(old.fact(), old.weight() * FADED));
                }
            }
        }
    }

    private static boolean deniesWish(Fact fact) {
        return WISHES.contains(fact.kind()) && fact.strength() == Fact.Strength.DENIED;
    }

    private static boolean isSaidOrDenied(List<Fact> facts, Fact hint) {
        return facts.stream()
                .anyMatch(fact -> fact.kind() == hint.kind()
                        && fact.value().equals(hint.value())
                        && fact.strength() != Fact.Strength.HINTED);
    }

    private static boolean wishes(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> WISHES.contains(fact.kind()) && fact.affirms(fact.kind()));
    }

    private static boolean affirmsOtherRole(List<Weighted> known, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.affirms(FactKind.ROLE))
                .anyMatch(fact -> known.stream().noneMatch(old -> old.fact().affirms(FactKind.ROLE, fact.value())));
    }

    private static boolean deniesRole(Fact fact) {
        return fact.kind() == FactKind.ROLE && fact.strength() == Fact.Strength.DENIED;
    }

    private static boolean isDomain(Fact fact) {
        return fact.affirms(FactKind.TOPIC, "domain");
    }

    private static boolean has(List<Fact> facts, FactKind kind, String value) {
        return facts.stream().anyMatch(fact -> fact.affirms(kind, value));
    }

    /**
     * Whether a fact of a kind is affirmed.
     *
     * @param kind the kind
     * @return true where it is
     */
    public boolean affirms(FactKind kind) {
        return facts.stream().anyMatch(known -> known.fact().affirms(kind));
    }

    /**
     * Whether a value is affirmed.
     *
     * @param kind the kind
     * @param value the value
     * @return true where it is
     */
    public boolean affirms(FactKind kind, String value) {
        return facts.stream().anyMatch(known -> known.fact().affirms(kind, value));
    }

    /**
     * The values of a kind that are affirmed.
     *
     * @param kind the kind
     * @return the values, in the order they were said
     */
    public List<String> values(FactKind kind) {
        return facts.stream()
                .map(Weighted::fact)
                .filter(fact -> fact.affirms(kind))
                .map(Fact::value)
                .distinct()
                .toList();
    }

    /**
     * What would be known if one more thing were said.
     *
     * @param fact the fact
     * @return what would be known
     */
    public Known plus(Fact fact) {
        List<Weighted> more = new ArrayList<>(facts);
        more.add(new Weighted(fact, 1));
        return new Known(more);
    }
}
