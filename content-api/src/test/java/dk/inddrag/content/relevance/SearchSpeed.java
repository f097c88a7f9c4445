package dk.inddrag.content.relevance;

import dk.inddrag.content.KnowledgeBank;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.bank.Search;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures indexing and searching beside plain Lucene in one run; run by hand, with the number of documents as its argument.
 * Both keep the texts and give them back. Documents are sentences of the relevance items with a long tail of compounds.
 */
final class SearchSpeed {
    private static final int QUERIES = 1_000;
    private static final int ROUNDS = 4;
    private static final int TAIL = 40_000;

    private final List<String> sentences = new ArrayList<>();
    private final List<String> tail = new ArrayList<>();

    private SearchSpeed() {
        for (Item item : Relevance.items()) {
            sentences.add(item.body());
        }
        List<String> words = sentences.stream()
                .flatMap(sentence -> Arrays.stream(sentence.split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() > 4)
                .distinct()
                .toList();
        Random random = new Random(5);
        tail.addAll(words);
        while (tail.size() < TAIL) {
            tail.add(words.get(random.nextInt(words.size())) + words.get(random.nextInt(words.size())));
        }
    }

    public static void main(String[] args) throws IOException {
        new SearchSpeed().run(Integer.parseInt(args[0]));
    }

    private void run(int size) throws IOException {
        Path folder = Files.createTempDirectory("search-speed");
        Path plain = folder.resolve("plain");
        Path own = folder.resolve("own");
        long start = System.nanoTime();
        long characters = 0;
        for (Item item : items(size)) {
            characters += item.body().length();
        }
        double making = seconds(start);
        start = System.nanoTime();
        indexPlain(plain, size);
        double plainSeconds = seconds(start) - making;
        start = System.nanoTime();
        try (KnowledgeBank bank = KnowledgeBank.in(own, Clock.systemUTC())) {
            bank.add(items(size));
            double ownSeconds = seconds(start) - making;
            report("%d documents, %.0f MB of text%n", size, characters / 1e6);
            report(
                    "indexing: plain %.1f s, own %.1f s, %.2f times%n",
                    plainSeconds, ownSeconds, ownSeconds / plainSeconds);
            report("on disk: plain %.0f MB, own %.0f MB%n", megabytes(plain), megabytes(own));
            search(bank, plain);
        }
    }

    private void search(KnowledgeBank bank, Path plain) throws IOException {
        List<String> queries = queries();
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(plain));
                Analyzer analyzer = new DanishAnalyzer()) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int round = 0; round < ROUNDS; round++) {
                double[] plainTimes = new double[QUERIES];
                double[] ownTimes = new double[QUERIES];
                for (int i = 0; i < QUERIES; i++) {
                    long start = System.nanoTime();
                    searchPlain(searcher, analyzer, queries.get(i));
                    plainTimes[i] = seconds(start) * 1e3;
                    start = System.nanoTime();
                    bank.search(Search.of(queries.get(i)));
                    ownTimes[i] = seconds(start) * 1e3;
                }
                Arrays.sort(plainTimes);
                Arrays.sort(ownTimes);
                report(
                        "query: p50 plain %.2f ms, own %.2f ms, %.2f times; p99 plain %.2f ms, own %.2f ms, %.2f times%n",
                        plainTimes[QUERIES / 2],
                        ownTimes[QUERIES / 2],
                        ownTimes[QUERIES / 2] / plainTimes[QUERIES / 2],
                        plainTimes[QUERIES * 99 / 100],
                        ownTimes[QUERIES * 99 / 100],
                        ownTimes[QUERIES * 99 / 100] / plainTimes[QUERIES * 99 / 100]);
            }
        }
    }

    private void indexPlain(Path folder, int size) throws IOException {
        try (Analyzer analyzer = new DanishAnalyzer();
                IndexWriter writer = new IndexWriter(
                        FSDirectory.open(folder), new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64))) {
            for (Item item : items(size)) {
                Document document = new Document();
                document.add(new StringField("id", item.id(), Field.Store.YES));
                document.add(new TextField("text", item.text().title() + "\n" + item.body(), Field.Store.YES));
                writer.updateDocument(new Term("id", item.id()), document);
            }
            writer.commit();
        }
    }

    private static int searchPlain(IndexSearcher searcher, Analyzer analyzer, String text) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                query.add(new TermQuery(new Term("text", term.toString())), BooleanClause.Occur.SHOULD);
            }
            stream.end();
        }
        int length = 0;
        for (ScoreDoc doc : searcher.search(query.build(), Relevance.DEPTH).scoreDocs) {
            length += searcher.storedFields().document(doc.doc).get("text").length();
        }
        return length;
    }

    private Iterable<Item> items(int size) {
        return () -> {
            Random random = new Random(3);
            Iterator<Integer> numbers = IntStream.range(0, size).iterator();
            return Stream.generate(() -> item(numbers.next(), random))
                    .limit(size)
                    .iterator();
        };
    }

    private Item item(int number, Random random) {
        return Item.builder(
                        "d" + number,
                        ItemKind.REPORT,
                        ItemText.of(text(random, 6), ""),
                        Catalogue.bundled().organisations().get(1))
                .body(text(random, 194))
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

    private List<String> queries() {
        Random random = new Random(9);
        return Stream.generate(() -> {
                    String sentence = sentences.get(random.nextInt(sentences.size()));
                    String[] words = sentence.split("[^\\p{L}]+", -1);
                    return words[random.nextInt(words.length)] + " " + rare(random);
                })
                .limit(QUERIES)
                .toList();
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(String format, Object... values) {
        System.out.printf(format, values);
    }
}
