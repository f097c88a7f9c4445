package dk.inddrag.registration;

/** Why a team is moved ahead of those who came before it. A choice and no text, so that the audit trail tells of no person. */
public enum OverrideReason {
    /** Its municipality has nobody at the offer yet. */
    FIRST_OF_ITS_MUNICIPALITY,
    /** Its municipality lacks the level of the team. */
    MISSING_LEVEL,
    /** It had places in a run that was cancelled or moved. */
    RUN_WAS_CANCELLED,
    /** The organiser made a mistake before. */
    MENDS_A_MISTAKE
}
