package dk.inddrag.content.extract;

import java.util.Objects;

/**
 * One paragraph, heading, list item or row of a {@link Page}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the index of its first character in the text of the page, inclusive
 * @param end the index after its last character, exclusive, not below {@code start}
 * @param kind what it is, not null
 * @param aside whether the markup says that it is no content of the page: menus, footers, related items
 */
public record Block(int start, int end, Kind kind, boolean aside) {
    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if the place is no stretch of text
     */
    public Block {
        Objects.requireNonNull(kind, "kind");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No stretch of text: from " + start + " to " + end);
        }
    }

    /** What a block is. */
    public enum Kind {
        /** A heading, or a short line that stands like one. */
        HEADING,
        /** An item of a list. */
        ITEM,
        /** Anything else. */
        TEXT
    }
}
