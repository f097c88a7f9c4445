package dk.inddrag.intake.internal.understand;

/** Something a person says to steer the conversation. */
public enum Command {
    /** Tell me what you can do. */
    HELP,
    /** Take the last message back. */
    UNDO,
    /** Begin anew. */
    RESTART,
    /** Good-bye. */
    BYE,
    /** Thanks. */
    THANKS,
    /** Why that? */
    WHY,
    /** Go on in Danish. */
    DANISH,
    /** Go on in English. */
    ENGLISH,
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not after all: leave the sign-up. */
    CANCEL,
    /** Keep the conversation for later. */
    KEEP,
    /** What have you understood? */
    SUMMARY,
    /** Hand over to a person. */
    HAND_OVER,
    /** Sign us up. */
    SIGN_UP
}
