package dk.inddrag.intake.conversation;

import dk.inddrag.core.source.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The state of a conversation: what was understood in each turn and what came of it, never the words. All else is
 * derived anew at each turn, so that a correction retracts what followed from the old fact.
 *
 * <p>It can be kept as JSON of a stated version and read again on another channel; see {@link #toJson()}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id given by the host; part of idempotency keys, not blank
 * @param language the language of the replies, not null
 * @param exchanges the turns so far, the oldest first
 * @param alert the gravest alert so far; empty where there was none
 */
public record Conversation(String id, Language language, List<Exchange> exchanges, Optional<Alert> alert) {

    /** The most turns that are kept; older ones are forgotten first. */
    static final int LONGEST = 40;

    /**
     * Copies the turns, at most the last 40.
     *
     * @throws IllegalArgumentException if the id is blank or longer than 100 characters
     */
    public Conversation {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(alert, "alert");
        if (id.isBlank() || id.length() > 100) {
            throw new IllegalArgumentException("A conversation needs an id of 1 to 100 characters");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The id of a conversation has no control characters");
        }
        exchanges = List.copyOf(exchanges.subList(Math.max(0, exchanges.size() - LONGEST), exchanges.size()));
    }

    /**
     * A conversation in which nothing has been said.
     *
     * @param id the id, unique to the host, not blank
     * @param language the language to begin in, not null
     * @return the conversation, not null
     * @throws IllegalArgumentException if the id is blank or longer than 100 characters
     */
    public static Conversation start(String id, Language language) {
        return new Conversation(id, language, List.of(), Optional.empty());
    }

    /**
     * Reads what {@link #toJson()} wrote.
     *
     * @param json the JSON, not null
     * @return the conversation, not null
     * @throws IllegalArgumentException if it is no conversation, or one of a version that this one does not read; the
     *     message holds nothing of it
     */
    public static Conversation fromJson(String json) {
        return ConversationJson.read(json);
    }

    /**
     * The conversation as JSON, with its version.
     *
     * @return one line of JSON, not null
     */
    public String toJson() {
        return ConversationJson.write(this);
    }

    /**
     * This conversation with one more turn.
     *
     * @param exchange the turn, not null
     * @return the longer conversation, not null
     */
    public Conversation with(Exchange exchange) {
        List<Exchange> all = new ArrayList<>(exchanges);
        all.add(exchange);
        return new Conversation(id, language, all, alert);
    }

    /**
     * This conversation with an alert, unless it holds a graver one.
     *
     * @param raised the alert, not null
     * @return the conversation, not null
     */
    public Conversation with(Alert raised) {
        boolean graver = alert.isEmpty() || raised.compareTo(alert.get()) > 0;
        return graver ? new Conversation(id, language, exchanges, Optional.of(raised)) : this;
    }

    /**
     * This conversation in another language.
     *
     * @param next the language, not null
     * @return the conversation, not null
     */
    public Conversation with(Language next) {
        return next == language ? this : new Conversation(id, next, exchanges, alert);
    }

    /**
     * This conversation without its last turn.
     *
     * @return the shorter conversation; this one where nothing has been said
     */
    public Conversation undo() {
        return exchanges.isEmpty()
                ? this
                : new Conversation(id, language, exchanges.subList(0, exchanges.size() - 1), alert);
    }

    /**
     * The last turn.
     *
     * @return the turn; empty where nothing has been said
     */
    public Optional<Exchange> last() {
        return exchanges.isEmpty() ? Optional.empty() : Optional.of(exchanges.get(exchanges.size() - 1));
    }

    /**
     * How many questions the assistant has asked.
     *
     * @return the number, zero or more
     */
    public int questionsAsked() {
        return (int) exchanges.stream().filter(e -> e.asked().isPresent()).count();
    }
}
