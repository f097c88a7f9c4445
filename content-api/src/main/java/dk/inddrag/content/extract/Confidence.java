package dk.inddrag.content.extract;

/**
 * How sure a reading is.
 *
 * <p>Immutable and thread-safe.
 */
public enum Confidence {
    /** The page says it in so many words. */
    HIGH,
    /** Something was filled in from elsewhere on the page: a year, a kind, what a deadline replaces. */
    MEDIUM,
    /** It is likely, and somebody should look. */
    LOW
}
