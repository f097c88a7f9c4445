package dk.inddrag.content.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.content.words.DanishWords;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhraseShelfTest {

    private static final DanishWords DANISH = DanishWords.bundled();
    private static final List<String> ROLES = List.of("rådgiver", "*chef", "faglig/fagligt leder", "nøgleperson");
    private static final List<String> NEEDS = List.of("børnesamtale", "øve .. samtale", "=mødes med andre", "børn*");

    private final PhraseShelf shelf = PhraseShelf.of(DANISH);

    private static PhraseBook<String> book(PhraseBook.Builder<String> builder, List<String> phrases) {
        phrases.forEach(phrase -> builder.add(phrase, phrase));
        return builder.build();
    }

    private static AnalyzedText text(String text) {
        return AnalyzedText.of(text, DANISH);
    }

    @Test
    void books_of_one_shelf_find_what_they_find_alone() {
        PhraseBook<String> roles = book(PhraseBook.builder(shelf), ROLES);
        PhraseBook<String> needs = book(PhraseBook.builder(shelf), NEEDS);

        for (String each : List.of(
                "Vores børnechef og to fagligt ledere vil mødes med andre kommuner",
                "rådgiverne skal øve den svære samtale, og børnesamtalerne også",
                "en børne samtale med rådgivren",
                "")) {
            AnalyzedText text = text(each);
            assertThat(roles.find(text))
                    .as(each)
                    .isEqualTo(book(PhraseBook.builder(DANISH), ROLES).find(text));
            assertThat(needs.find(text))
                    .as(each)
                    .isEqualTo(book(PhraseBook.builder(DANISH), NEEDS).find(text));
        }
    }

    @Test
    void a_book_that_is_put_there_later_reads_texts_that_were_read_before() {
        PhraseBook<String> roles = book(PhraseBook.builder(shelf), ROLES);
        AnalyzedText text = text("to rådgivere til børnesamtaler");
        assertThat(roles.find(text)).hasSize(1);

        PhraseBook<String> needs = book(PhraseBook.builder(shelf), NEEDS);

        assertThat(needs.find(text)).extracting(PhraseMatch::sense).contains("børnesamtale");
        assertThat(roles.find(text)).hasSize(1);
    }

    @Test
    void a_text_can_be_read_by_the_books_of_several_shelves_in_turn() {
        PhraseBook<String> roles = book(PhraseBook.builder(shelf), ROLES);
        PhraseBook<String> other = book(PhraseBook.builder(PhraseShelf.of(DANISH)), NEEDS);
        AnalyzedText text = text("to rådgivere til børnesamtaler");

        for (int i = 0; i < 3; i++) {
            assertThat(roles.find(text)).hasSize(1);
            assertThat(other.find(text)).extracting(PhraseMatch::sense).contains("børnesamtale", "børn*");
        }
    }

    @Test
    void many_can_read_one_text_while_books_are_put_on_the_shelf() {
        PhraseBook<String> roles = book(PhraseBook.builder(shelf), ROLES);
        AnalyzedText text = text("to rådgivere til børnesamtaler");

        List<Integer> found = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> {
                    PhraseBook<String> one = book(PhraseBook.builder(shelf), List.of("børnesamtale", "dag" + i % 5));
                    return roles.find(text).size() + one.find(text).size();
                })
                .toList();

        assertThat(found).containsOnly(2);
    }
}
