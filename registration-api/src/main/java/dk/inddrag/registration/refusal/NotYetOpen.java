package dk.inddrag.registration.refusal;

import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import java.time.Instant;

/**
 * One cannot register yet.
 *
 * <p>Immutable and thread-safe.
 *
 * @param opensAt from when one can, not null
 */
public record NotYetOpen(Instant opensAt) implements Refusal {
    @Override
    public LocalizedText explanation() {
        return Texts.say("not-yet-open", language ->
                new Object[] {DeadlineFormatter.of(language).moment(opensAt, Cutoff.COPENHAGEN)});
    }

    @Override
    public LocalizedText nextStep() {
        return Texts.say("not-yet-open.next");
    }
}
