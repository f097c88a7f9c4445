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
    READABLE("filen skal kunne læses", "the file must be readable"),
    /** The file is well-formed JSON. */
    JSON("filen skal være gyldig JSON", "the file must be valid JSON"),
    /** A field that is needed is there. */
    REQUIRED("feltet mangler", "the field is missing"),
    /** A field is one the format knows. */
    KNOWN_FIELD("feltet kendes ikke", "the field is not known"),
    /** A value is of the right kind: a text, a number, a list. */
    TYPE("værdien er af en forkert slags", "the value is of the wrong kind"),
    /** A value has the form of what it stands for. */
    FORM("værdien har ikke den rigtige form", "the value does not have the right form"),
    /** An id is used once. */
    UNIQUE("id'et findes allerede", "the id is taken already"),
    /** An id that is referred to is there. */
    REFERENCE("id'et findes ikke", "there is no such id");

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
