package dk.inddrag.intake.internal.decide;

import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.Fact.Strength;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.decide.Known.Weighted;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Learns message by message. What was said last counts; what was said before counts less where the new replaces it, and
 * not at all where it is corrected.
 *
 * <p>Not thread-safe.
 */
final class Learning {

    private static final Set<FactKind> WISHES = EnumSet.of(FactKind.NEED, FactKind.KIND, FactKind.OFFER, FactKind.FORM);
    private static final Set<FactKind> OF_ONE_MESSAGE =
            EnumSet.of(FactKind.ACT, FactKind.ASK, FactKind.TOPIC, FactKind.TALK);
    private static final double FADED = 0.4;

    private final StandingNeeds standingNeeds;
    private final List<Weighted> known = new ArrayList<>();

    Learning(StandingNeeds standingNeeds) {
        this.standingNeeds = standingNeeds;
    }

    void hear(List<Fact> facts) {
        boolean corrects = has(facts, FactKind.ACT, "correct");
        boolean adds = has(facts, FactKind.ACT, "add");
        forget(old -> OF_ONE_MESSAGE.contains(old.kind()) && !old.affirms(FactKind.TOPIC, "domain"));
        hearWishes(facts, corrects, adds);
        hearRoles(facts, corrects, adds);
        if (facts.stream().anyMatch(fact -> fact.kind() == FactKind.WHEN)) {
            forget(old -> old.kind() == FactKind.WHEN);
        }
        if (!adds) {
            replace(facts, FactKind.SIZE);
            replace(facts, FactKind.MUNICIPALITY);
        }
        facts.stream().filter(fact -> !isHintOfMore(facts, fact)).forEach(this::add);
    }

    private void hearWishes(List<Fact> facts, boolean corrects, boolean adds) {
        if (has(facts, FactKind.ACT, "withdraw")) {
            forget(Learning::isWishOrTime);
        }
        if (wishes(facts)) {
            if (corrects && !adds) {
                forget(Learning::isWishOrTime);
                fade(old -> old.kind() == FactKind.ROLE);
            } else {
                fade(Learning::isWishOrTime);
            }
        }
        if (corrects && facts.stream().anyMatch(Learning::deniesWish)) {
            forget(Learning::isWishOrTime);
        }
        if (facts.stream().anyMatch(fact -> fact.affirms(FactKind.KIND) || fact.affirms(FactKind.OFFER))) {
            // Whoever names an offer asks about it, whomever an earlier question was for.
            fade(old -> old.kind() == FactKind.ROLE);
        } else if (facts.stream().anyMatch(standingNeeds::areWishedIn)) {
            // Whoever now wants something to read, news or a person is done with the offer named before.
            fade(Learning::namesOffer);
        }
    }

    private void hearRoles(List<Fact> facts, boolean corrects, boolean adds) {
        boolean roles = facts.stream().anyMatch(fact -> fact.affirms(FactKind.ROLE));
        if (!roles) {
            return;
        }
        if (corrects && !adds && affirmsOtherRole(facts)) {
            // What was asked for others need not be what these ask for.
            forget(old -> old.kind() == FactKind.KIND || old.kind() == FactKind.OFFER || old.kind() == FactKind.WHEN);
            fade(old -> old.kind() == FactKind.NEED && !standingNeeds.areOf(old));
        }
        // "Er det noget for mig? Jeg er rådgiver" asks whether what was named fits, and not for it at any price.
        boolean asksForItself = has(facts, FactKind.ACT, "introduces") && has(facts, FactKind.ASK, "eligible");
        if (asksForItself || facts.stream().anyMatch(Learning::deniesRole)) {
            fade(Learning::isWishOrTime);
        }
        if (!adds) {
            forget(old -> old.kind() == FactKind.ROLE || old.kind() == FactKind.SIZE);
        }
    }

    /** What can have one value only is what was said of it last. */
    private void replace(List<Fact> facts, FactKind kind) {
        if (facts.stream().anyMatch(fact -> fact.kind() == kind)) {
            forget(old -> old.kind() == kind);
        }
    }

    private void add(Fact fact) {
        forget(old -> old.kind() == fact.kind() && old.value().equals(fact.value()));
        known.add(new Weighted(fact, fact.strength() == Strength.HINTED ? 0.5 : 1));
    }

    List<Weighted> known() {
        return List.copyOf(known);
    }

    private void forget(Predicate<Fact> which) {
        known.removeIf(old -> which.test(old.fact()));
    }

    private void fade(Predicate<Fact> which) {
        known.replaceAll(old -> which.test(old.fact()) ? new Weighted(old.fact(), old.weight() * FADED) : old);
    }

    private boolean affirmsOtherRole(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.affirms(FactKind.ROLE))
                .anyMatch(fact -> known.stream().noneMatch(old -> old.fact().affirms(FactKind.ROLE, fact.value())));
    }

    private static boolean isWishOrTime(Fact fact) {
        return WISHES.contains(fact.kind()) || fact.kind() == FactKind.WHEN;
    }

    private static boolean namesOffer(Fact fact) {
        return fact.kind() == FactKind.KIND || fact.kind() == FactKind.OFFER || fact.kind() == FactKind.FORM;
    }

    private static boolean deniesWish(Fact fact) {
        return WISHES.contains(fact.kind()) && fact.strength() == Strength.DENIED;
    }

    private static boolean deniesRole(Fact fact) {
        return fact.kind() == FactKind.ROLE && fact.strength() == Strength.DENIED;
    }

    private static boolean wishes(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> WISHES.contains(fact.kind()) && fact.affirms(fact.kind()));
    }

    /** A hint says nothing where the same was said, or denied, in so many words. */
    private static boolean isHintOfMore(List<Fact> facts, Fact hint) {
        return hint.strength() == Strength.HINTED
                && facts.stream()
                        .anyMatch(fact -> fact.kind() == hint.kind()
                                && fact.value().equals(hint.value())
                                && fact.strength() != Strength.HINTED);
    }

    private static boolean has(List<Fact> facts, FactKind kind, String value) {
        return facts.stream().anyMatch(fact -> fact.affirms(kind, value));
    }
}
