package dk.inddrag.examples.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "US-ASCII, Blåbærgrød på Ø, Blaabaergroed paa Oe",
        "US-ASCII, ÆØÅ æøå, AeOeAa aeoeaa",
        "US-ASCII, café – “ja” …, cafe - \"ja\" ...",
        "US-ASCII, 😀, [U+1F600]",
        "US-ASCII, 漢, [U+6F22]",
        "IBM437, Blåbærgrød, Blåbærgroed",
        "IBM850, Blåbærgrød, Blåbærgrød",
        "windows-1250, Blåbærgrød, Blaabaergroed",
        "ISO-8859-1, tre – 3 × 2, tre - 3 × 2",
        "UTF-8, 漢 😀 Ø, 漢 😀 Ø",
    })
    void what_a_charset_lacks_is_spelled_with_what_it_has(String charset, String text, String spelled) {
        assertThat(new Letters(Charset.forName(charset)).spell(text)).isEqualTo(spelled);
    }

    @Test
    void half_a_letter_is_shown_as_lost() {
        assertThat(new Letters(StandardCharsets.UTF_8).spell("a\ud83db")).isEqualTo("a\ufffdb");
        assertThat(new Letters(StandardCharsets.US_ASCII).spell("a\ud83db")).isEqualTo("a[U+D83D]b");
    }
}
