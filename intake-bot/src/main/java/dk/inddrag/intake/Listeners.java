package dk.inddrag.intake;

import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.intake.spi.SafetyListener;
import dk.inddrag.intake.spi.TurnListener;
import dk.inddrag.intake.spi.TurnReport;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who hear what came of a turn. None of them can spoil an answer.
 *
 * @param safety who hears of alerts
 * @param turns who hears of turns
 */
record Listeners(List<SafetyListener> safety, List<TurnListener> turns) {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    Listeners {
        safety = List.copyOf(safety);
        turns = List.copyOf(turns);
    }

    void answered(Turn turn, Conversation before) {
        if (turn.outcome() instanceof Outcome.Alerted alerted && alerted.alert().isSafety()) {
            safety.forEach(listener -> tell(() -> listener.raised(alerted.alert())));
        }
        if (!turns.isEmpty()) {
            TurnReport report = TurnReport.of(turn, before);
            turns.forEach(listener -> tell(() -> listener.answered(report)));
        }
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.warn("A listener failed with {}", e.getClass().getName());
        }
    }
}
