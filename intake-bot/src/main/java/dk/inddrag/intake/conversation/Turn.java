package dk.inddrag.intake.conversation;

import java.util.List;
import java.util.Objects;

/**
 * What came of one message: the conversation after it, the reply, and what the host is asked to do.
 *
 * <p>Immutable and thread-safe.
 *
 * @param conversation the conversation after this turn, to be handed in with the next message, not null
 * @param outcome what the turn came to, not null
 * @param reply what to show, not null
 * @param actions what the host is asked to do, in order
 */
public record Turn(Conversation conversation, Outcome outcome, Reply reply, List<Action> actions) {

    /** Copies the list. */
    public Turn {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reply, "reply");
        actions = List.copyOf(actions);
    }

    /**
     * This turn with another reply.
     *
     * @param other what to show, not null
     * @return the turn, the same in all else, not null
     */
    public Turn with(Reply other) {
        return new Turn(conversation, outcome, other, actions);
    }
}
