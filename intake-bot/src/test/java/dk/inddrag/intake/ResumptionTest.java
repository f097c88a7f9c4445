package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.ResumeCode;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.intake.spi.ConversationStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A conversation goes on elsewhere. */
class ResumptionTest {

    private static final IntakeAssistant ASSISTANT = IntakeAssistant.create(Catalogue.bundled());
    private static final Instant NOW = Instant.parse("2023-06-01T07:00:00Z");

    private final ConversationStore store = ConversationStore.inMemory(10);
    private final Resumption resumption = Resumption.in(ASSISTANT, store, Duration.ofDays(30), new Random(1));

    private Turn say(Conversation here, String text) {
        return ASSISTANT.respond(here, text, NOW);
    }

    private ResumeCode kept(Conversation here) {
        Turn asked = say(here, "Jeg vender tilbage senere");
        assertThat(asked.actions()).containsExactly(new Action.Keep());
        Turn told = resumption.carryOut(asked, NOW).orElseThrow();
        return ResumeCode.in(told.reply().text()).orElseThrow();
    }

    @Test
    void a_team_that_was_told_on_the_web_is_known_on_the_telephone() {
        Conversation web = say(Conversation.start("web-1", Language.DANISH), "Vi er seks rådgivere fra Roskilde")
                .conversation();
        ResumeCode code = kept(web);

        Turn asked = say(Conversation.start("sms-1", Language.DANISH), "fortsæt " + code);
        Turn back = resumption.carryOut(asked, NOW.plusSeconds(60)).orElseThrow();

        assertThat(back.conversation().exchanges()).isEqualTo(web.exchanges());
        assertThat(back.reply().text()).contains("Velkommen tilbage", "6 medarbejdere", "Roskilde");
        Turn signedUp = say(back.conversation(), "tilmeld os");
        assertThat(say(signedUp.conversation(), "13. november").actions())
                .singleElement()
                .isInstanceOf(Action.Register.class);
    }

    @Test
    void the_language_is_that_of_whoever_comes_back() {
        ResumeCode code = kept(say(Conversation.start("web-1", Language.DANISH), "Vi er seks rådgivere")
                .conversation());
        Turn back = resumption
                .carryOut(say(Conversation.start("en-1", Language.ENGLISH), "continue " + code), NOW)
                .orElseThrow();
        assertThat(back.reply().text()).contains("Welcome back", "6 staff");
    }

    @Test
    void a_code_is_told_with_its_last_day() {
        Turn asked = say(Conversation.start("web-1", Language.DANISH), "gem samtalen");
        Turn told = resumption.carryOut(asked, NOW).orElseThrow();
        assertThat(told.reply().text()).contains("senest 30. juni 2023");
    }

    @Test
    void a_code_whose_time_is_over_is_told_to_be_unknown() {
        ResumeCode code = kept(say(Conversation.start("web-1", Language.DANISH), "Vi er seks rådgivere")
                .conversation());
        Turn asked = say(Conversation.start("sms-1", Language.DANISH), code.toString());
        Turn back = resumption.carryOut(asked, NOW.plus(Duration.ofDays(30))).orElseThrow();
        assertThat(back.reply().text()).contains("kan jeg ikke finde", "Måske");
        assertThat(back.conversation()).isEqualTo(asked.conversation());
    }

    @Test
    void where_nothing_is_kept_it_is_told() {
        Turn asked = say(Conversation.start("web-1", Language.DANISH), "gem samtalen");
        Turn told = Resumption.none(ASSISTANT).carryOut(asked, NOW).orElseThrow();
        assertThat(told.reply().text()).contains("kan samtaler ikke gemmes");
    }

    @Test
    void other_turns_ask_for_nothing() {
        assertThat(resumption.carryOut(say(Conversation.start("web-1", Language.DANISH), "Vi er rådgivere"), NOW))
                .isEmpty();
    }

    @Test
    void no_time_at_all_is_refused() {
        assertThatThrownBy(() -> Resumption.in(ASSISTANT, store, Duration.ZERO, new Random()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT0S");
    }

    @Test
    void the_alert_of_a_conversation_comes_along() {
        Conversation alerted = say(Conversation.start("web-1", Language.DANISH), "Min far slår mig")
                .conversation();
        Turn back = resumption
                .carryOut(
                        say(
                                Conversation.start("sms-1", Language.DANISH),
                                kept(alerted).toString()),
                        NOW)
                .orElseThrow();
        assertThat(back.conversation().alert()).isEqualTo(alerted.alert());
        assertThat(back.reply().text()).contains("116 111");
    }
}
