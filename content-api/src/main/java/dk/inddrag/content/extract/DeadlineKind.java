package dk.inddrag.content.extract;

import dk.inddrag.core.source.LocalizedText;

/**
 * What has to be done by a deadline.
 *
 * <p>Immutable and thread-safe.
 */
public enum DeadlineKind {
    /** Signing up. */
    REGISTRATION("registration", "tilmeldingsfrist", "registration deadline"),
    /** Applying. */
    APPLICATION("application", "ansøgningsfrist", "application deadline"),
    /** The answer of those who were applied to. */
    RESPONSE("response", "svar", "answer"),
    /** Anything else: reports, accounts, cancellations, payments. */
    OTHER("other", "anden frist", "other deadline");

    private final String id;
    private final LocalizedText label;

    DeadlineKind(String id, String danish, String english) {
        this.id = id;
        this.label = new LocalizedText(danish, english);
    }

    /**
     * The word for it in files.
     *
     * @return the word, in English and lower case, not null
     */
    public String id() {
        return id;
    }

    /**
     * The word for it on the screen.
     *
     * @return the word, not null
     */
    public LocalizedText label() {
        return label;
    }
}
