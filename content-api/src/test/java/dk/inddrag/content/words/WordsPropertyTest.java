package dk.inddrag.content.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What holds for any text. A failure names its seed; put it into {@code SEED} to see it again. */
class WordsPropertyTest {
    private static final long SEED = Long.getLong("inddrag.seed", new Random().nextLong());
    private static final int TEXTS = 3_000;
    private static final String SIGNS = "-\u2013\u00AD'\u2019 \u0301\u030A/.,";
    private static final String LETTERS = "abcdeæøåÆØÅé\u0130\u0131ß";

    private final DanishWords words = DanishWords.bundled();
    private final Random random = new Random(SEED);

    @Test
    void any_text_is_read_as_words_that_stand_in_it() {
        for (int i = 0; i < TEXTS; i++) {
            String text = randomText();
            int before = 0;
            for (Word word : words.analyze(text)) {
                assertThat(word.start()).as(seed(text)).isGreaterThanOrEqualTo(before);
                assertThat(text.substring(word.start(), word.end()))
                        .as(seed(text))
                        .isEqualTo(word.text());
                assertThat(word.parts()).as(seed(text)).isNotEmpty().hasSameSizeAs(word.partStems());
                assertThat(word.folded()).as(seed(text)).isNotEmpty();
                before = word.end();
            }
        }
    }

    @Test
    void folding_twice_is_folding_once() {
        for (int i = 0; i < TEXTS; i++) {
            String text = randomText();
            String folded = Folding.fold(text);

            assertThat(Folding.fold(folded)).as(seed(text)).isEqualTo(folded);
        }
    }

    @Test
    void a_word_is_understood_alike_in_any_text_and_at_any_time() {
        for (int i = 0; i < TEXTS; i++) {
            String word = randomWord();
            Reading alone = words.word(word).reading();

            assertThat(words.analyze("se " + word + ".").get(1).reading())
                    .as(seed(word))
                    .isEqualTo(alone);
            assertThat(words.word(word.toUpperCase(Locale.ROOT)).stem())
                    .as(seed(word))
                    .isEqualTo(alone.stem());
        }
    }

    @Test
    void nearness_is_bounded_and_a_word_is_near_itself() {
        for (int i = 0; i < TEXTS; i++) {
            String a = Folding.fold(randomWord());
            String b = Folding.fold(randomWord());

            assertThat(Spelling.isNear(a, a)).as(seed(a)).isTrue();
            if (Math.abs(a.length() - b.length()) > 4) {
                assertThat(Spelling.isNear(a, b)).as(seed(a + " " + b)).isFalse();
            }
        }
    }

    @Test
    void one_swap_in_a_long_word_is_always_near() {
        for (WordLists.Compound compound : WordLists.compounds()) {
            String folded = Folding.fold(compound.word());
            int at = 1 + random.nextInt(folded.length() - 2);
            String swapped =
                    folded.substring(0, at) + folded.charAt(at + 1) + folded.charAt(at) + folded.substring(at + 2);

            assertThat(Spelling.isNear(swapped, folded)).as(seed(swapped)).isTrue();
        }
    }

    @Test
    void long_texts_are_read_in_bounded_time() {
        for (String text : List.of(
                "a".repeat(100_000),
                "å ".repeat(50_000),
                "børne-".repeat(20_000),
                "børne- og ".repeat(10_000),
                "🙂".repeat(50_000),
                "'".repeat(100_000),
                "a\u0301".repeat(50_000),
                "\uD800".repeat(100_000),
                "sagsbehandlingstids".repeat(5_000))) {
            assertThat(words.analyze(text)).hasSizeLessThanOrEqualTo(50_000);
        }
    }

    @Test
    void many_threads_read_as_one_does() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(randomText() + " " + randomWord() + " " + randomWord());
        }
        List<List<Word>> alone = texts.stream().map(words::analyze).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<List<Word>>>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> texts.stream().map(words::analyze).toList());
            }
            for (Future<List<List<Word>>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).as(seed("")).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String seed(String text) {
        return "seed " + SEED + ", text " + HexFormat.of().formatHex(text.getBytes(UTF_8));
    }

    private String randomWord() {
        List<WordLists.Compound> compounds = WordLists.compounds();
        List<String> plain = WordLists.plainWords();
        String word = random.nextBoolean()
                ? compounds.get(random.nextInt(compounds.size())).word()
                : plain.get(random.nextInt(plain.size()));
        int change = random.nextInt(4);
        int at = random.nextInt(word.length());
        return switch (change) {
            case 0 -> word;
            case 1 -> word.substring(0, at) + word.substring(at + 1) + "s";
            case 2 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
            default -> word + plain.get(random.nextInt(plain.size()));
        };
    }

    private String randomText() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append((char) random.nextInt(0x250));
                case 2 -> text.appendCodePoint(0x1F300 + random.nextInt(0x300));
                case 3 -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 4 -> text.append(' ');
                case 5 -> text.append(WordLists.plainWords().get(i));
                default -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return text.toString();
    }
}
