package dk.inddrag.examples.benchmarks;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.organisation.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Any number of documents of some 200 words, the same each time: sentences of the items of the relevance test, in which one
 * word in eight comes from a long tail of words and compounds.
 */
final class SearchCorpus {
    private static final String SENTENCES = "/dk/inddrag/content/relevance/items.tsv";
    private static final int TAIL = 40_000;
    private static final int QUERIES = 1_000;
    private static final int TITLE_WORDS = 6;
    private static final int BODY_WORDS = 194;

    private final Organisation publisher = Catalogue.bundled().organisations().get(1);
    private final List<String> sentences;
    private final List<String> tail;

    SearchCorpus() {
        sentences = sentences();
        List<String> words = sentences.stream()
                .flatMap(sentence -> Arrays.stream(sentence.split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() > 4)
                .distinct()
                .toList();
        tail = new ArrayList<>(words);
        Random random = new Random(5);
        while (tail.size() < TAIL) {
            tail.add(words.get(random.nextInt(words.size())) + words.get(random.nextInt(words.size())));
        }
    }

    private static List<String> sentences() {
        try (InputStream in = SearchCorpus.class.getResourceAsStream(SENTENCES)) {
            return new String(Objects.requireNonNull(in, SENTENCES).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.lastIndexOf(" | ") + 3))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(SENTENCES, e);
        }
    }

    /** The documents, made one by one while they are read. */
    Iterable<Item> items(int size) {
        return () -> {
            Random random = new Random(3);
            Iterator<Integer> numbers = IntStream.range(0, size).iterator();
            return Stream.generate(() -> item(numbers.next(), random))
                    .limit(size)
                    .iterator();
        };
    }

    private Item item(int number, Random random) {
        ItemText text = ItemText.of(text(random, TITLE_WORDS), "");
        return Item.builder("d" + number, ItemKind.REPORT, text, publisher)
                .body(text(random, BODY_WORDS))
                .date(PartialDate.ofYear(2000 + number % 25))
                .build();
    }

    private String text(Random random, int length) {
        StringBuilder text = new StringBuilder(length * 8);
        for (int words = 0; words < length; ) {
            for (String word : sentences.get(random.nextInt(sentences.size())).split(" ", -1)) {
                text.append(random.nextInt(8) == 0 ? rare(random) : word).append(' ');
                words++;
            }
        }
        return text.toString();
    }

    private String rare(Random random) {
        return tail.get((int) Math.pow(tail.size() - 1.0, random.nextDouble()));
    }

    /** Questions of two words, one of them from the long tail. */
    List<String> queries() {
        Random random = new Random(9);
        return Stream.generate(() -> {
                    String sentence = sentences.get(random.nextInt(sentences.size()));
                    String[] words = sentence.split("[^\\p{L}]+", -1);
                    return words[random.nextInt(words.length)] + " " + rare(random);
                })
                .limit(QUERIES)
                .toList();
    }
}
