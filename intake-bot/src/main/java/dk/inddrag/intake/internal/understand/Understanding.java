package dk.inddrag.intake.internal.understand;

import dk.inddrag.intake.conversation.Fact;
import java.util.List;

/**
 * What was understood of one message.
 *
 * @param facts the facts, each once, in the order of the text
 * @param mentions the same with the words they came from, repeated where they were repeated
 * @param words how many words the message has
 */
public record Understanding(List<Fact> facts, List<Mention> mentions, int words) {

    /** Copies the lists. */
    public Understanding {
        facts = List.copyOf(facts);
        mentions = List.copyOf(mentions);
    }

    /**
     * A fact and the words it came from.
     *
     * @param fact the fact, not null
     * @param first the index of the first word
     * @param last the index of the last word, inclusive
     */
    public record Mention(Fact fact, int first, int last) {}
}
