package dk.inddrag.content.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {
    private static final int WORDS = 40;
    private static final int TRIES = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_automaton_accepts_what_that_of_lucene_accepts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            String word = word(random, 2 + random.nextInt(11));
            for (int most = 1; most <= 2; most++) {
                ByteRunAutomaton ours = Slips.of(word, most).runAutomaton;
                ByteRunAutomaton theirs = new ByteRunAutomaton(
                        new LevenshteinAutomata(word.substring(1), true).toAutomaton(most, word.substring(0, 1)));
                for (int j = 0; j < TRIES; j++) {
                    String other = changed(word, random);
                    assertThat(accepts(ours, other))
                            .as("seed %d: %s and %s, %d slips", seed, word, other, most)
                            .isEqualTo(accepts(theirs, other));
                }
            }
        }
    }

    @Test
    void a_word_in_other_letters_has_no_automaton() {
        assertThat(Slips.areKnownOf("раз")).isFalse();
        assertThat(Slips.areKnownOf("")).isFalse();
        assertThat(Slips.areKnownOf("a".repeat(Slips.LONGEST + 1))).isFalse();
        assertThat(Slips.areKnownOf("a".repeat(Slips.LONGEST))).isTrue();
    }

    private static boolean accepts(ByteRunAutomaton automaton, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
        return automaton.run(bytes, 0, bytes.length);
    }

    /** Few letters, so that they come again. */
    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        random.ints(length, 'a', 'e').forEach(word::appendCodePoint);
        return word.toString();
    }

    private static String changed(String word, Random random) {
        StringBuilder changed = new StringBuilder(word);
        for (int slips = random.nextInt(4); slips > 0 && changed.length() > 1; slips--) {
            int at = random.nextInt(changed.length() - 1);
            char letter = (char) ('a' + random.nextInt(6));
            switch (random.nextInt(4)) {
                case 0 -> changed.insert(at, letter);
                case 1 -> changed.deleteCharAt(at);
                case 2 -> changed.setCharAt(at, letter);
                default -> changed.insert(at, changed.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return changed.toString();
    }
}
