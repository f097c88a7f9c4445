package dk.inddrag.content.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "frsit, frist",
        "fritst, frist",
        "komune, kommune",
        "kommmune, kommune",
        "anbrigelse, anbringelse",
        "inddargelse, inddragelse",
        "nidsats, indsats",
        "sagsbehanlr, sagsbehandler"
    })
    void a_slip_or_two_in_a_long_word_are_forgiven(String typed, String meant) {
        assertThat(Spelling.isNear(typed, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "dga, dag",
        "barm, barn",
        "frosk, frist",
        "grist, frist",
        "kursus2, kursus1",
        "tema, temadag",
        "inddagels, inddragelserne"
    })
    void short_words_other_beginnings_and_digits_are_not(String typed, String meant) {
        assertThat(Spelling.isNear(typed, meant)).isFalse();
    }

    @Test
    void equal_words_are_near_however_short_or_long() {
        assertThat(Spelling.isNear("", "")).isTrue();
        assertThat(Spelling.isNear("å", "å")).isTrue();
        assertThat(Spelling.isNear("x".repeat(1000), "x".repeat(1000))).isTrue();
        assertThat(Spelling.isNear("x".repeat(1000), "x".repeat(999))).isFalse();
    }
}
