package dk.inddrag.registration.refusal;

import dk.inddrag.core.Role;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import java.util.Set;

/**
 * The offer is not for some in the team.
 *
 * <p>Immutable and thread-safe.
 *
 * @param roles their roles, never empty
 * @param audience the roles the offer is for, not null
 */
public record NotInAudience(Set<Role> roles, Set<Role> audience) implements Refusal {
    /** Copies the roles. */
    public NotInAudience {
        roles = Set.copyOf(roles);
        audience = Set.copyOf(audience);
    }

    @Override
    public LocalizedText explanation() {
        return Texts.say("audience", language ->
                new Object[] {RoleLabels.of(roles, language), RoleLabels.of(audience, language)});
    }

    @Override
    public LocalizedText nextStep() {
        return Texts.say("audience.next");
    }
}
