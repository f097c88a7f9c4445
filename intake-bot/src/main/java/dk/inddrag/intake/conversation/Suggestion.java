package dk.inddrag.intake.conversation;

import java.util.Objects;

/**
 * Something a person can pick instead of writing it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what to show, not null
 * @param text what to send when it is picked, not null
 */
public record Suggestion(String label, String text) {

    /** Checks for nulls. */
    public Suggestion {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }
}
