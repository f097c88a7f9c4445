package dk.inddrag.registration.refusal;

import dk.inddrag.core.Role;
import dk.inddrag.core.source.Language;
import java.util.Collection;
import java.util.stream.Collectors;

/** Roles in a sentence. */
final class RoleLabels {

    private RoleLabels() {}

    static String of(Collection<Role> roles, Language language) {
        return roles.stream().sorted().map(role -> role.label().in(language)).collect(Collectors.joining(", "));
    }
}
