package dk.inddrag.examples.terminal.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LinePromptTest {
    private static final String ENTER = "\r";
    private static final String UP = "\u001b[A";
    private static final String LEFT = "\u001b[D";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private LineDisciplineTerminal terminal;
    private LinePrompt prompt;

    @BeforeEach
    void open() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm", screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 24));
        prompt = new LinePrompt(terminal);
    }

    @AfterEach
    void close() throws IOException {
        prompt.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "er børn og øl på Ærø med? 😀",
                "han sagde \"hej",
                "c:\\mappe\\",
                "!! !$ !1",
                "it's",
                "# nej",
                "a  b ",
                ""
            })
    void a_line_is_what_was_written(String line) throws Exception {
        assertThat(afterTyping(line + ENTER)).isEqualTo(new Input.Written(line, false, false));
    }

    @Test
    void lines_before_are_within_reach_until_they_are_forgotten() throws Exception {
        afterTyping("en" + ENTER);

        assertThat(afterTyping(UP + " til" + ENTER)).isEqualTo(new Input.Written("en til", false, false));

        prompt.forget();

        assertThat(afterTyping(UP + UP + "ny" + ENTER)).isEqualTo(new Input.Written("ny", false, false));
    }

    @Test
    void arrows_move_in_the_line() throws Exception {
        assertThat(afterTyping("bør" + LEFT + "ne" + "\u001b[F" + "dn" + ENTER))
                .isEqualTo(new Input.Written("bønerdn", false, false));
    }

    @Test
    void control_c_and_control_d_are_no_words() throws Exception {
        assertThat(afterTyping("halvt" + CTRL_C)).isEqualTo(Input.Interrupted.INSTANCE);
        assertThat(afterTyping(CTRL_C)).isEqualTo(Input.Interrupted.INSTANCE);
        assertThat(afterTyping("helt" + ENTER)).isEqualTo(new Input.Written("helt", false, false));
        assertThat(afterTyping(CTRL_D)).isEqualTo(Input.Ended.INSTANCE);
    }

    @Test
    void a_mail_that_is_pasted_is_one_message() throws Exception {
        assertThat(afterTyping("\u001b[200~Hej\n\nVi er tre.\n\u001b[201~" + ENTER))
                .isEqualTo(new Input.Written("Hej\n\nVi er tre.\n", false, false));
    }

    @Test
    void letters_that_cannot_be_read_are_told() throws Exception {
        assertThat(afterTyping(new byte[] {'b', (byte) 0xf8, 'r', 'n', '\r'}))
                .isEqualTo(new Input.Written("b\ufffdrn", true, false));
    }

    private Input afterTyping(String keys) throws Exception {
        return afterTyping(keys.getBytes(StandardCharsets.UTF_8));
    }

    /** Types when asked, as a person does: keys between two prompts would go to the terminal itself. */
    private Input afterTyping(byte[] keys) throws Exception {
        int shown = screen.size();
        CompletableFuture<Void> typing = CompletableFuture.runAsync(() -> {
            try {
                while (!screen.toString(StandardCharsets.ISO_8859_1)
                        .substring(shown)
                        .contains("> ")) {
                    Thread.sleep(5);
                }
                terminal.processInputBytes(keys);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Input input = prompt.read();
        typing.get();
        return input;
    }
}
