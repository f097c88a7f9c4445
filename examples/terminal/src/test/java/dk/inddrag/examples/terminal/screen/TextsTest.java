package dk.inddrag.examples.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.source.Language;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class TextsTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    private final Texts danish = Texts.in(Language.DANISH);
    private final Texts english = Texts.in(Language.ENGLISH);

    @Test
    void both_languages_have_the_same_texts_with_the_same_values() {
        assertThat(danish.bundle().keySet()).isEqualTo(english.bundle().keySet());
        for (String key : danish.bundle().keySet()) {
            assertThat(values(danish.find(key))).as(key).isEqualTo(values(english.find(key)));
            assertThat(danish.find(key)).as(key).isNotBlank();
        }
    }

    @Test
    void values_take_their_places() {
        assertThat(danish.get("status.open.left", "2 dage")).isEqualTo("lukker om 2 dage");
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        VALUE.matcher(text).results().map(MatchResult::group).forEach(values::add);
        return values;
    }
}
