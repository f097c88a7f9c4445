package dk.inddrag.examples.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WrapTest {
    @Test
    void lines_break_at_spaces_and_never_grow_too_long() {
        assertThat(Wrap.lines("en to tre fire fem", 8)).containsExactly("en to", "tre fire", "fem");
    }

    @Test
    void line_breaks_and_indents_are_kept() {
        assertThat(Wrap.lines("en to\n\n  tre fire", 8)).containsExactly("en to", "", "  tre", "  fire");
    }

    @Test
    void a_long_word_is_left_whole() {
        assertThat(Wrap.lines("se https://example.org/en/to nu", 10))
                .containsExactly("se", "https://example.org/en/to", "nu");
    }

    @Test
    void no_text_is_one_empty_line() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }
}
