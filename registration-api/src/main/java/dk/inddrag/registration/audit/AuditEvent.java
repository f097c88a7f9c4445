package dk.inddrag.registration.audit;

/** What can happen to a registration or a run. */
public enum AuditEvent {
    /** A team got its places. */
    CONFIRMED,
    /** A team began to wait. */
    WAITING,
    /** Freed places are held for a team. */
    INVITED,
    /** An organiser moved a team to the front of its line; the detail {@code reason} says why. */
    MOVED_TO_FRONT,
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
    /** A run moved or otherwise changed; calendars are sent again. */
    RUN_CHANGED,
    /** A run was cancelled: an entry without a reference for the run, and one for each team that had it. */
    RUN_CANCELLED,
    /** The deadline of the offer was corrected after the team was told of it; the detail {@code deadline} has the new one. */
    DEADLINE_CORRECTED,
    /** An organiser said how many seats a run has. */
    CAPACITY_SET,
    /** A late permission was granted. */
    DISPENSATION_GRANTED,
    /** An organiser marked who came; the detail {@code places} has the numbers of the places. */
    ATTENDED,
    /** An organiser took such a mark back; the detail {@code places} has the numbers of the places. */
    ATTENDANCE_UNDONE,
    /** Personal data of a registration were erased; the detail {@code fields} says which, but for needs, which nothing tells of. */
    ERASED,
    /** An erasure of the whole offer was done; the details tell how much of each field went. */
    ERASURE_DONE
}
