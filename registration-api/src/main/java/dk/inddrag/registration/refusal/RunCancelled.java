package dk.inddrag.registration.refusal;

import dk.inddrag.core.Run;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The organiser cancelled the run, or all runs where any would have done.
 *
 * <p>Immutable and thread-safe.
 *
 * @param others the other runs of the offer that are neither cancelled nor over, in the order of the catalogue; empty where
 *     there is none
 */
public record RunCancelled(List<Run> others) implements Refusal {
    /** Copies the runs. */
    public RunCancelled {
        others = List.copyOf(others);
    }

    @Override
    public LocalizedText explanation() {
        return Texts.say("run-cancelled");
    }

    @Override
    public LocalizedText nextStep() {
        return others.isEmpty()
                ? Texts.say("held.next")
                : Texts.say("run-cancelled.next", language -> new Object[] {
                    others.stream().map(run -> run.label().in(language)).collect(Collectors.joining("; "))
                });
    }
}
