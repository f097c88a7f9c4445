package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.intake.conversation.ResumeCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatCommandTest {
    private static final String AT = "--at=2023-06-01T09:00";
    private static final String GOODBYE = "Farvel, og tak for snakken.\n";

    @Test
    void the_first_lines_say_that_it_is_a_program_and_what_time_it_goes_by() {
        Inddrag.Result result = Inddrag.run("chat", AT);

        assertThat(result.out())
                .startsWith(
                        "Inddrag er et program. Det svarer, som om det er 1. juni 2023 kl. 9, dansk tid.\nUret står stille.\n");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void as_of_now_the_first_lines_say_how_to_see_it_as_of_a_day_when_offers_were_open() {
        assertThat(Inddrag.run("chat").out())
                .contains("at det nu er 22. november 2026 kl. 9,\ndansk tid.\n")
                .contains("  java -jar inddrag.jar chat --at 2023-06-01T09:00\n");
        assertThat(Inddrag.run("chat", "--lang", "en").out())
                .startsWith("Inddrag is a program. ")
                .contains("  java -jar inddrag.jar chat --at 2023-06-01T09:00 --lang en\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slut", "Slut.", " SLUT ", "afslut", "farvel", "end", "quit", "exit", "bye"})
    void it_ends_when_asked_to_and_reads_no_further(String word) {
        String out = Inddrag.reading(word + "\nhjælp\n").with("chat", AT).out();

        assertThat(out).containsAnyOf("Farvel", "Good-bye").doesNotContain("vælger et af forslagene");
    }

    @Test
    void it_ends_kindly_when_the_input_ends() {
        assertThat(Inddrag.reading("hej").with("chat", AT).out()).endsWith(GOODBYE);
        assertThat(Inddrag.reading("hej").with("chat", AT, "--lang", "en").out())
                .containsAnyOf(GOODBYE, "Goodbye, and thank you.\n");
    }

    @Test
    void a_suggestion_is_picked_by_its_number() {
        String out = Inddrag.reading("vi er tre rådgivere, er det for sent?\n1\n")
                .with("chat", AT)
                .out();

        assertThat(out).contains("  1  Tilmeld os\n", "Du valgte: Tilmeld os\n");
    }

    @Test
    void a_registration_is_shown_but_not_sent() {
        String out = Inddrag.reading(
                        "vi er tre rådgivere fra Aarhus, er det for sent?\ntilmeld os\n13. november 2023\ntilmeld os\n")
                .with("chat", AT)
                .out();

        assertThat(out)
                .contains(
                        "Det her ville blive sendt som tilmelding:\n",
                        "- Tilbud: Temaforløb om inddragelse af børn og unge\n",
                        "- Pladser: 3 × medarbejder\n",
                        "Intet er sendt");
    }

    @Test
    void a_child_in_need_is_heard_before_any_command() {
        String out = Inddrag.reading("jeg er 12 år og min far slår mig\nslut\n")
                .with("chat", AT)
                .out();

        assertThat(out).contains("116 111");
    }

    @Test
    void help_tells_what_one_can_write() {
        assertThat(Inddrag.reading("hjælp\n").with("chat", AT).out()).contains("fortryd", "forfra", "slut", "1, 2, 3");
        assertThat(Inddrag.reading("help\n").with("chat", AT, "--lang", "en").out())
                .contains("undo", "start over", "end");
    }

    @Test
    void the_last_thing_can_be_taken_back() {
        String once = Inddrag.reading("nyheder\n").with("chat", AT).out();
        String back = Inddrag.reading("nyheder\nvi er tre rådgivere\nfortryd\n")
                .with("chat", AT)
                .out();
        String emptied =
                Inddrag.reading("nyheder\nfortryd\nfortryd\n").with("chat", AT).out();

        assertThat(back).contains("Det sidste er taget tilbage.").endsWith(once.substring(once.indexOf("Nyhedsbrev")));
        assertThat(emptied).contains("Det sidste er taget tilbage.", "ikke noget at tage tilbage");
    }

    @Test
    void one_can_start_over() {
        assertThat(Inddrag.reading("vi er tre rådgivere\nforfra\nfortryd\n")
                        .with("chat", AT)
                        .out())
                .contains("Så begynder vi forfra.", "ikke noget at tage tilbage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "\u0000\u0001", "😀", "7", "0", "99999999999", "\u001b[31mrød\u001b[0m \u009b2J"})
    void odd_lines_are_answered_and_cannot_steer_the_terminal(String line) {
        Inddrag.Result result = Inddrag.reading(line + "\nslut\n").with("chat", AT);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).endsWith(GOODBYE).doesNotContain("\u001b", "\u009b", "\u0000");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_line_of_a_hundred_thousand_characters_is_answered() {
        Inddrag.Result result =
                Inddrag.reading("børn ".repeat(20_000) + "\nslut\n").with("chat", AT);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).hasSizeLessThan(10_000);
    }

    @Test
    void letters_that_cannot_be_read_are_told_and_the_conversation_goes_on() {
        byte[] latin = "vi er tre rådgivere\nhjælp\nslut\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Inddrag.reading(latin).with("chat", AT).out())
                .contains("Nogle bogstaver kunne ikke læses")
                .endsWith(GOODBYE);
    }

    @Test
    void a_terminal_with_other_letters_is_read_in_them() {
        byte[] latin = "hjælp\nslut\n".getBytes(StandardCharsets.ISO_8859_1);
        Host.Terminal terminal = new Host.Terminal(true, StandardCharsets.ISO_8859_1, Map.of("TERM", "dumb"));

        String out = new Inddrag(latin, terminal).with("chat", AT, "--plain").out();

        assertThat(out).contains("> ", "vælger et af forslagene").doesNotContain("kunne ikke læses");
    }

    @Test
    void plain_has_no_colours() {
        Host.Terminal terminal = new Host.Terminal(true, StandardCharsets.UTF_8, Map.of("TERM", "xterm"));

        assertThat(new Inddrag(new byte[0], terminal)
                        .with("chat", AT, "--plain")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void text_is_wrapped_at_the_width_there_is() {
        String out = Inddrag.under(Map.of("COLUMNS", "40")).with("chat", AT).out();

        assertThat(out.lines().limit(8)).allMatch(line -> line.length() <= 40);
    }

    @Test
    void a_conversation_goes_on_in_another_window_by_its_code(@TempDir Path folder) {
        String keep = "--keep=" + folder.resolve("samtaler");
        String first = Inddrag.reading("vi er seks rådgivere fra Roskilde\ngem samtalen\n")
                .with("chat", AT, keep)
                .out();
        String code = ResumeCode.in(first.substring(first.indexOf("Koden er")))
                .orElseThrow()
                .toString();

        String second = Inddrag.reading("fortsæt " + code + "\ntilmeld os\n")
                .with("chat", AT, keep)
                .out();

        assertThat(second).contains("Velkommen tilbage", "6 medarbejdere", "Hvilket hold");
    }

    @Test
    void without_a_folder_it_says_that_nothing_is_kept() {
        assertThat(Inddrag.reading("gem samtalen\n").with("chat", AT).out()).contains("Her kan samtaler ikke gemmes.");
    }
}
