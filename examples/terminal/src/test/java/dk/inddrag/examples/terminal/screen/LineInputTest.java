package dk.inddrag.examples.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LineInputTest {
    @Test
    void lines_end_as_on_any_system_and_the_last_needs_no_end() throws IOException {
        LineInput input = input("\ufeffen\r\n\nto", StandardCharsets.UTF_8, StandardCharsets.UTF_8);

        assertThat(input.next()).contains(new LineInput.Line("en", false, false));
        assertThat(input.next()).contains(new LineInput.Line("", false, false));
        assertThat(input.next()).contains(new LineInput.Line("to", false, false));
        assertThat(input.next()).isEmpty();
    }

    @Test
    void letters_that_are_no_utf_8_are_read_as_the_terminal_writes_them() throws IOException {
        LineInput input = input("børn\n", StandardCharsets.ISO_8859_1, StandardCharsets.ISO_8859_1);

        assertThat(input.next()).contains(new LineInput.Line("børn", false, false));
    }

    @Test
    void letters_that_nobody_can_read_are_said_to_be_lost() throws IOException {
        for (Charset terminal : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.US_ASCII}) {
            assertThat(input("børn\n", StandardCharsets.ISO_8859_1, terminal).next())
                    .contains(new LineInput.Line("b\ufffdrn", true, false));
        }
    }

    @Test
    void a_line_that_is_too_long_is_cut_between_letters_and_the_next_is_whole() throws IOException {
        LineInput input = input("a" + "ø".repeat(1 << 20) + "\nto\n", StandardCharsets.UTF_8, StandardCharsets.UTF_8);

        LineInput.Line line = input.next().orElseThrow();
        assertThat(line.cut()).isTrue();
        assertThat(line.damaged()).isFalse();
        assertThat(line.text()).hasSizeBetween(1 << 18, 1 << 20).doesNotContain("\ufffd");
        assertThat(input.next()).contains(new LineInput.Line("to", false, false));
    }

    private static LineInput input(String text, Charset written, Charset terminal) {
        return new LineInput(new ByteArrayInputStream(text.getBytes(written)), terminal);
    }
}
