package dk.inddrag.intake.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageInterpreterTest {

    private static final Instant JUNE_1 = Instant.parse("2023-06-01T07:00:00Z");
    private static final Conversation NEW = Conversation.start("c-1", Language.DANISH);
    /** No word of it is one of the vocabulary. */
    private static final String STRANGE = "blorfen skal zintes med en krumfex";

    private final List<String> shown = new ArrayList<>();

    @Test
    void it_is_asked_where_the_vocabulary_finds_nothing_to_go_on() {
        Turn turn = assistant(Fact.said(FactKind.OFFER, "temamoede-2023")).respond(NEW, STRANGE, JUNE_1);

        assertThat(shown).containsExactly(STRANGE);
        assertThat(turn.outcome().id()).isEqualTo("temamoede-2023");
    }

    @Test
    void it_is_not_asked_where_the_vocabulary_suffices() {
        assistant().respond(NEW, "er det for sent til temamødet?", JUNE_1);

        assertThat(shown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "min stedfar slår mig",
                "blorfen 010112-4321 zintes",
                "drengen hedder Malthe Sørensen og er 9 år og bor på Birkevej 12",
            })
    void what_the_guard_stops_is_never_shown_to_it(String message) {
        IntakeAssistant alone = IntakeAssistant.create(Catalogue.bundled());

        Turn turn = assistant(Fact.said(FactKind.OFFER, "temamoede-2023")).respond(NEW, message, JUNE_1);

        assertThat(shown).isEmpty();
        assertThat(turn).isEqualTo(alone.respond(NEW, message, JUNE_1));
    }

    @Test
    void it_can_invent_neither_an_offer_nor_a_date_nor_a_role() {
        IntakeAssistant alone = IntakeAssistant.create(Catalogue.bundled());
        Turn turn = assistant(
                        Fact.said(FactKind.OFFER, "gratis-ferie"),
                        Fact.said(FactKind.NEED, "guld"),
                        Fact.said(FactKind.KIND, "cruise"),
                        Fact.said(FactKind.ROLE, "konge"),
                        Fact.said(FactKind.WHEN, "2023-12-24"),
                        Fact.said(FactKind.SIZE, "999"),
                        Fact.said(FactKind.ASK, "deadline"),
                        Fact.said(FactKind.ACT, "sign-us-up"))
                .respond(NEW, STRANGE, JUNE_1);

        assertThat(turn).isEqualTo(alone.respond(NEW, STRANGE, JUNE_1));
    }

    @Test
    void where_it_fails_the_answer_is_what_it_would_have_been_without_it() {
        IntakeAssistant failing = IntakeAssistant.builder(Catalogue.bundled())
                .interpreter((message, today) -> {
                    throw new IllegalStateException(message);
                })
                .build();

        assertThat(failing.respond(NEW, STRANGE, JUNE_1))
                .isEqualTo(IntakeAssistant.create(Catalogue.bundled()).respond(NEW, STRANGE, JUNE_1));
    }

    private IntakeAssistant assistant(Fact... answer) {
        return IntakeAssistant.builder(Catalogue.bundled())
                .interpreter((message, today) -> {
                    assertThat(today).isEqualTo(LocalDate.of(2023, 6, 1));
                    shown.add(message);
                    return List.of(answer);
                })
                .build();
    }
}
