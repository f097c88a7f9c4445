package dk.inddrag.core.holiday;

/**
 * What happens to a computed date that falls on a day which is no working day. A published date is never rolled.
 *
 * <p>Immutable and thread-safe.
 */
public enum Rolling {
    /** It stays where it falls. */
    NONE,
    /** It moves to the next working day. */
    FORWARD,
    /** It moves to the working day before. */
    BACK
}
