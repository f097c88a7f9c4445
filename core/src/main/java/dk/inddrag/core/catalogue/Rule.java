package dk.inddrag.core.catalogue;

import dk.inddrag.core.source.LocalizedText;
import java.util.Locale;

/**
 * A rule that a catalogue file keeps to.
 *
 * <p>Immutable and thread-safe.
 */
public enum Rule {
    /** The file is there and can be read. */
    READABLE("filen kan ikke læses", "the file cannot be read"),
    /** The file is well-formed JSON. */
    JSON("filen er ikke gyldig JSON", "the file is not valid JSON"),
    /** A field stands once in its object. */
    ONCE("feltet står der to gange", "the field stands there twice"),
    /** A field that is needed is there. */
    REQUIRED("feltet mangler", "the field is missing"),
    /** A field is one the format knows. */
    KNOWN_FIELD("ukendt felt", "unknown field"),
    /** A value is of the right kind: a text, a number, a list. */
    TYPE("der skal stå noget af en anden slags", "something of another kind should stand here"),
    /** A value has the form of what it stands for. */
    FORM("værdien kan ikke bruges", "the value cannot be used"),
    /** An id is used once. */
    UNIQUE("id'et findes allerede", "the id is taken already"),
    /** An id that is referred to is there. */
    REFERENCE("id'et findes ikke", "there is no such id"),
    /** An offer is not a part of itself, nor of its own parts. */
    LOOP("tilbuddet er en del af sig selv", "the offer is a part of itself");

    private final LocalizedText text;

    Rule(String danish, String english) {
        this.text = new LocalizedText(danish, english);
    }

    /**
     * What is wrong when the rule is broken.
     *
     * @return the words, not null
     */
    public LocalizedText text() {
        return text;
    }

    /**
     * The stable id of this rule, {@code "known-field"} for instance.
     *
     * @return the id, not null
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
