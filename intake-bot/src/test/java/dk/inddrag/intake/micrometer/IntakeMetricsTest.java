package dk.inddrag.intake.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Turn;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntakeMetricsTest {

    private static final Instant JUNE_1 = Instant.parse("2023-06-01T07:00:00Z");
    private static final Conversation NEW = Conversation.start("c-1", Language.DANISH);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final IntakeMetrics metrics = new IntakeMetrics(registry);
    private final IntakeAssistant assistant = IntakeAssistant.builder(Catalogue.bundled())
            .turnListener(metrics)
            .safetyListener(metrics)
            .build();

    @Test
    void turns_questions_gaps_and_alerts_are_counted() {
        assistant.respond(NEW, "er det for sent til temamødet?", JUNE_1);
        assistant.respond(NEW, "vi vil gerne inddrage børn", JUNE_1);
        assistant.respond(NEW, "blorfen skal zintes med en krumfex", JUNE_1);
        assistant.respond(NEW, "naboen slår sit barn lige nu", JUNE_1);

        assertThat(count("turns", "outcome", "temamoede-2023")).isEqualTo(1);
        assertThat(registry.get("inddrag.intake.questions").counters()).isNotEmpty();
        assertThat(count("unmatched", "gap", "unknown-words")).isEqualTo(1);
        assertThat(count("alerts", "alert", "safety-acute")).isEqualTo(1);
    }

    @Test
    void where_people_leave_is_counted_once_the_host_tells() {
        Turn turn = assistant.respond(NEW, "er det for sent til temamødet?", JUNE_1);
        metrics.left(turn.conversation());
        metrics.left(NEW);

        assertThat(count("left", "outcome", "temamoede-2023")).isEqualTo(1);
        assertThat(count("left", "outcome", "nothing")).isEqualTo(1);
        assertThat(registry.get("inddrag.intake.turns.before.leaving").summary().max())
                .isEqualTo(1);
    }

    @Test
    void no_tag_holds_a_word_that_was_written() {
        assistant.respond(NEW, "Birgitte i Skanderborg søger noget om krumfexning", JUNE_1);

        assertThat(registry.getMeters())
                .extracting(Meter::getId)
                .allSatisfy(id -> assertThat(id.toString().toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("birgitte", "skanderborg", "krumfex"));
    }

    private double count(String name, String tag, String value) {
        return registry.get("inddrag.intake." + name).tag(tag, value).counter().count();
    }
}
