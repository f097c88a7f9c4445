package dk.inddrag.intake.internal.guard;

import java.util.Locale;

/** A kind of sign in the safety file. */
enum Sign {
    GRAVE,
    WISH_TO_DIE,
    HARM,
    NEGLECT,
    CHILD_OTHER,
    NOW,
    WHOM,
    SAW,
    SELF_WEAK,
    ADULT,
    SUBJECT,
    IDIOM;

    static Sign ofHeading(String heading) {
        return valueOf(heading.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
