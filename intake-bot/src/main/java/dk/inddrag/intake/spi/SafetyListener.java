package dk.inddrag.intake.spi;

import dk.inddrag.intake.conversation.Alert;

/**
 * Hears that the guard has raised an alert, so that a municipality can count them or wake somebody. It is told how grave it
 * is and nothing else: neither the text, nor the conversation, nor who wrote.
 *
 * <p>It is called after the answer is made and by the thread that asked for it, so it should return at once. What it
 * throws is logged by its type and does not reach the person who writes. Called by many threads.
 */
@FunctionalInterface
public interface SafetyListener {

    /**
     * An alert was raised.
     *
     * @param alert how grave it is; never {@link Alert#PII}, not null
     */
    void raised(Alert alert);
}
