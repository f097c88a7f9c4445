package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offers --jsn | Jeg kender ikke \"--jsn\". Måske --json?",
                "offers --att=2023-06-01 | Jeg kender ikke \"--att=2023-06-01\". Måske --at?",
                "offers --frobnicate | Jeg kender ikke \"--frobnicate\".",
                "caht | Jeg ved ikke, hvad jeg skal gøre med \"caht\". Måske chat?",
                "offers nu | Jeg ved ikke, hvad jeg skal gøre med \"nu\".",
                "offers --at | Her mangler noget: 2023-06-01T09:00.",
                "offers --at i.morgen | Jeg forstår ikke \"i.morgen\" ved --at. Skriv dagen og klokken som 2023-06-01T09:00.",
                "offers --at 2023-02-30 | Jeg forstår ikke \"2023-02-30\" ved --at.",
                "offers --at 2023-03-26T02:30 | Jeg forstår ikke \"2023-03-26T02:30\" ved --at. Den time findes ikke,",
                "ask --at 9999-12-31T23:59 hej | Jeg forstår ikke \"9999-12-31T23:59\" ved --at. Kalenderen går fra 1900 til 2199.",
                "offers --at 1899-12-31 | Jeg forstår ikke \"1899-12-31\" ved --at. Kalenderen går fra 1900 til 2199.",
                "offers --at 2200-01-01T00:00Z | Jeg forstår ikke \"2200-01-01T00:00Z\" ved --at. Kalenderen går",
                "offers --at 2023-10-29T02:30+1 | Jeg forstår ikke \"2023-10-29T02:30+1\" ved --at. Skriv dagen",
                "offers --lang en --at 2023-03-26T02:30 | I do not understand \"2023-03-26T02:30\" for --at. There is no such hour,",
                "offers --at +99999-01-01 | Jeg forstår ikke \"+99999-01-01\" ved --at. Kalenderen går fra 1900 til 2199.",
                "offers --at 2023-06-01 --at 2023-06-02 | --at står to gange.",
                "offers --lang fr | Jeg forstår ikke \"fr\" ved --lang. Skriv da eller en.",
                "ask | Her mangler noget: TEKST.",
                "check | Her mangler noget: FIL|MAPPE.",
                "diff | Her mangler noget: FØR.",
                "diff a.json | Her mangler noget: NU.",
                "eval | Her mangler noget: eval dialogues.",
                "eval dialogues | Her mangler noget: SAMTALER.jsonl.",
                "team | Her mangler noget: team show.",
                "cancel --db team.db | Her mangler noget: NUMMER.",
                "register temaforloeb-2023 --seats fem --db team.db | Jeg forstår ikke \"fem\" ved --seats.",
                "register temaforloeb-2023 --db team.db --municipality Hernin | Jeg forstår ikke \"Hernin\" ved --municipality.",
                "audit verify --db team.db --user a@b | Jeg forstår ikke \"a@b\" ved --user.",
                "ask --lang en | Something is missing here: TEXT.",
            })
    void what_is_not_understood_is_told_with_a_hint(String arguments, String told) {
        Inddrag.Result result = Inddrag.run(arguments.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().replace('\n', ' ')).startsWith(told).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-29T02:30, 2023-10-29T02:30:00+02:00",
        "2023-10-29T02:30+02:00, 2023-10-29T02:30:00+02:00",
        "2023-10-29T02:30+01:00, 2023-10-29T02:30:00+01:00",
        "2023-10-29T01:30Z, 2023-10-29T02:30:00+01:00",
        "2023-06-01, 2023-06-01T00:00:00+02:00",
    })
    void an_offset_says_which_of_two_equal_hours_is_meant(String at, String moment) {
        assertThat(Inddrag.run("offers", "--json", "--at", at).out()).contains("\"at\" : \"" + moment + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2199-12-31T23:59"})
    void every_command_answers_at_the_ends_of_the_calendar(String at) {
        assertThat(Inddrag.run("ask", "--at", at, "er det for sent?").exitCode())
                .isZero();
        assertThat(Inddrag.run("offers", "--at", at).exitCode()).isZero();
        assertThat(Inddrag.run("deadlines", "--at", at).exitCode()).isZero();
    }

    @Test
    void a_hint_says_where_to_read_more() {
        assertThat(Inddrag.run("offers", "--jsn").err()).endsWith("Se mere med: inddrag offers --help\n");
    }

    @Test
    void an_argument_cannot_steer_the_terminal_or_flood_it() {
        Inddrag.Result result = Inddrag.run("offers", "\u001b[2J\u009b31mnu" + "x".repeat(100_000));

        assertThat(result.err()).doesNotContain("\u001b", "\u009b").hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chat",
                "ask",
                "offers",
                "deadlines",
                "check",
                "diff",
                "dates",
                "extract",
                "watch",
                "register",
                "team",
                "team show",
                "team name",
                "team substitute",
                "team accept",
                "team decline",
                "team plan",
                "team needs",
                "cancel",
                "registrations",
                "registrations list",
                "registrations export",
                "registrations capacity",
                "registrations numbers",
                "registrations attend",
                "registrations person",
                "registrations erase",
                "audit",
                "audit verify",
                "eval",
                "eval dialogues"
            })
    void every_command_explains_itself_in_danish_and_in_english(String command) {
        String[] danish = (command + " --help").strip().split(" ");
        String[] english = (command + " --help --lang en").strip().split(" ");

        assertThat(Inddrag.run(danish).out()).startsWith("Brug: inddrag").contains("Vis denne hjælp.");
        assertThat(Inddrag.run(english).out()).startsWith("Usage: inddrag").contains("Show this help.");
        assertThat(Inddrag.run(danish).out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(Inddrag.run(danish).exitCode()).isZero();
    }

    @Test
    void without_a_command_it_says_what_there_is() {
        assertThat(Inddrag.run().out()).contains("chat", "ask", "offers", "deadlines", "check", "diff", "eval");
        assertThat(Inddrag.run().exitCode()).isZero();
    }

    @Test
    void the_language_can_come_from_the_environment() {
        assertThat(Inddrag.under(Map.of("INDDRAG_LANG", "en_GB.UTF-8"))
                        .with("--help")
                        .out())
                .startsWith("Usage:");
        assertThat(Inddrag.under(Map.of("INDDRAG_LANG", "en"))
                        .with("--help", "--lang=da")
                        .out())
                .startsWith("Brug:");
    }

    @Test
    void an_at_sign_is_a_letter_and_not_a_file_of_arguments() {
        assertThat(Inddrag.run("check", "@pom.xml").err()
                        + Inddrag.run("check", "@pom.xml").out())
                .contains("@pom.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "true,xterm,'',true",
        "true,xterm,1,false",
        "true,dumb,'',false",
        "true,'','',false",
        "false,xterm,'',false"
    })
    void colours_are_only_where_they_can_be_seen_and_are_not_declined(
            boolean interactive, String term, String noColor, boolean coloured) {
        Host.Terminal terminal =
                new Host.Terminal(interactive, StandardCharsets.UTF_8, Map.of("TERM", term, "NO_COLOR", noColor));

        String out = new Inddrag(new byte[0], terminal)
                .with("offers", "--at", "2023-06-01T09:00")
                .out();

        assertThat(out.contains("\u001b[")).isEqualTo(coloured);
    }
}
