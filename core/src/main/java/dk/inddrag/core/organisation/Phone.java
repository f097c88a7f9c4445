package dk.inddrag.core.organisation;

import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;

/**
 * A telephone number and what it is for. One number may serve several uses and then stands once for each.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number as Danes write it, {@code "35 55 55 59"} for instance, not null
 * @param use what it is for, not null
 * @param source the id of the source, not null
 */
public record Phone(String number, LocalizedText use, String source) {

    /** Checks for nulls. */
    public Phone {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(source, "source");
    }
}
