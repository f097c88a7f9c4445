package dk.inddrag.content.bank;

/**
 * A property by which items are counted and narrowed down.
 *
 * <p>Immutable and thread-safe.
 */
public enum Facet {
    /** The id of the publisher. To narrow down, any of its names will do, old ones too. */
    PUBLISHER,
    /** The {@linkplain ItemKind#id id} of the kind. */
    KIND,
    /** The years the date can mean, {@code 2021} for instance. */
    YEAR,
    /** The role, in lower case: {@code professional-lead}. An item for everybody has none. */
    AUDIENCE,
    /** The topic. */
    TOPIC
}
