package dk.inddrag.examples.terminal.eval;

import java.time.Instant;
import java.util.List;

/**
 * A conversation to play.
 *
 * @param id its id
 * @param now the moment at which it takes place
 * @param turns what the person writes, in order, never empty
 */
record DialogueCase(String id, Instant now, List<String> turns) {
    DialogueCase {
        turns = List.copyOf(turns);
    }
}
