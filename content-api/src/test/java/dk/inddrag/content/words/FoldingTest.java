package dk.inddrag.content.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Århus,aarhus",
        "ÆBLEGRØD,aeblegroed",
        "idé,ide",
        "Müller,muller",
        "Malmö,malmoe",
        "ﬁnde,finde",
        "ＡＢＣ,abc",
        "Straße,strasse",
        "Čapek,capek",
        "Ǻse,aase"
    })
    void letters_are_folded_to_plain_ones(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void typographic_signs_become_the_ones_on_a_keyboard() {
        assertThat(Folding.fold("«børne–» ‘og’\u00A0“unge”\u2011chef")).isEqualTo("\"boerne-\" 'og' \"unge\"-chef");
        assertThat(Folding.fold("so\u00ADcial\u200Bråd")).isEqualTo("socialraad");
    }

    @Test
    void a_letter_and_its_loose_accent_are_one() {
        assertThat(Folding.fold("A\u030Abenra\u030A")).isEqualTo("aabenraa");
        assertThat(Folding.fold("e\u0301n")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🙂 ok", "\uD800", "a\uDC00b", "\u0000\u0007\t\n", "12.30"})
    void what_is_no_letter_stays(String text) {
        assertThat(Folding.fold(text)).isEqualTo(text);
    }

    @Test
    void every_letter_of_every_script_is_folded_once_and_for_all() {
        List<String> changing = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(text -> !Folding.fold(Folding.fold(text)).equals(Folding.fold(text)))
                .toList();

        assertThat(changing).isEmpty();
    }

    @Test
    void null_is_refused() {
        assertThatThrownBy(() -> Folding.fold(null)).isInstanceOf(NullPointerException.class);
    }
}
