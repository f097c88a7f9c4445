package dk.inddrag.intake.conversation;

import java.util.Locale;

/**
 * Something the assistant can ask for.
 *
 * <p>Immutable and thread-safe.
 */
public enum Facet {
    /** Whom it is for. */
    ROLE,
    /** What they come for. */
    NEED,
    /** Which form it should have. */
    FORMAT,
    /** When it should be. */
    TIME;

    /**
     * The stable id of this facet.
     *
     * @return the lower-case name, not null
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
