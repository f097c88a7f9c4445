package dk.inddrag.intake.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is kept of one message and its answer: the facts and the outcome, never the words.
 *
 * <p>Immutable and thread-safe.
 *
 * @param facts what was understood
 * @param outcome the id of the outcome, not null
 * @param asked what was asked for in the answer; empty where nothing was
 */
public record Exchange(List<Fact> facts, String outcome, Optional<Facet> asked) {

    /** Copies the facts. */
    public Exchange {
        facts = List.copyOf(facts);
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(asked, "asked");
    }
}
