package dk.inddrag.registration.refusal;

import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import java.time.LocalDate;

/**
 * The offer has been held, or begins today.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lastDay its last day, not null
 */
public record Held(LocalDate lastDay) implements Refusal {
    @Override
    public LocalizedText explanation() {
        return Texts.say(
                "held", language -> new Object[] {DeadlineFormatter.of(language).date(lastDay)});
    }

    @Override
    public LocalizedText nextStep() {
        return Texts.say("held.next");
    }
}
