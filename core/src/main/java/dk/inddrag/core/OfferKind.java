package dk.inddrag.core;

import dk.inddrag.core.source.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of thing an offer is.
 *
 * <p>Immutable and thread-safe.
 */
public enum OfferKind {
    /** A national meeting on one theme. */
    THEME_MEETING("temamøde", "theme meeting"),
    /** A meeting of peers from several municipalities. */
    NETWORK_MEETING("netværksmøde", "network meeting"),
    /** A course of several days on one theme, in one or more identical runs. */
    THEME_COURSE("temaforløb", "themed course"),
    /** A talk one follows online. */
    WEBINAR("webinar", "webinar"),
    /** A programme of several tracks that a municipality applies for. */
    PROGRAMME("udviklingsforløb", "development programme"),
    /** One track of a programme. */
    TRACK("spor", "track"),
    /** A course that is an element of a programme. */
    PROGRAMME_COURSE("kursus i et forløb", "course in a programme"),
    /** Gathered knowledge one reads. */
    KNOWLEDGE_BANK("vidensbank", "knowledge bank"),
    /** News by e-mail. */
    NEWSLETTER("nyhedsbrev", "newsletter"),
    /** People one can ask. */
    CONTACT("kontakt", "contact");

    private final LocalizedText label;
    private final String id;

    OfferKind(String danish, String english) {
        this.label = new LocalizedText(danish, english);
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind with an id.
     *
     * @param id the id, not null
     * @return the kind; empty where none has it
     */
    public static Optional<OfferKind> ofId(String id) {
        for (OfferKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * What this kind is called in files: {@code theme-meeting}.
     *
     * @return the name in small letters with hyphens, not null
     */
    public String id() {
        return id;
    }

    /**
     * What users call this kind.
     *
     * @return the word, not null
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Whether this kind is always there and has no registration: a knowledge bank, a newsletter, a contact.
     *
     * @return true where one needs no place
     */
    public boolean isStanding() {
        return this == KNOWLEDGE_BANK || this == NEWSLETTER || this == CONTACT;
    }
}
