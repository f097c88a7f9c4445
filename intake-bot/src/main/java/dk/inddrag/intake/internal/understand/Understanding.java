package dk.inddrag.intake.internal.understand;

import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
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
     * Whether a fact was said or hinted at.
     *
     * @param kind the kind, not null
     * @return true where a fact of the kind is affirmed
     */
    public boolean affirms(FactKind kind) {
        return facts.stream().anyMatch(fact -> fact.affirms(kind));
    }

    /**
     * Whether a value was said or hinted at.
     *
     * @param kind the kind, not null
     * @param value the value, not null
     * @return true where that fact is affirmed
     */
    public boolean affirms(FactKind kind, String value) {
        return facts.stream().anyMatch(fact -> fact.affirms(kind, value));
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
