package dk.inddrag.core.organisation;

/**
 * The part an organisation takes in something it does with others.
 *
 * <p>Immutable and thread-safe.
 */
public enum PartyRole {
    /** Brings the parties together. */
    COORDINATOR,
    /** One of several who carry it together. */
    PARTNER,
    /** Gives the teaching, the advice or the meeting. */
    PROVIDER,
    /** Pays for it. */
    FUNDER,
    /** Decided that it should be. */
    FOUNDER,
    /** Is a place where it was tried. */
    PARTICIPANT,
    /** Looked at it from outside. */
    EVALUATOR
}
