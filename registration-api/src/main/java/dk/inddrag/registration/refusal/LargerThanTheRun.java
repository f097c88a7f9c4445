package dk.inddrag.registration.refusal;

import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;

/**
 * The team is larger than the whole run.
 *
 * <p>Immutable and thread-safe.
 *
 * @param size the size of the team, 1 or more
 * @param capacity the seats of the largest run it could have, 0 or more
 */
public record LargerThanTheRun(int size, int capacity) implements Refusal {
    @Override
    public LocalizedText explanation() {
        return Texts.say("larger", size, capacity);
    }

    @Override
    public LocalizedText nextStep() {
        return Texts.say("larger.next");
    }
}
