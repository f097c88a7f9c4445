package dk.inddrag.registration.audit;

/** What can happen to a registration or a run. */
public enum AuditEvent {
    /** A team got its places. */
    CONFIRMED,
    /** A team began to wait. */
    WAITING,
    /** Freed places are held for a team. */
    INVITED,
    /** An organiser had places held for a team out of turn; the detail {@code reason} says why. */
    INVITED_OUT_OF_TURN,
    /** A team took the places that were held for it. */
    ACCEPTED,
    /** A team did not want the places that were held for it. */
    DECLINED,
    /** A team did not answer in time. */
    LAPSED,
    /** Some places of a team were given up. */
    PLACES_CANCELLED,
    /** All places of a team were given up. */
    CANCELLED,
    /** A place got a name. */
    NAMED,
    /** A place got another person or role. */
    SUBSTITUTED,
    /** An organiser said how many seats a run has. */
    CAPACITY_SET,
    /** A late permission was granted. */
    DISPENSATION_GRANTED,
    /** Names, addresses and fingerprints were erased. */
    ERASED
}
