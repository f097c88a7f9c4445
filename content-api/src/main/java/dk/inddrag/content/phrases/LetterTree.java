package dk.inddrag.content.phrases;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers under words, found letter by letter: one walk along a word meets the numbers of all that it begins with.
 *
 * <p>Thread-safe once it is filled.
 */
final class LetterTree {

    private char[] letters = {};
    private LetterTree[] branches = {};
    private int[] numbers = {};

    void put(CharSequence word, int number) {
        LetterTree at = this;
        for (int i = 0; i < word.length(); i++) {
            at = at.branch(word.charAt(i));
        }
        at.numbers = Arrays.copyOf(at.numbers, at.numbers.length + 1);
        at.numbers[at.numbers.length - 1] = number;
    }

    private LetterTree branch(char letter) {
        LetterTree branch = next(letter);
        if (branch == null) {
            branch = new LetterTree();
            letters = Arrays.copyOf(letters, letters.length + 1);
            letters[letters.length - 1] = letter;
            branches = Arrays.copyOf(branches, branches.length + 1);
            branches[branches.length - 1] = branch;
        }
        return branch;
    }

    /** What goes on with a letter; null where nothing does. */
    @Nullable
    LetterTree next(char letter) {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == letter) {
                return branches[i];
            }
        }
        return null;
    }

    /** What goes on with all letters of a word; null where nothing does. */
    @Nullable
    LetterTree after(String word) {
        LetterTree at = this;
        for (int i = 0; at != null && i < word.length(); i++) {
            at = at.next(word.charAt(i));
        }
        return at;
    }

    /** The numbers of the word that ends here; not to be changed. */
    int[] numbers() {
        return numbers;
    }
}
