package dk.inddrag.core.calendar;

import java.util.Locale;

/**
 * One of the four Danish seasons, by whole calendar months as Danes count them: spring is March to May, summer June to
 * August, autumn September to November, winter December to February.
 *
 * <p>Immutable and thread-safe.
 */
public enum Season {
    /** March to May. */
    SPRING(3),
    /** June to August. */
    SUMMER(6),
    /** September to November. */
    AUTUMN(9),
    /** December to the end of February of the next year. */
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    /**
     * The month in which this season begins.
     *
     * @return the month of year, from 1 (January) to 12 (December)
     */
    public int firstMonth() {
        return firstMonth;
    }

    /**
     * The word for this season in the text form of a {@link PartialDate}, {@code "autumn"} for instance.
     *
     * @return the lower-case English name, not null
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
