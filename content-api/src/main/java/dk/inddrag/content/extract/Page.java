package dk.inddrag.content.extract;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The readable text of a page, cut into blocks. All places of evidence are indexes into this text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text, not null
 * @param blocks its blocks in the order of the text, none overlapping another, not null
 * @param links the links outside menus and footers, not null
 * @param head what the page says of itself outside its text, not null
 */
public record Page(String text, List<Block> blocks, List<PageLink> links, Head head) {
    /**
     * Copies the lists and checks the places.
     *
     * @throws IllegalArgumentException if a block ends outside the text
     */
    public Page {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(head, "head");
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        for (Block block : blocks) {
            if (block.end() > text.length()) {
                throw new IllegalArgumentException(
                        "A block ends at " + block.end() + " in a text of length " + text.length());
            }
        }
    }

    /**
     * The words of a block.
     *
     * @param block a block of this page, not null
     * @return its words, not null
     */
    public String textOf(Block block) {
        return text.substring(block.start(), block.end());
    }

    /**
     * What a page says of itself outside its text.
     *
     * @param address where it was read, if known
     * @param title the title for search engines and shares, if there is one
     * @param published the day it says it was published, if it says so
     * @param updated the day it says it was last changed, if it says so
     */
    public record Head(
            Optional<URI> address, Optional<String> title, Optional<LocalDate> published, Optional<LocalDate> updated) {
        /** Nothing known. */
        public static final Head EMPTY =
                new Head(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Checks for nulls. */
        public Head {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(published, "published");
            Objects.requireNonNull(updated, "updated");
        }
    }
}
