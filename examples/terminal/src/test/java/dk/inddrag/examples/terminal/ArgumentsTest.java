package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ArgumentsTest {
    @Test
    void lost_letters_are_taken_from_the_command_line() {
        String[] args = {"ask", "er b\ufffd\ufffdrn med?", "--json"};

        assertThat(Arguments.restore(
                        args, bytes("java\0-jar\0inddrag.jar\0ask\0er børn med?\0--json\0", StandardCharsets.UTF_8)))
                .containsExactly("ask", "er børn med?", "--json");
    }

    @Test
    void the_command_line_of_another_program_is_left_alone() {
        String[] args = {"ask", "b\ufffd\ufffdrn"};

        assertThat(Arguments.restore(args, bytes("maven\0package\0", StandardCharsets.UTF_8)))
                .isSameAs(args);
        assertThat(Arguments.restore(args, bytes("x\0", StandardCharsets.UTF_8)))
                .isSameAs(args);
        assertThat(Arguments.restore(args, new byte[0])).isSameAs(args);
    }

    @Test
    void letters_that_were_never_utf_8_stay_lost_and_known_to_be() {
        String[] args = {"b\ufffdrn"};

        String[] restored = Arguments.restore(args, bytes("java\0børn\0", StandardCharsets.ISO_8859_1));

        assertThat(Arguments.isDamaged(restored)).isTrue();
    }

    @Test
    void whole_arguments_are_not_touched() {
        String[] args = {"ask", "er børn med?"};

        assertThat(Arguments.restore(args)).isSameAs(args);
        assertThat(Arguments.isDamaged(args)).isFalse();
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
