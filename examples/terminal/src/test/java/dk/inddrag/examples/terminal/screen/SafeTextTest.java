package dk.inddrag.examples.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SafeTextTest {
    @Test
    void ordinary_text_is_left_alone() {
        String text = "Børn & unge: 9. juni kl. 10\n– «æøå» 😀";

        assertThat(SafeText.of(text)).isSameAs(text);
    }

    @Test
    void escape_sequences_are_taken_out_whole() {
        assertThat(SafeText.of("a\u001b[31;1mb\u001b[0m\u009b2Jc")).isEqualTo("abc");
        assertThat(SafeText.of("a\u001b")).isEqualTo("a");
        assertThat(SafeText.of("a\u001b[3")).isEqualTo("a");
        assertThat(SafeText.of("a\u001b[3\u001b[mø")).isEqualTo("aø");
    }

    @Test
    void other_control_characters_and_reversed_writing_are_taken_out() {
        assertThat(SafeText.of("a\u0000\u0007\u0008\u007f\u0085b\u202ec\u2066d\r\n\te"))
                .isEqualTo("abcd\n e");
    }
}
