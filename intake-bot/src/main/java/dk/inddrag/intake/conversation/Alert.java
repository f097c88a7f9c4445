package dk.inddrag.intake.conversation;

import java.util.Locale;

/**
 * Something in a conversation that goes before everything else, the gravest last. An alert stays for the whole
 * conversation: the numbers remain in sight.
 *
 * <p>Immutable and thread-safe.
 */
public enum Alert {
    /** Personal data was written. */
    PII,
    /** An adult worries about a child. */
    SAFETY_CONCERN,
    /** A child or young person writes for help. */
    SAFETY_CHILD,
    /** Somebody is in danger now. */
    SAFETY_ACUTE;

    /**
     * The stable id of this alert, {@code "safety-acute"} for instance.
     *
     * @return the lower-case name with hyphens, not null
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether a child may be at risk.
     *
     * @return true for all but personal data
     */
    public boolean isSafety() {
        return this != PII;
    }
}
