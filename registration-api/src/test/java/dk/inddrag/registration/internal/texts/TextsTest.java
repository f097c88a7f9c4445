package dk.inddrag.registration.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.source.Language;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(Texts.keys(Language.DANISH))
                .isEqualTo(Texts.keys(Language.ENGLISH))
                .isNotEmpty();
    }
}
