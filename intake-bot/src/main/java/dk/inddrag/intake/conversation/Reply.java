package dk.inddrag.intake.conversation;

import dk.inddrag.core.source.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the assistant says, in parts that each channel shows in its own way.
 *
 * <p>Immutable and thread-safe.
 *
 * @param language the language it is in, not null
 * @param parts the parts, in order, never empty
 * @param suggestions what a person can pick next
 */
public record Reply(Language language, List<Part> parts, List<Suggestion> suggestions) {

    /** Copies the lists. */
    public Reply {
        Objects.requireNonNull(language, "language");
        parts = List.copyOf(parts);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * This reply with what another adds.
     *
     * @param more the other, not null
     * @return the parts of both, with the suggestions of the other
     */
    public Reply and(Reply more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return new Reply(language, all, more.suggestions);
    }

    /**
     * The reply as plain text, one line for each paragraph and list item.
     *
     * @return the text, not null
     */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n"));
    }

    /** One part of a reply. */
    public sealed interface Part {
        /**
         * The part as plain text.
         *
         * @return the text, not null
         */
        String text();
    }

    /**
     * A heading: the name of the offer.
     *
     * @param text the text, not null
     */
    public record Heading(String text) implements Part {}

    /**
     * A paragraph.
     *
     * @param text the text, not null
     */
    public record Paragraph(String text) implements Part {}

    /**
     * A list.
     *
     * @param items the items, in order
     */
    public record Items(List<String> items) implements Part {
        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
        }
    }

    /**
     * A link, or the name of one whose address is not known.
     *
     * @param label what it leads to, not null
     * @param target the address; empty where it is not known
     */
    public record Reference(String label, Optional<URI> target) implements Part {
        @Override
        public String text() {
            return target.map(uri -> label + ": " + uri).orElse(label);
        }
    }
}
