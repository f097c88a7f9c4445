package dk.inddrag.content.relevance;

import dk.inddrag.content.bank.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
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
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** What the search is measured against: Lucene's analyzer for Danish with BM25, as they come, on one field of text. */
final class PlainLucene implements AutoCloseable {
    private final Analyzer analyzer = new DanishAnalyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainLucene(List<Item> items) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Item item : items) {
                Document document = new Document();
                document.add(new StoredField("id", item.id()));
                String text = String.join(
                        "\n",
                        item.text().title(),
                        item.body(),
                        item.publisherName().danish(),
                        item.kind().label().danish());
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    List<String> search(String text) {
        try {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            for (String term : terms(text)) {
                query.add(new TermQuery(new Term("text", term)), BooleanClause.Occur.SHOULD);
            }
            ScoreDoc[] docs = searcher.search(query.build(), Relevance.DEPTH).scoreDocs;
            List<String> ids = new ArrayList<>();
            for (ScoreDoc doc : docs) {
                ids.add(searcher.storedFields().document(doc.doc).get("id"));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> terms(String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return List.copyOf(new LinkedHashSet<>(terms));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
