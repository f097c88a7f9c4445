package dk.inddrag.content.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.inddrag.content.words.DanishWords;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordOrderTest {
    private static final double ROUNDING = 1e-9;

    @Test
    void neighbours_are_closer_than_words_with_others_between() {
        WordOrder order = order("støtte til børn og unge", "støtte børn");

        assertThat(order.closeness(numbers("støtte børn")))
                .containsExactly(new double[] {1 / 2.0 + 1}, within(ROUNDING));
    }

    @Test
    void words_that_changed_places_are_further_apart() {
        assertThat(order("børn støtte").closeness(numbers("støtte børn")))
                .containsExactly(new double[] {1 / 3.0}, within(ROUNDING));
    }

    @Test
    void words_far_apart_or_in_different_texts_do_not_stand_together() {
        assertThat(order("støtte a b c d e børn", "støtte", "børn").closeness(numbers("støtte børn")))
                .containsExactly(new double[] {0}, within(ROUNDING));
    }

    @Test
    void each_pair_of_neighbours_is_looked_for() {
        assertThat(order("nye regler for anbragte børn").closeness(numbers("regler børn anbragte")))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0}, within(ROUNDING));
    }

    @Test
    void a_row_is_found_in_any_form_but_not_with_words_between_or_across_texts() {
        WordOrder order = order("Kommunens frister gælder", "fra nu", "af og til");

        assertThat(order.has(numbers("kommune fristen"))).isTrue();
        assertThat(order.has(numbers("kommunens gælder"))).isFalse();
        assertThat(order.has(numbers("nu af"))).isFalse();
    }

    private static WordOrder order(String... texts) {
        List<ItemWords.Text> all = Arrays.stream(texts)
                .map(text -> new ItemWords.Text(DanishWords.bundled().analyze(text), 1))
                .toList();
        return new WordOrder(WordOrder.of(all, TermMemory.OF_DICTIONARY));
    }

    private static int[] numbers(String text) {
        return DanishWords.bundled().analyze(text).stream()
                .mapToInt(word -> WordTerms.of(word).number())
                .toArray();
    }
}
