package dk.inddrag.intake.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeCodeTest {

    static Stream<ResumeCode> codes() {
        Random random = new Random(20261122);
        return random.ints(200).mapToObj(any -> ResumeCode.random(random));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void is_read_as_it_is_shown(ResumeCode code) {
        assertThat(ResumeCode.in("fortsæt " + code)).contains(code);
        assertThat(ResumeCode.in(code.toString().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(ResumeCode.in("Koden er " + code.toString().replace('-', ' ') + "."))
                .contains(code);
        assertThat(ResumeCode.in(code.value().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void one_wrong_character_shows(ResumeCode code) {
        String value = code.value();
        for (int at = 0; at < value.length(); at++) {
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (other != value.charAt(at)) {
                    String wrong = value.substring(0, at) + other + value.substring(at + 1);
                    assertThat(ResumeCode.in(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fortsæt", "010100-0000", "K7QX4", "Vi er seks rådgivere fra Roskilde", "UUUUU-UUUUU"})
    void a_text_without_a_code_holds_none(String text) {
        assertThat(ResumeCode.in(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void neither_a_word_nor_a_long_number_is_a_code(ResumeCode code) {
        String letters = code.value().replaceAll("[0-9]", "A");
        String digits = code.value().replaceAll("[A-Z]", "7");
        for (char last : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
            String end = Character.toString(last);
            if (Character.isLetter(last)) {
                assertThat(ResumeCode.in(letters.substring(0, 9) + end)).isEmpty();
            } else {
                assertThat(ResumeCode.in(digits.substring(0, 9) + end)).isEmpty();
            }
        }
    }

    @Test
    void what_is_no_code_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> new ResumeCode("HEMMELIGT"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ten characters")
                .hasMessageNotContaining("HEMMELIGT");
    }
}
