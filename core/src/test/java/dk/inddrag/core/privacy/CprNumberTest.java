package dk.inddrag.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CprNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-0000",
                "0101900000",
                "010190 0000",
                "010190\u20130000",
                "010190\u00a00000",
                "010190\u22120000",
                "0101\u200b90-0000",
                "\uff10\uff11\uff10\uff11\uff19\uff10-\uff10\uff10\uff10\uff10",
                "610190-0000",
                "010190-xxxx"
            })
    void a_number_is_told_however_it_was_typed_or_pasted(String number) {
        assertThat(CprNumber.isIn("Spiser ikke fisk, " + number + ".")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"27.24.00-G01-5-19", "5790001234567", "310290-0000", "tlf. 12 34 56 78", "trappe 2, plads 14"})
    void other_numbers_are_none(String text) {
        assertThat(CprNumber.isIn(text)).isFalse();
    }
}
