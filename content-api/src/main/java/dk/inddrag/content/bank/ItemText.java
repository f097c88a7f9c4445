package dk.inddrag.content.bank;

import java.util.List;
import java.util.Objects;

/**
 * What an item says of itself in one language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the title, not blank
 * @param summary what it is, in a sentence or two; may be empty, not null
 * @param caveats what must be said beside its good news: an evaluation that also reports difficulties says so here
 */
public record ItemText(String title, String summary, List<String> caveats) {

    /**
     * Checks the title and copies the caveats.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public ItemText {
        Objects.requireNonNull(summary, "summary");
        caveats = List.copyOf(caveats);
        if (title.isBlank()) {
            throw new IllegalArgumentException("An item needs a title. Maybe its first heading is missing");
        }
    }

    /**
     * A text without caveats.
     *
     * @param title the title, not blank
     * @param summary what it is; may be empty, not null
     * @return the text, not null
     * @throws IllegalArgumentException if the title is blank
     */
    public static ItemText of(String title, String summary) {
        return new ItemText(title, summary, List.of());
    }
}
