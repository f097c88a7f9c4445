package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.content.KnowledgeBank;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.registration.RegistrationOutcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeAssistantTest {

    private static final IntakeAssistant ASSISTANT = IntakeAssistant.create(Catalogue.bundled());
    private static final String SPRING_2023 = "2023-06-01T09:00";

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Cutoff.COPENHAGEN).toInstant();
    }

    private static Turn talk(String now, String... messages) {
        Conversation conversation = Conversation.start("c-1", Language.DANISH);
        Turn turn = ASSISTANT.greet(conversation, at(now));
        for (String message : messages) {
            turn = ASSISTANT.respond(turn.conversation(), message, at(now));
        }
        return turn;
    }

    private static String said(Turn turn) {
        return turn.reply().text();
    }

    @Test
    void it_greets_and_says_that_it_is_a_program() {
        Turn turn = ASSISTANT.greet(Conversation.start("c-1", Language.DANISH), at(SPRING_2023));
        assertThat(said(turn)).contains("Jeg er et program");
        assertThat(turn.reply().suggestions()).isNotEmpty();
    }

    @Test
    void until_the_correction_the_deadline_is_the_one_that_was_announced_first() {
        Turn turn = talk("2023-05-30T23:59", "hvornår er fristen for temamødet");
        assertThat(said(turn)).contains("2. juni 2023").doesNotContain(" 9. juni");
    }

    @Test
    void after_the_correction_both_deadlines_are_told() {
        Turn turn = talk("2023-05-31T00:00", "hvornår er fristen for temamødet");
        assertThat(said(turn)).contains("9. juni 2023 kl. 10").contains("flyttet fra 2. juni 2023");
    }

    @Test
    void at_ten_sharp_one_is_in_time_and_a_minute_later_not() {
        assertThat(talk("2023-06-09T10:00", "er temamødet åbent").outcome())
                .isInstanceOfSatisfying(
                        Outcome.Found.class, found -> assertThat(found.status()).isInstanceOf(OfferStatus.Open.class));
        assertThat(talk("2023-06-09T10:01", "er temamødet åbent").outcome())
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.status()).isInstanceOf(OfferStatus.Closed.class));
    }

    @Test
    void when_all_is_over_it_says_so_and_what_remains() {
        Turn turn = talk("2023-12-20T10:00", "jeg vil gerne på temaforløbet");
        assertThat(said(turn))
                .contains("9. juni 2023 kl. 10")
                .contains("lukket")
                .contains("vidensbanken");
    }

    @Test
    void after_the_period_of_the_centre_it_does_not_know_whether_anything_exists() {
        Turn turn = talk("2026-11-22T10:00", "har I en rapport om børneinddragelse");
        assertThat(said(turn)).contains("2024").contains("ved jeg ikke");
    }

    @Test
    void a_role_alone_finds_what_is_open_for_it() {
        assertThat(talk(SPRING_2023, "jeg er børnechef").outcome().id()).isEqualTo("temamoede-2023");
        assertThat(talk(SPRING_2023, "vi er tre sagsbehandlere").outcome().id()).isEqualTo("temaforloeb-2023");
        assertThat(talk(SPRING_2023, "jeg er teamleder").outcome().id()).isEqualTo("netvaerk-2023");
    }

    @Test
    void a_key_person_is_asked_and_not_guessed_for() {
        assertThat(talk(SPRING_2023, "jeg er nøgleperson").outcome()).isInstanceOf(Outcome.Clarify.class);
    }

    @Test
    void a_wish_for_a_course_asks_who_it_is_for() {
        assertThat(talk(SPRING_2023, "jeg vil gerne på kursus").outcome()).isEqualTo(new Outcome.Clarify(Facet.ROLE));
    }

    @Test
    void an_answer_to_the_question_is_used() {
        assertThat(talk(SPRING_2023, "jeg vil gerne på kursus", "rådgiver")
                        .outcome()
                        .id())
                .isEqualTo("temaforloeb-2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vi vil gerne have videosparing til raadgiverne",
                "børne samtaler træning til sagsbehanlere",
                "TRÆNINGSDAGE FOR SOCIALRÅDGIVERE",
                "traeningsdage for socialraadgivere"
            })
    void spelling_does_not_matter(String text) {
        assertThat(talk("2021-12-01T10:00", text).outcome().id()).isEqualTo("udvikling-kompetence-2022");
    }

    @Test
    void the_answer_is_in_the_language_of_the_question() {
        assertThat(talk(SPRING_2023, "we are two caseworkers who want to get better at talking with children")
                        .reply()
                        .language())
                .isEqualTo(Language.ENGLISH);
        assertThat(talk(SPRING_2023, "English").reply().language()).isEqualTo(Language.ENGLISH);
        assertThat(talk(SPRING_2023, "English", "på dansk").reply().language()).isEqualTo(Language.DANISH);
    }

    @Test
    void what_was_said_can_be_taken_back() {
        Turn turn = talk(SPRING_2023, "jeg er børnechef", "nej, jeg er sagsbehandler", "fortryd");
        assertThat(turn.conversation().exchanges()).hasSize(1);
        assertThat(said(turn)).contains("taget tilbage");
        assertThat(said(talk(SPRING_2023, "fortryd"))).contains("ikke noget at tage tilbage");
    }

    @Test
    void starting_over_forgets_what_was_said_but_not_an_alert() {
        assertThat(talk(SPRING_2023, "jeg er børnechef", "start forfra")
                        .conversation()
                        .exchanges())
                .isEmpty();
        assertThat(talk(SPRING_2023, "naboen slår sin søn lige nu", "forfra")
                        .conversation()
                        .alert())
                .isPresent();
    }

    @Test
    void nonsense_in_the_middle_changes_nothing() {
        Turn before = talk(SPRING_2023, "vi er seks rådgivere");
        Turn after = talk(SPRING_2023, "vi er seks rådgivere", "blåbærgrød og trompeter", "hvad koster det");
        assertThat(after.outcome().id()).isEqualTo(before.outcome().id());
        assertThat(said(after)).contains("gratis");
    }

    @Test
    void a_question_on_the_offer_spoken_of_is_answered_without_repeating_all() {
        Turn turn = talk(SPRING_2023, "vi er seks rådgivere", "hvor er det henne?");
        assertThat(said(turn)).contains("Stedet står ikke på siden").doesNotContain("Næste skridt");
    }

    @Test
    void another_role_in_other_words_takes_the_place_of_the_first() {
        assertThat(talk(SPRING_2023, "vi er seks rådgivere", "nej glem rådgiverne, det er kun chefen")
                        .outcome()
                        .id())
                .isEqualTo("temamoede-2023");
    }

    @Test
    void it_tells_why() {
        assertThat(said(talk(SPRING_2023, "vi er seks rådgivere", "hvorfor?"))).contains("medarbejder");
        assertThat(said(talk(SPRING_2023, "jeg vil gerne på kursus", "hvorfor spørger du")))
                .contains("Jeg spørger, fordi");
    }

    @Test
    void a_sign_up_asks_for_run_and_number_and_then_asks_the_host_for_unnamed_seats() {
        String[] talk = {"vi er 6 rådgivere der vil blive bedre til børnesamtaler", "tilmeld os", "13. november"};
        Turn turn = talk(SPRING_2023, talk);
        assertThat(turn.actions()).singleElement().isInstanceOfSatisfying(Action.Register.class, register -> {
            assertThat(register.request().team().seatsByRole()).isEqualTo(Map.of(Role.STAFF, 6));
            assertThat(register.request().run()).contains("start-13-november");
            assertThat(register.request().team().seats())
                    .allMatch(seat -> seat.participant().isEmpty());
        });
        assertThat(talk(SPRING_2023, talk).actions())
                .as("the same wish has the same key")
                .isEqualTo(turn.actions());
    }

    @Test
    void a_sign_up_without_a_number_asks_how_many() {
        Turn turn = talk(SPRING_2023, "jeg er børnechef", "tilmeld mig");
        assertThat(said(turn)).contains("Hvor mange");
        assertThat(talk(SPRING_2023, "jeg er børnechef", "tilmeld mig", "en chef")
                        .actions())
                .hasSize(1);
    }

    @Test
    void another_municipality_is_another_request_with_another_key() {
        String wish = "3 rådgivere vil på temaforløbet 13. november";
        Action first = talk(SPRING_2023, wish, "tilmeld os").actions().get(0);
        Action second = talk(SPRING_2023, wish, "vi er fra Odense kommune", "tilmeld os")
                .actions()
                .get(0);
        assertThat(keyOf(second)).isNotEqualTo(keyOf(first));
    }

    private static String keyOf(Action action) {
        return ((Action.Register) action).request().idempotencyKey();
    }

    @Test
    void a_bare_number_answers_how_many() {
        assertThat(talk(SPRING_2023, "jeg er børnechef", "tilmeld mig", "1").actions())
                .hasSize(1);
    }

    @Test
    void roles_an_offer_is_not_for_get_no_seat_and_are_told_so() {
        Turn turn = talk(SPRING_2023, "vi er 6 rådgivere og en teamleder, børnesamtaler", "tilmeld os", "15. november");
        assertThat(turn.actions())
                .singleElement()
                .isInstanceOfSatisfying(
                        Action.Register.class,
                        register -> assertThat(register.request().team().seatsByRole())
                                .doesNotContainKey(Role.MANAGER));
        assertThat(said(turn)).contains("ledere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-05-20T10:00", "2023-08-20T10:00"})
    void nobody_is_signed_up_for_the_network_meetings(String now) {
        Turn turn = talk(now, "vi er to teamledere", "tilmeld os");
        assertThat(turn.actions()).isEmpty();
        assertThat(said(turn)).contains("ikke tilmelde sig endnu");
    }

    @Test
    void for_the_programme_one_applies_and_does_not_sign_up() {
        Turn turn = talk("2021-12-01T10:00", "udviklingsforløb til hele kommunen", "tilmeld os");
        assertThat(turn.actions()).isEmpty();
        assertThat(said(turn)).contains("søge");
    }

    @Test
    void what_the_host_reports_is_told() {
        Conversation conversation = Conversation.start("c", Language.DANISH);
        Instant now = at(SPRING_2023);
        assertThat(said(ASSISTANT.report(conversation, new RegistrationOutcome.Confirmed("T-17"), now)))
                .contains("T-17");
        assertThat(said(ASSISTANT.report(conversation, new RegistrationOutcome.Waiting("T-18", 2), now)))
                .contains("nummer 2");
        assertThat(said(ASSISTANT.report(conversation, RegistrationOutcome.NotAvailable.INSTANCE, now)))
                .containsIgnoringCase("intet er sendt");
    }

    @Test
    void handing_over_passes_on_what_was_understood_and_none_of_the_words() {
        Turn turn =
                talk(SPRING_2023, "jeg er børnechef i Roskilde, min mail er a.b@roskilde.example", "viderestil mig");
        assertThat(turn.actions())
                .singleElement()
                .isInstanceOfSatisfying(
                        Action.HandOver.class,
                        handOver ->
                                assertThat(handOver.summary()).contains("chef").doesNotContain("@"));
    }

    @Test
    void the_numbers_stay_in_sight_after_an_alert() {
        Turn turn = talk(SPRING_2023, "naboen slår sin søn lige nu", "er temamødet åbent");
        assertThat(turn.outcome().id()).isEqualTo("temamoede-2023");
        assertThat(said(turn)).contains("112");
    }

    @Test
    void commands_do_not_go_before_a_child_in_danger() {
        assertThat(talk(SPRING_2023, "stop! han truer børnene med en kniv")
                        .outcome()
                        .id())
                .isEqualTo("safety-acute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "😀", "\u0000\u0007\u001b[31m", "\uD800", "….!?"})
    void what_cannot_be_read_gets_a_kind_answer(String text) {
        Turn turn = talk(SPRING_2023, text);
        assertThat(said(turn)).isNotBlank().doesNotContain("\u001b");
        assertThat(turn.actions()).isEmpty();
    }

    @Test
    void a_message_of_a_hundred_thousand_letters_is_answered() {
        String text = "vi er seks rådgivere og vil gerne på kursus. ".repeat(2_500);
        assertThat(talk(SPRING_2023, text).outcome().id()).isEqualTo("temaforloeb-2023");
        assertThat(said(talk(SPRING_2023, "x".repeat(100_000)))).isNotBlank();
    }

    @Test
    void a_child_in_danger_is_heard_at_the_end_of_a_long_message() {
        String text = "vi er seks rådgivere og vil gerne på kursus. ".repeat(2_500);
        assertThat(talk(SPRING_2023, text + "\nFaren står med en kniv og truer børnene lige nu")
                        .outcome()
                        .id())
                .isEqualTo("safety-acute");
    }

    @Test
    void somebody_to_bring_along_is_not_the_one_who_asks() {
        Turn turn = talk(SPRING_2023, "jeg er børnechef", "må jeg tage min teamleder med?");
        assertThat(turn.outcome().id()).isEqualTo("temamoede-2023");
        assertThat(said(turn)).contains("Ja. En chef kan tage 1 med");
        assertThat(said(talk(SPRING_2023, "jeg er børnechef", "kan jeg tage to rådgivere med")))
                .contains("Nej. En chef");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-06-01T09:00 | er temamødet gratis?              | Ja. Det er gratis",
                "2023-06-01T09:00 | skal vi betale for temamødet?     | Nej. Det er gratis",
                "2023-06-09T10:00 | er der stadig åbent for temamødet | Ja. Tilmeldingen er åben",
                "2023-06-09T10:01 | er der stadig åbent for temamødet | Nej. Fristen var",
                "2023-06-09T10:01 | er det for sent til temamødet?    | Ja. Fristen var",
                "2023-06-01T09:00 | er temamødet for sent at nå?      | Nej. Tilmeldingen er åben",
            })
    void what_is_asked_for_a_yes_or_a_no_gets_one(String now, String question, String answer) {
        assertThat(said(talk(now, question))).contains(answer);
    }

    @Test
    void whether_others_may_come_is_answered_for_what_was_spoken_of() {
        Turn turn = talk(SPRING_2023, "jeg er børnechef", "er det også for rådgivere?");
        assertThat(turn.outcome().id()).isEqualTo("temamoede-2023");
        assertThat(said(turn)).containsSubsequence("temamøde", "Nej. Det er for", "Til medarbejdere: Temaforløb");
    }

    @Test
    void whoever_tells_who_they_are_hears_what_fits_them() {
        assertThat(talk(SPRING_2023, "fortæl om temamødet", "er det noget for mig? jeg er rådgiver")
                        .outcome()
                        .id())
                .isEqualTo("temaforloeb-2023");
    }

    @ParameterizedTest
    @CsvSource({"hvornår?, 19. juni 2023", "hvor?, Stedet står ikke", "hvem?, Det er for", "pris?, gratis"})
    void a_single_word_asks_about_what_was_spoken_of(String question, String answer) {
        Turn turn = talk(SPRING_2023, "jeg er børnechef", question);
        assertThat(turn.outcome().id()).isEqualTo("temamoede-2023");
        assertThat(said(turn)).contains(answer);
    }

    @Test
    void a_team_of_several_levels_hears_what_fits_each() {
        assertThat(said(talk(SPRING_2023, "vi er en børnechef og fire sagsbehandlere")))
                .contains("temamøde")
                .contains("Temaforløb");
    }

    @Test
    void whoever_asks_what_there_is_sees_it_with_its_deadline() {
        Turn turn = talk(SPRING_2023, "hvad er åbent lige nu?");
        assertThat(turn.outcome()).isInstanceOf(Outcome.Clarify.class);
        assertThat(said(turn)).contains("temamøde", "Netværksmøder", "Temaforløb", "9. juni 2023 kl. 10");
        assertThat(said(talk("2024-02-01T09:00", "hvilke tilbud er der?"))).contains("Lige nu er der ikke noget");
    }

    @ParameterizedTest
    @CsvSource({
        "er du et menneske?, Nej. jeg er et program",
        "gemmer du det jeg skriver, Jeg gemmer ikke",
        "hvem står bag?, Børns Vilkår"
    })
    void questions_about_the_assistant_get_a_straight_answer(String question, String answer) {
        assertThat(said(talk(SPRING_2023, "jeg er børnechef", question)))
                .containsPattern(answer)
                .doesNotContain("Det fangede jeg ikke");
    }

    @Test
    void a_question_after_an_alarm_is_answered_and_the_numbers_stay() {
        Turn turn = talk(SPRING_2023, "naboens børn bliver slået", "kan jeg være anonym?");
        assertThat(said(turn)).contains("anonymt").contains("112");
        assertThat(said(talk(SPRING_2023, "naboens børn bliver slået", "hvad sker der så")))
                .contains("Kommunen");
    }

    @Test
    void a_sign_up_may_be_changed_and_left_in_words() {
        String[] talk = {"jeg er børnechef", "tilmeld mig", "1", "nej, vi er to"};
        assertThat(talk(SPRING_2023, talk).actions())
                .singleElement()
                .isInstanceOfSatisfying(
                        Action.Register.class,
                        register -> assertThat(register.request().team().size()).isEqualTo(2));
        Turn left = talk(SPRING_2023, "jeg er børnechef", "tilmeld mig", "glem det", "2");
        assertThat(left.actions()).isEmpty();
    }

    @Test
    void something_said_in_between_does_not_lose_a_sign_up() {
        assertThat(talk(SPRING_2023, "jeg er børnechef", "tilmeld mig", "tak", "1")
                        .actions())
                .hasSize(1);
        assertThat(talk(SPRING_2023, "jeg er børnechef", "tilmeld mig", "hvad koster det?", "tilmeld mig", "1")
                        .actions())
                .hasSize(1);
    }

    @Test
    void a_run_may_be_told_by_its_number() {
        assertThat(talk(SPRING_2023, "vi er 6 rådgivere til temaforløbet", "tilmeld os", "hold 2")
                        .actions())
                .singleElement()
                .isInstanceOfSatisfying(
                        Action.Register.class,
                        register -> assertThat(register.request().run()).contains("start-13-november"));
    }

    @Test
    void what_is_over_is_told_in_the_past() {
        assertThat(said(talk("2024-01-10T09:00", "hvornår var temamødet?"))).contains("Det var 19. juni 2023");
    }

    @Test
    void why_after_a_refusal_tells_why_it_was_refused() {
        assertThat(said(talk(SPRING_2023, "jeg skal have nyt pas", "hvorfor?"))).contains("hører ikke til");
    }

    @Test
    void why_not_another_offer_is_answered_with_whom_it_is_for() {
        assertThat(said(talk(SPRING_2023, "jeg er børnechef", "hvorfor ikke temaforløbet?")))
                .contains("Temaforløb")
                .contains("Medarbejdere");
    }

    @Test
    void thanks_do_not_count_as_something_to_take_back() {
        assertThat(talk(SPRING_2023, "jeg er børnechef", "tak", "fortryd")
                        .conversation()
                        .exchanges())
                .isEmpty();
    }

    @Test
    void a_question_about_knowledge_is_answered_with_what_there_is_to_read() {
        Turn turn = talk(SPRING_2023, "findes der en evaluering af bedre børneinddragelse?");
        assertThat(turn.outcome().id()).isEqualTo("vidensbank");
        assertThat(said(turn)).contains("Evaluering af projekt Bedre Børneinddragelse (VIVE, 2018)");
        assertThat(said(turn)).as("offers are not knowledge").doesNotContain("temamøde");
    }

    @Test
    void what_was_not_published_yet_is_not_told() {
        assertThat(said(talk("2017-01-01T09:00", "findes der en evaluering af bedre børneinddragelse?")))
                .doesNotContain("2018");
    }

    @Test
    void a_knowledge_bank_of_its_own_is_searched() {
        try (KnowledgeBank bank = KnowledgeBank.inMemory(Clock.fixed(at(SPRING_2023), ZoneOffset.UTC))) {
            Organisation publisher = Catalogue.bundled().organisations().get(0);
            bank.add(Item.builder(
                            "own/1",
                            ItemKind.REPORT,
                            new ItemText("Børn i Roskilde fortæller", "Ti børns ord om møder.", List.of()),
                            publisher)
                    .build());
            IntakeAssistant assistant =
                    IntakeAssistant.builder(Catalogue.bundled()).knowledge(bank).build();
            Turn turn = assistant.respond(
                    Conversation.start("c", Language.DANISH),
                    "har I en rapport, hvor børn i Roskilde fortæller om møder?",
                    at(SPRING_2023));
            assertThat(said(turn)).contains("Børn i Roskilde fortæller");
        }
    }

    @Test
    void one_may_bring_no_more_than_the_rule_lets() {
        assertThat(said(talk(SPRING_2023, "jeg er chef, kan jeg tage to ledere med til temamødet")))
                .contains("Nej. En chef kan tage 1 med");
        Turn turn = talk(SPRING_2023, "tilmeld en chef og tre ledere til temamødet fra Odense");
        assertThat(turn.actions()).isEmpty();
        assertThat(said(turn)).contains("Hvem skal med?");
    }

    @Test
    void sign_us_up_within_a_message_asks_for_what_is_missing() {
        String[] talk = {"tilmeld os til temaforløbet", "fire rådgivere", "den 15", "fra Tårnby"};
        assertThat(talk(SPRING_2023, talk).actions())
                .singleElement()
                .isInstanceOfSatisfying(Action.Register.class, register -> {
                    assertThat(register.request().run()).contains("start-15-november");
                    assertThat(register.request().team().municipalityCode()).contains("0185");
                });
    }

    @Test
    void who_has_places_is_not_signed_up_again() {
        Conversation before =
                talk(SPRING_2023, "en chef til temamødet", "tilmeld os").conversation();
        Turn reported = ASSISTANT.report(before, new RegistrationOutcome.Confirmed("R-1"), at(SPRING_2023));
        Turn again = ASSISTANT.respond(reported.conversation(), "tilmeld os", at(SPRING_2023));
        assertThat(again.actions()).isEmpty();
        assertThat(said(again)).contains("allerede");
    }

    @Test
    void a_team_whose_common_programme_is_over_hears_what_there_is_for_each() {
        assertThat(said(talk(SPRING_2023, "både chefer, ledere og rådgivere vil være med, hvad passer til hvem?")))
                .contains("temamøde", "Til ledere: Netværksmøder", "Til medarbejdere: Temaforløb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min mor slår min lillesøster, har I et kursus? | safety-child",
                "jeg overvejer selvmord | safety-acute",
                "my dad hits me | safety-child"
            })
    void a_child_in_need_is_heard_beside_a_course(String text, String alert) {
        assertThat(talk(SPRING_2023, text).outcome().id()).isEqualTo(alert);
    }

    @Test
    void help_is_in_the_language_of_whoever_needs_it() {
        assertThat(talk(SPRING_2023, "my dad hits me").reply().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void where_nothing_is_understood_and_a_child_may_be_meant_the_numbers_are_shown() {
        assertThat(said(talk(SPRING_2023, "jeg kan ikke mere"))).contains("112");
    }
}
