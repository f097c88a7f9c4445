package dk.inddrag.intake.conversation;

import java.util.Locale;

/**
 * What a fact is about.
 *
 * <p>Immutable and thread-safe.
 */
public enum FactKind {
    /** The role of those who are to take part: the id of a {@link dk.inddrag.core.Role}, or {@code outsider}. */
    ROLE,
    /** The role of somebody whom another would bring along: the id of a {@link dk.inddrag.core.Role}. */
    COMPANION,
    /** What they come for: the id of a {@link dk.inddrag.core.Need}. */
    NEED,
    /** A kind of offer that was named: the id of an {@link dk.inddrag.core.OfferKind}. */
    KIND,
    /** An offer that was named: its id. */
    OFFER,
    /** The form it should have: {@code course}, {@code one-day} and so on. */
    FORM,
    /** When it should be: the text of a {@link dk.inddrag.core.calendar.PartialDate}. */
    WHEN,
    /** What is asked about an offer: {@code deadline}, {@code price} and so on. */
    ASK,
    /** How many are to take part: a number, or a role with a number. */
    SIZE,
    /** Which of several identical runs: its number in the catalogue, from 1. */
    RUN,
    /** The municipality: its code. */
    MUNICIPALITY,
    /** What the sentence does: {@code greet}, {@code sign-up}, {@code correct} and so on. */
    ACT,
    /** A question that is not about an offer: {@code person}, {@code privacy} and so on. */
    TALK,
    /** What the sentence is about: {@code domain}, or {@code foreign}. */
    TOPIC;

    private final String id = name().toLowerCase(Locale.ROOT);

    /**
     * The stable id of this kind.
     *
     * @return the lower-case name, not null
     */
    public String id() {
        return id;
    }

    static FactKind ofId(String id) {
        for (FactKind kind : values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Not a kind of fact: \"" + id + "\"");
    }
}
