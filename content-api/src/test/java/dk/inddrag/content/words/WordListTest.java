package dk.inddrag.content.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    /** The words at 3, 6, 9, ... were not looked at while the splitter was made. */
    private static final int UNSEEN = 3;

    private final DanishWords words = DanishWords.bundled();

    @Test
    void the_lists_are_long_enough_to_mean_something() {
        assertThat(WordLists.compounds()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(WordLists.plainWords()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void at_least_ninety_five_of_a_hundred_compounds_come_apart_exactly() {
        List<String> wrong = wrongCompounds(false);

        assertThat(wrong).hasSizeLessThanOrEqualTo(WordLists.compounds().size() * 5 / 100);
    }

    @Test
    void at_least_ninety_five_of_a_hundred_unseen_compounds_come_apart_exactly() {
        List<String> wrong = wrongCompounds(true);

        assertThat(wrong).hasSizeLessThanOrEqualTo(WordLists.compounds().size() / UNSEEN * 5 / 100);
    }

    @Test
    void at_most_one_plain_word_in_a_hundred_comes_apart() {
        List<String> wrong = new ArrayList<>();
        for (String plain : WordLists.plainWords()) {
            if (words.word(plain).isCompound()) {
                wrong.add(plain);
            }
        }

        assertThat(wrong).hasSizeLessThanOrEqualTo(WordLists.plainWords().size() / 100);
    }

    @Test
    void a_compound_typed_without_danish_letters_comes_apart_in_the_same_way() {
        List<String> different = new ArrayList<>();
        for (WordLists.Compound compound : WordLists.compounds()) {
            Reading danish = words.word(compound.word()).reading();
            Reading folded = words.word(Folding.fold(compound.word())).reading();
            if (!danish.equals(folded)) {
                different.add(compound.word());
            }
        }

        assertThat(different).isEmpty();
    }

    private List<String> wrongCompounds(boolean unseenOnly) {
        List<String> wrong = new ArrayList<>();
        int place = 0;
        for (WordLists.Compound compound : WordLists.compounds()) {
            place++;
            List<String> parts = words.word(compound.word()).parts();
            if ((!unseenOnly || place % UNSEEN == 0) && !parts.equals(compound.parts())) {
                wrong.add(compound.word() + " " + parts);
            }
        }
        return wrong;
    }
}
