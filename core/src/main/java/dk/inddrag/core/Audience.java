package dk.inddrag.core;

import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an offer is for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param roles the roles it is made for; empty where it is for everybody
 * @param description whom it is for, in words, not null
 * @param companionRule who may bring whom; empty where no source says anything of it
 * @param source the id of the source, not null
 */
public record Audience(
        Set<Role> roles, LocalizedText description, Optional<Claim<CompanionRule>> companionRule, String source) {

    /** Copies the roles. */
    public Audience {
        roles = Set.copyOf(roles);
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(companionRule, "companionRule");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Whether the offer is made for a role.
     *
     * @param role the role, not null
     * @return true where the role is named, or where the offer is for everybody
     */
    public boolean isFor(Role role) {
        return roles.isEmpty() || roles.contains(role);
    }

    /**
     * Whether somebody of a role may come along with one whom the offer is made for.
     *
     * @param role the role, not null
     * @return true where a companion rule welcomes the role
     */
    public boolean welcomesAsCompanion(Role role) {
        return companionRule.map(rule -> rule.value().welcomes(role)).orElse(false);
    }
}
