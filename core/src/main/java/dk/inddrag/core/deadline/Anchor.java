package dk.inddrag.core.deadline;

import dk.inddrag.core.source.LocalizedText;
import java.util.Locale;

/**
 * What a computed deadline is counted from.
 *
 * <p>Immutable and thread-safe.
 */
public enum Anchor {
    /** When the offer is announced. */
    ANNOUNCEMENT("offentliggørelsen", "the announcement"),
    /** When registration or application opens. */
    OPENING("åbningen", "the opening"),
    /** The deadline for registering or applying; an answer, for instance, comes some weeks after it. */
    DEADLINE("fristen", "the deadline"),
    /** The beginning of the first session. */
    START("starten", "the start"),
    /** The end of the last session. */
    END("afslutningen", "the end");

    private final LocalizedText name;

    Anchor(String danish, String english) {
        this.name = new LocalizedText(danish, english);
    }

    /**
     * The name that users read.
     *
     * @return {@code starten} and {@code the start}, for instance, not null
     */
    public LocalizedText label() {
        return name;
    }

    /**
     * The word for this anchor in the text form of a {@link DeadlineRule}, {@code "start"} for instance.
     *
     * @return the lower-case English name, not null
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
