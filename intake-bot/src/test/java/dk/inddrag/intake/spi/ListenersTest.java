package dk.inddrag.intake.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenersTest {

    private static final Instant JUNE_1 = Instant.parse("2023-06-01T07:00:00Z");
    private static final Conversation NEW = Conversation.start("c-1", Language.DANISH);

    private final List<Alert> alerts = new ArrayList<>();
    private final List<TurnReport> reports = new ArrayList<>();
    private final IntakeAssistant assistant = IntakeAssistant.builder(Catalogue.bundled())
            .safetyListener(alerts::add)
            .turnListener(reports::add)
            .build();

    @Test
    void an_alert_is_told_by_its_gravity_and_nothing_else() {
        say("jeg er 14 og bliver slået derhjemme");
        say("hans cpr-nummer er 010112-4321");
        say("hvad koster temamødet?");

        assertThat(alerts).containsExactly(Alert.SAFETY_CHILD);
        assertThat(reports)
                .extracting(TurnReport::outcome)
                .startsWith("safety-child", "pii")
                .hasSize(3);
    }

    @Test
    void a_turn_is_told_by_what_it_came_to() {
        Turn asked = say("vi vil gerne inddrage børn");
        assistant.respond(asked.conversation(), "vi er rådgivere", JUNE_1);

        assertThat(reports.get(0))
                .returns("clarify", TurnReport::outcome)
                .returns(1, TurnReport::turn)
                .returns(1, TurnReport::questions)
                .returns(Language.DANISH, TurnReport::language);
        assertThat(reports.get(0).asked()).isPresent().get().isInstanceOf(Facet.class);
        assertThat(reports.get(1).turn()).isEqualTo(2);
    }

    @Test
    void a_gap_of_the_vocabulary_is_told_by_its_kind() {
        say("hvornår bliver der tømt skrald på Nørregade?");
        say("blorfen skal zintes med en krumfex");

        assertThat(reports).extracting(report -> report.gap().isPresent()).containsExactly(true, true);
    }

    @Test
    void a_listener_that_fails_does_not_reach_the_person_who_writes() {
        IntakeAssistant careless = IntakeAssistant.builder(Catalogue.bundled())
                .safetyListener(alert -> {
                    throw new IllegalStateException("down");
                })
                .turnListener(report -> {
                    throw new IllegalStateException("down");
                })
                .turnListener(reports::add)
                .build();

        Turn turn = careless.respond(NEW, "min far slår mig", JUNE_1);

        assertThat(turn).isEqualTo(assistant.respond(NEW, "min far slår mig", JUNE_1));
        assertThat(reports).hasSize(2);
    }

    private Turn say(String text) {
        return assistant.respond(NEW, text, JUNE_1);
    }
}
