package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.contract.DialogueRun;
import dk.inddrag.intake.contract.WrittenDialogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a conversation file that is malformed, and of a conversation that goes another way. */
class DialogueFileTest {

    private static final IntakeAssistant ASSISTANT = IntakeAssistant.create(Catalogue.bundled());

    private static WrittenDialogue oneTurn(String text, String expected) {
        return WrittenDialogue.parse("own.json", """
                {"about": "…", "clock": "2023-06-01T09:00", "mustNotBeKept": ["110187-1234"],
                 "turns": [{"text": "%s", "expected": %s}]}""".formatted(text, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "facts    | [\"role:staff\"]         | [role:head]",
                "noFacts  | [\"role:head\"]          | [role:head]",
                "asked    | \"need\"                 | [nothing]",
                "offered  | []                       | [temamoede-2023]",
                "offered  | [\"netvaerk-2023\"]      | [temamoede-2023]",
                "status   | \"closed\"               | [open]",
                "outcome  | \"clarify\"              | [temamoede-2023]",
                "reasons  | [\"medarbejdere\"]       | det er til chefer",
                "says     | [\"Århus\"]              | Nationalt temamøde",
                "saysNot  | [\"GRATIS at deltage\"]  | Nationalt temamøde",
                "language | \"en\"                   | [da]",
                "alert    | \"pii\"                  | [none]",
                "actions  | [\"hand-over\"]          | []",
            })
    void what_goes_another_way_is_told_with_file_turn_and_reply(String aspect, String wanted, String got) {
        WrittenDialogue dialogue = oneTurn("Jeg er børnechef", "{\"" + aspect + "\": " + wanted + "}");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new DialogueRun(ASSISTANT, dialogue).play())
                .withMessageContainingAll(
                        "own.json, turn 1: \"Jeg er børnechef\"",
                        aspect + ": expected [",
                        "got ",
                        got,
                        "the reply:",
                        "Tilmeldingen er åben");
    }

    @Test
    void what_must_not_be_kept_is_looked_for_without_its_hyphens() {
        WrittenDialogue dialogue = WrittenDialogue.parse("own.json", """
                {"about": "…", "clock": "2023-06-01T09:00", "mustNotBeKept": ["35-55-55 59"],
                 "turns": [{"text": "hvem kan jeg kontakte?", "expected": {"outcome": "kontakt"}}]}""");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new DialogueRun(ASSISTANT, dialogue).play())
                .withMessageContaining("mustNotBeKept");
    }

    @Test
    void a_question_in_the_same_words_is_told_even_where_nothing_else_is_expected() {
        WrittenDialogue dialogue = WrittenDialogue.parse("own.json", """
                {"about": "…", "clock": "2023-06-01T09:00", "turns": [
                 {"text": "hej", "expected": {"asked": "need"}}, {"text": "forfra", "expected": {"outcome": "talk"}},
                 {"text": "hej", "expected": {"asked": "need"}}]}""");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new DialogueRun(ASSISTANT, dialogue).play())
                .withMessageContaining("same words");
    }

    @Test
    void all_that_is_wrong_in_a_file_is_told_at_once_with_its_place_and_a_hint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrittenDialogue.parse("own.json", """
                        {"about": "", "clock": "1. juni", "language": "dk", "given": ["chef"], "turn": [],
                         "mustNotBeKept": "Emma",
                         "turns": [
                          {"text": "hej", "expected": {"asked": "rolle", "fact": ["role:head"], "facts": ["hat:red"]}},
                          {"text": "hej", "reported": "confirmed", "expected": {}}]}"""))
                .withMessageContainingAll(
                        "own.json/about: this must be there, as a text",
                        "own.json/clock: a clock is a Danish date and time, and there is \"1. juni\". Maybe 2023-06-01T09:00",
                        "own.json/language: this is one of da, en, not \"dk\". Maybe \"da\"",
                        "own.json/given/0: A fact has the form kind:value",
                        "own.json/turn: this is one of",
                        "Maybe \"turns\"",
                        "own.json/mustNotBeKept: this is a list of texts, and there is \"Emma\"",
                        "own.json/turns/0/expected/asked: this is one of nothing, role, need, format, time, not \"rolle\"."
                                + " Maybe \"role\"",
                        "own.json/turns/0/expected/fact: this is one of facts,",
                        "own.json/turns/0/expected/facts: Not a kind of fact",
                        "own.json/turns/1: a turn is either what a person writes or what the host reports",
                        "own.json/turns/1/expected: something is expected after each turn");
    }

    @Test
    void a_file_without_turns_or_brackets_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WrittenDialogue.parse("own.json", "{\"about\": \"…\", \"clock\": \"2023-06-01T09:00\"}"))
                .withMessageContaining("own.json/turns: a conversation has at least one turn, and there is nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrittenDialogue.parse("own.json", "{\"about\": \"…\",\n \"turns\": [}"))
                .withMessageContaining("own.json:2: this is no JSON");
    }
}
