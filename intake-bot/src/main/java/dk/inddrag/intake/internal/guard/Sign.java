package dk.inddrag.intake.internal.guard;

import java.util.Locale;

/** A kind of sign in the safety file, which says what each of them means. */
enum Sign {
    DANGER,
    PERIL,
    HARM,
    NEED,
    TELLTALE,
    WORRY,
    CHILD,
    CHILDREN,
    KIN,
    NOW,
    WHOM,
    SAW,
    SELF,
    SELF_AT_START,
    SELF_WEAK,
    ME,
    ADULT,
    SUBJECT,
    STAFF,
    SCHOOL_WORK,
    THEIRS,
    NEW_CLAUSE,
    BUT,
    IDIOM;

    static Sign ofHeading(String heading) {
        return valueOf(heading.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
