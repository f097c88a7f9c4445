package dk.inddrag.registration.internal.texts;

import java.nio.charset.StandardCharsets;

/** Tells a text that every store keeps as it is: one line, without signs that steer, and whole letters. */
public final class OneLine {

    private OneLine() {}

    /**
     * Whether a text is one.
     *
     * @param text the text
     * @return false where it has a control character, a line break among them, or half of a letter (an unpaired surrogate),
     *     which PostgreSQL refuses or a database changes
     */
    public static boolean is(String text) {
        return text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
