package dk.inddrag.core.calendar;

import java.util.Locale;

/**
 * A rough part of a month or a year, as Danish letters name it: <i>primo</i>, <i>medio</i>, <i>ultimo</i>. No source
 * says on which day a part ends, so it never becomes a day of its own: {@link PartialDate#earliest()} and
 * {@link PartialDate#latest()} of a part are those of the whole month or year.
 *
 * <p>Immutable and thread-safe.
 */
public enum Third {
    /** Primo: at the beginning of. */
    EARLY,
    /** Medio: in the middle of. */
    MID,
    /** Ultimo: at the end of. */
    LATE;

    /**
     * The word for this part in the text form of a {@link PartialDate}, {@code "early"} for instance.
     *
     * @return the lower-case English name, not null
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
