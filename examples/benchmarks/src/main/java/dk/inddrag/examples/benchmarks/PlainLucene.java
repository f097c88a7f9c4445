package dk.inddrag.examples.benchmarks;

import dk.inddrag.content.bank.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** Lucene with its analyzer for Danish, as it comes: as many threads and as much memory as the bank, the same given back. */
final class PlainLucene implements AutoCloseable {
    private static final int AT_ONCE = 1_000;
    private static final int BUFFER_MEGABYTES = 128;
    private static final int HITS = 10;

    private final Analyzer analyzer = new DanishAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** Searches an index that was filled before. */
    PlainLucene(Path folder) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
    }

    static void fill(Path folder, Iterable<Item> items) throws IOException {
        try (Analyzer analyzer = new DanishAnalyzer();
                IndexWriter writer = new IndexWriter(
                        FSDirectory.open(folder),
                        new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES))) {
            List<Item> step = new ArrayList<>(AT_ONCE);
            for (Item item : items) {
                step.add(item);
                if (step.size() == AT_ONCE) {
                    step.parallelStream().forEach(each -> add(writer, each));
                    step.clear();
                }
            }
            step.parallelStream().forEach(each -> add(writer, each));
            writer.commit();
        }
    }

    private static void add(IndexWriter writer, Item item) {
        Document document = new Document();
        document.add(new StringField("id", item.id(), Field.Store.YES));
        document.add(new StoredField("title", item.text().title()));
        document.add(new StoredField("publisher", item.publisherName().danish()));
        document.add(new StoredField("body", item.body()));
        document.add(new TextField("text", item.text().title() + "\n" + item.body(), Field.Store.NO));
        try {
            writer.updateDocument(new Term("id", item.id()), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ten best documents for any of the words, read back. */
    List<Document> search(String words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream stream = analyzer.tokenStream("text", words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                query.add(new TermQuery(new Term("text", term.toString())), BooleanClause.Occur.SHOULD);
            }
            stream.end();
        }
        List<Document> documents = new ArrayList<>(HITS);
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc doc : searcher.search(query.build(), HITS).scoreDocs) {
            documents.add(stored.document(doc.doc));
        }
        return documents;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        analyzer.close();
    }
}
