package dk.inddrag.intake.micrometer;

import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.spi.SafetyListener;
import dk.inddrag.intake.spi.TurnListener;
import dk.inddrag.intake.spi.TurnReport;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts turns, questions, gaps of the vocabulary, alerts, and where people leave. Every tag has a value out of a fixed set
 * (an id of the catalogue, a kind, a language), never anything that was written.
 *
 * <ul>
 *   <li>{@code inddrag.intake.turns}, by {@code outcome} and {@code language}
 *   <li>{@code inddrag.intake.questions}, by {@code facet}
 *   <li>{@code inddrag.intake.unmatched}, by {@code gap}
 *   <li>{@code inddrag.intake.alerts}, by {@code alert}, safety only
 *   <li>{@code inddrag.intake.left}, by the {@code outcome} of the last turn, and {@code inddrag.intake.turns.before.leaving}
 *       and {@code inddrag.intake.questions.before.leaving}, once the host has told that somebody left
 * </ul>
 *
 * <p>Thread-safe.
 */
// Micrometer is the one library that this package shows: whoever counts with it has it.
@SuppressWarnings("exports")
public final class IntakeMetrics implements TurnListener, SafetyListener {

    private static final String PREFIX = "inddrag.intake.";

    private final MeterRegistry registry;

    /**
     * Metrics in a registry.
     *
     * @param registry the registry, not null
     */
    public IntakeMetrics(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public void answered(TurnReport report) {
        count(
                "turns",
                "outcome",
                report.outcome(),
                "language",
                report.language().tag());
        report.asked().map(Facet::id).ifPresent(facet -> count("questions", "facet", facet));
        report.gap()
                .map(gap -> gap.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .ifPresent(gap -> count("unmatched", "gap", gap));
    }

    @Override
    public void raised(Alert alert) {
        count("alerts", "alert", alert.id());
    }

    /**
     * Somebody left: closed the window, or was silent for as long as the host waits.
     *
     * @param conversation the conversation as it was last, not null
     */
    public void left(Conversation conversation) {
        List<Exchange> exchanges = conversation.exchanges();
        Optional<Exchange> last =
                exchanges.isEmpty() ? Optional.empty() : Optional.of(exchanges.get(exchanges.size() - 1));
        count("left", "outcome", last.map(Exchange::outcome).orElse("nothing"));
        summary("turns.before.leaving").record(exchanges.size());
        summary("questions.before.leaving").record(conversation.questionsAsked());
    }

    private void count(String name, String... tags) {
        registry.counter(PREFIX + name, tags).increment();
    }

    private DistributionSummary summary(String name) {
        return registry.summary(PREFIX + name);
    }
}
