package dk.inddrag.registration;

/** In what capacity somebody acts. */
public enum ActorRole {
    /** For a municipality: its own registrations. */
    MUNICIPALITY,
    /** For the organiser: all registrations, capacity, the line, dispensations. */
    ORGANISER
}
