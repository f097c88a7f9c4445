package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Fact;
import java.util.List;

/**
 * Tells what is known after a number of messages.
 *
 * <p>Immutable and thread-safe.
 */
public final class Learner {

    private final StandingNeeds standingNeeds;

    /**
     * A learner for a catalogue.
     *
     * @param catalogue the catalogue, which tells what the standing offers are for
     */
    public Learner(Catalogue catalogue) {
        this.standingNeeds = StandingNeeds.of(catalogue);
    }

    /**
     * What is known after messages.
     *
     * @param earlier what was understood of the earlier ones, the oldest first
     * @param last what was understood of the last one
     * @return what is known now
     */
    public Known after(List<Exchange> earlier, List<Fact> last) {
        Learning learning = new Learning(standingNeeds);
        earlier.forEach(exchange -> learning.hear(exchange.facts()));
        learning.hear(last);
        return new Known(learning.known());
    }

    /**
     * What is known after the messages of a conversation.
     *
     * @param exchanges what was understood of them, the oldest first
     * @return what is known now
     */
    public Known after(List<Exchange> exchanges) {
        return after(exchanges, List.of());
    }
}
