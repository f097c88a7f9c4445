package dk.inddrag.registration.refusal;

import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import java.util.Objects;

/**
 * The request asks for something that is not there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field what in the request, not null
 */
public record Malformed(Field field) implements Refusal {
    /** Checks for nulls. */
    public Malformed {
        Objects.requireNonNull(field, "field");
    }

    /** A part of a request. */
    public enum Field {
        /** No such offer in the catalogue. */
        OFFER,
        /** No such run of the offer. */
        RUN,
        /** No such municipality. */
        MUNICIPALITY,
        /** More seats than a team can have. */
        SEATS,
        /** A key longer than 200 letters, or with what looks like an address or a CPR number. */
        KEY
    }

    @Override
    public LocalizedText explanation() {
        return Texts.say("malformed." + field.name());
    }

    @Override
    public LocalizedText nextStep() {
        return Texts.say("malformed.next");
    }
}
