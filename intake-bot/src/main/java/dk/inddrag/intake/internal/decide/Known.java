package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Role;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All that is known after a number of messages. What was said last counts; what was said before counts less where the
 * new replaces it, and not at all where it is corrected.
 *
 * @param facts the facts with their weights
 */
public record Known(List<Weighted> facts) {

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
     * Whether a fact of a kind is affirmed.
     *
     * @param kind the kind
     * @return true where it is
     */
    public boolean affirms(FactKind kind) {
        for (Weighted known : facts) {
            if (known.fact().affirms(kind)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a value is affirmed.
     *
     * @param kind the kind
     * @param value the value
     * @return true where it is
     */
    public boolean affirms(FactKind kind, String value) {
        for (Weighted known : facts) {
            if (known.fact().affirms(kind, value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The values of a kind that are affirmed.
     *
     * @param kind the kind
     * @return the values, in the order they were said
     */
    public List<String> values(FactKind kind) {
        List<String> values = List.of();
        for (Weighted known : facts) {
            Fact fact = known.fact();
            if (fact.affirms(kind) && !values.contains(fact.value())) {
                // Most kinds have no value at all, and few have two.
                values = values.isEmpty() ? new ArrayList<>(2) : values;
                values.add(fact.value());
            }
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * The roles of those who are to take part.
     *
     * @return the roles, in the order they were said; those outside the municipalities are none
     */
    public List<Role> roles() {
        List<String> values = values(FactKind.ROLE);
        return values.isEmpty()
                ? List.of()
                : values.stream().flatMap(value -> Role.ofId(value).stream()).toList();
    }

    /**
     * How many of a role are to take part at most.
     *
     * @param role the role
     * @return the largest number that was said; {@link Integer#MAX_VALUE} where none was
     */
    int mostOf(Role role) {
        int most = 0;
        for (Weighted known : facts) {
            Fact fact = known.fact();
            if (fact.affirms(FactKind.SIZE) && fact.value().startsWith(role.id() + " ")) {
                most = Math.max(
                        most, Integer.parseInt(fact.value().substring(role.id().length() + 1)));
            }
        }
        return most == 0 ? Integer.MAX_VALUE : most;
    }

    /**
     * What would be known of some of the roles only.
     *
     * @param role the role that is kept
     * @return what would be known
     */
    Known onlyOf(Role role) {
        return new Known(facts.stream()
                .filter(known -> known.fact().kind() != FactKind.ROLE
                        || known.fact().value().equals(role.id()))
                .filter(known ->
                        known.fact().kind() != FactKind.KIND && known.fact().kind() != FactKind.OFFER)
                .toList());
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
