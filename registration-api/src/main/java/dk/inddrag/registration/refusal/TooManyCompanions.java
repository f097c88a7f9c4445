package dk.inddrag.registration.refusal;

import dk.inddrag.core.Role;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import java.util.Set;

/**
 * Some can come only with another, and there are too few of those.
 *
 * <p>Immutable and thread-safe.
 *
 * @param companions how many come along, 1 or more
 * @param allowed how many may, by those in the team who may bring somebody, 0 or more
 * @param hosts the roles that may bring somebody, never empty
 */
public record TooManyCompanions(int companions, int allowed, Set<Role> hosts) implements Refusal {
    /** Copies the roles. */
    public TooManyCompanions {
        hosts = Set.copyOf(hosts);
    }

    @Override
    public LocalizedText explanation() {
        return Texts.say("companions", language -> new Object[] {companions, allowed, RoleLabels.of(hosts, language)});
    }

    @Override
    public LocalizedText nextStep() {
        return Texts.say("companions.next");
    }
}
