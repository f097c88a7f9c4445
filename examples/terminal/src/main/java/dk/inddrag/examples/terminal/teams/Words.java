package dk.inddrag.examples.terminal.teams;

import dk.inddrag.core.Role;
import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.core.source.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds roles and municipalities by what people type on a command line, also without Danish letters. */
public final class Words {
    private Words() {}

    /** A role by its id or its name in either language: {@code key-person}, {@code nøgleperson}, {@code noegleperson}. */
    public static Optional<Role> role(String text) {
        String asked = folded(text);
        return Arrays.stream(Role.values())
                .filter(role -> folded(role.id()).equals(asked)
                        || Arrays.stream(Language.values())
                                .anyMatch(language ->
                                        folded(role.label().in(language)).equals(asked)))
                .findFirst();
    }

    /** A municipality by its code or its name: {@code 0657}, {@code Herning}, {@code herning kommune}. */
    public static Optional<Municipality> municipality(String text) {
        String asked = folded(text).replaceFirst("-?kommune$", "");
        return Municipalities.all().stream()
                .filter(each -> each.code().equals(text.strip())
                        || folded(each.name()).equals(asked)
                        || (folded(each.name()) + "s").equals(asked))
                .findFirst();
    }

    private static String folded(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[ _-]+", "-");
    }
}
