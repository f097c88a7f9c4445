package dk.inddrag.content.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Measures how fast text is read; run by hand, with the number of megabytes as its argument. */
final class WordSpeed {
    private static final String SENTENCE = "Vores sagsbehandlere vil gerne tilmeldes et kompetenceudviklingsforløb om"
            + " børneinddragelse, inden tilmeldingsfristen udløber på fredag kl. 12";
    private static final int ROUNDS = 5;
    private static final int SENTENCES = 200_000;

    private WordSpeed() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        DanishWords words = DanishWords.bundled();
        report("load: %.1f ms%n", (System.nanoTime() - start) / 1e6);
        int megabytes = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        String text = zipf(vocabulary(), megabytes);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        List<String> pages = pages(text);
        for (int round = 0; round < ROUNDS; round++) {
            start = System.nanoTime();
            long count = 0;
            for (String page : pages) {
                count += words.analyze(page).size();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            report("%.1f MB/s, %.0f ns a word, %d words%n", bytes / 1e6 / seconds, seconds * 1e9 / count, count);
        }
        for (int round = 0; round < ROUNDS; round++) {
            start = System.nanoTime();
            int count = 0;
            for (int i = 0; i < SENTENCES; i++) {
                count += words.analyze(SENTENCE).size();
            }
            double micros = (System.nanoTime() - start) / 1e3 / SENTENCES;
            report("sentence of %d words: %.2f microseconds%n", count / SENTENCES, micros);
        }
        List<String> rare = vocabulary();
        start = System.nanoTime();
        for (String word : rare) {
            words.word(word + "x");
            words.word("børne" + word);
        }
        report("each word new: %.0f ns a word%n", (System.nanoTime() - start) / 2.0 / rare.size());
    }

    /** The test words and pairs of them, the first ones most often: text with a long tail of compounds. */
    private static List<String> vocabulary() {
        List<String> base = new ArrayList<>();
        base.addAll(WordLists.plainWords());
        WordLists.compounds().forEach(compound -> base.add(compound.word()));
        List<String> all = new ArrayList<>(base);
        for (String first : base) {
            for (String second : base) {
                all.add(first + second);
            }
        }
        return all;
    }

    private static String zipf(List<String> vocabulary, int megabytes) {
        Random random = new Random(17);
        StringBuilder text = new StringBuilder(megabytes * 1_000_000);
        while (text.length() < megabytes * 950_000) {
            int rank = (int) Math.pow(vocabulary.size(), random.nextDouble());
            text.append(vocabulary.get(Math.min(rank, vocabulary.size() - 1)))
                    .append(random.nextInt(9) == 0 ? ". " : " ");
        }
        return text.toString();
    }

    private static List<String> pages(String text) {
        List<String> pages = new ArrayList<>();
        int size = 10_000;
        for (int i = 0; i < text.length(); i += size) {
            pages.add(text.substring(i, Math.min(text.length(), i + size)));
        }
        return pages;
    }

    private static void report(String format, Object... values) {
        System.out.printf(format, values);
    }
}
