package dk.inddrag.core;

import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;

/**
 * Something that comes before an application: a talk, a form.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text what is asked for, not null
 * @param requested true where it is asked for politely and no source calls it a ground for refusal
 * @param source the id of the source, not null
 */
public record Precondition(LocalizedText text, boolean requested, String source) {

    /** Checks for nulls. */
    public Precondition {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }
}
