package dk.inddrag.content.times;

/**
 * On which side of a date or time something lies, as the words around it say: <i>inden sommerferien</i> is not <i>efter
 * sommerferien</i>.
 *
 * <p>Immutable and thread-safe.
 */
public enum TimeBound {
    /** No such word: the date itself is meant. */
    NONE,
    /** At the latest, the date included: <i>senest, senest den, by, no later than</i>. */
    BY,
    /** Earlier than the date: <i>inden, før, before</i>. */
    BEFORE,
    /** From the date on, the date included: <i>fra, fra og med, pr., siden, tidligst, ikke før, since</i>. */
    FROM,
    /** Later than the date: <i>efter, senere end, after</i>. */
    AFTER,
    /** Up to and with the date: <i>til og med, indtil, frem til, until</i>, and <i>til</i> before a day. */
    THROUGH
}
