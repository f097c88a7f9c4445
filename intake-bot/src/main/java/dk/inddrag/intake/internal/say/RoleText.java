package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Role;
import java.util.Locale;

/** The keys of roles in the wording files. */
final class RoleText {

    private RoleText() {}

    static String id(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
