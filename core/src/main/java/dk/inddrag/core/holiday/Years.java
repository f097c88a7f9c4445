package dk.inddrag.core.holiday;

/**
 * A range of calendar years.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first year, inclusive
 * @param last the last year, inclusive
 */
public record Years(int first, int last) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last year is before the first
     */
    public Years {
        if (last < first) {
            throw new IllegalArgumentException(
                    "The last year must not be before the first: " + first + " to " + last + ". Maybe swapped");
        }
    }

    /**
     * Whether a year belongs to this range.
     *
     * @param year the year
     * @return true from the first to the last, both included
     */
    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    /**
     * Whether this range and another have a year in common.
     *
     * @param other the other range, not null
     * @return true where they have
     */
    public boolean overlaps(Years other) {
        return first <= other.last && other.first <= last;
    }
}
