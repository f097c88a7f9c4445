package dk.inddrag.registration.refusal;

import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import java.time.Duration;
import java.time.Instant;

/**
 * The deadline has passed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cutoff the announced deadline, not null
 * @param moment when it was decided, after the cutoff, not null
 */
public record TooLate(Cutoff cutoff, Instant moment) implements Refusal {
    /**
     * How long the deadline has been over.
     *
     * @return the elapsed time since the last instant that was in time, always positive
     */
    public Duration closedFor() {
        return Duration.between(cutoff.lastInstant(), moment);
    }

    @Override
    public LocalizedText explanation() {
        return Texts.say("too-late", language ->
                new Object[] {DeadlineFormatter.of(language).cutoff(cutoff)});
    }

    @Override
    public LocalizedText nextStep() {
        return Texts.say("too-late.next");
    }
}
