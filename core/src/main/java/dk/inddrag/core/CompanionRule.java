package dk.inddrag.core;

import java.util.Objects;
import java.util.Set;

/**
 * Who may bring whom: each host may bring so many companions of the given roles.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hosts the roles that may bring somebody, never empty
 * @param companions the roles they may bring, never empty
 * @param atMost how many companions each host may bring, 1 or more
 */
public record CompanionRule(Set<Role> hosts, Set<Role> companions, int atMost) {

    /**
     * Copies the roles.
     *
     * @throws IllegalArgumentException if there is no host, no companion, or the number is below 1
     */
    public CompanionRule {
        hosts = Set.copyOf(hosts);
        companions = Set.copyOf(companions);
        if (hosts.isEmpty() || companions.isEmpty()) {
            throw new IllegalArgumentException("A companion rule needs hosts and companions");
        }
        if (atMost < 1) {
            throw new IllegalArgumentException("A companion rule allows 1 companion or more: " + atMost);
        }
    }

    /**
     * Whether somebody of a role may come along with a host.
     *
     * @param role the role, not null
     * @return true where the role is among the companions
     */
    public boolean welcomes(Role role) {
        return companions.contains(Objects.requireNonNull(role, "role"));
    }
}
