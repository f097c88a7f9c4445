package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.SearchResult;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.spi.SearchEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Keeps items in a Lucene index, in memory or in a folder. */
public final class LuceneEngine implements SearchEngine {
    private static final int BUFFER_MEGABYTES = 128;
    private static final int AT_ONCE = 1_000;

    private final Directory directory;
    private final Synonyms synonyms;
    private IndexWriter writer;
    private volatile Searches searches;

    private LuceneEngine(Directory directory, Synonyms synonyms) throws IOException {
        this.directory = directory;
        this.synonyms = synonyms;
        this.writer = new IndexWriter(directory, configuration());
        this.searches = Searches.in(writer, synonyms);
    }

    /** An engine that forgets everything when it is closed. */
    public static LuceneEngine inMemory(Synonyms synonyms) {
        return open(new ByteBuffersDirectory(), synonyms, "memory");
    }

    /**
     * An engine that keeps its items in a folder, and takes up those that are there.
     *
     * @throws UncheckedIOException if the folder cannot be used, or another engine writes to it
     */
    public static LuceneEngine in(Path folder, Synonyms synonyms) {
        try {
            return open(FSDirectory.open(folder), synonyms, folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the knowledge bank cannot be used: " + folder, e);
        }
    }

    private static LuceneEngine open(Directory directory, Synonyms synonyms, String name) {
        try {
            LuceneEngine engine = new LuceneEngine(directory, synonyms);
            engine.catchUp();
            return engine;
        } catch (LockObtainFailedException e) {
            throw new UncheckedIOException(
                    "Only one program at a time can write to a knowledge bank: " + name + ". Maybe another still runs",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge bank cannot be opened: " + name, e);
        }
    }

    private static IndexWriterConfig configuration() {
        IndexWriterConfig configuration = new IndexWriterConfig();
        configuration.setSimilarity(Ranking.SIMILARITY);
        configuration.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        // What was not committed was not acknowledged, so it must not come to light by closing.
        configuration.setCommitOnClose(false);
        return configuration;
    }

    /** Reads all items anew where they were taken in by other rules or with other synonyms. */
    private void catchUp() throws IOException {
        boolean filled = writer.getDocStats().numDocs > 0;
        writer.setLiveCommitData(MadeWith.of(synonyms).entrySet());
        if (filled && !MadeWith.is(synonyms, directory)) {
            try (DirectoryReader old = DirectoryReader.open(writer)) {
                replaceAll(IntStream.range(0, old.maxDoc())
                        .filter(doc -> isLive(old, doc))
                        .mapToObj(doc -> stored(old, doc))
                        .iterator());
            }
        } else {
            writer.commit();
        }
    }

    private static boolean isLive(IndexReader reader, int doc) {
        return reader.leaves().stream()
                .filter(leaf -> doc >= leaf.docBase
                        && doc < leaf.docBase + leaf.reader().maxDoc())
                .allMatch(leaf -> leaf.reader().getLiveDocs() == null
                        || leaf.reader().getLiveDocs().get(doc - leaf.docBase));
    }

    private static Item stored(IndexReader reader, int doc) {
        try {
            return PackedItem.read(reader, doc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void update(Iterable<Item> items, Collection<String> removed) {
        change(() -> {
            takeIn(items.iterator());
            for (String id : removed) {
                writer.deleteDocuments(new Term(IndexField.ID, id));
            }
        });
    }

    @Override
    public synchronized void replaceAll(Iterator<Item> items) {
        change(() -> {
            writer.deleteAll();
            takeIn(items);
        });
    }

    private void takeIn(Iterator<Item> items) {
        ItemDocument documents = new ItemDocument(synonyms);
        Map<String, Item> step = new LinkedHashMap<>();
        while (items.hasNext()) {
            Item item = items.next();
            step.put(item.id(), item);
            if (step.size() == AT_ONCE) {
                takeIn(step.values(), documents);
                step.clear();
            }
        }
        takeIn(step.values(), documents);
    }

    /** Understanding the words is most of the work, so it is done on all processors. */
    private void takeIn(Collection<Item> items, ItemDocument documents) {
        IndexWriter into = writer;
        items.parallelStream().forEach(item -> {
            try {
                into.updateDocument(new Term(IndexField.ID, item.id()), documents.of(item));
            } catch (IOException e) {
                throw new UncheckedIOException("The knowledge bank cannot be written", e);
            }
        });
    }

    /** Makes a change that is there whole, on disk and for searches, or not at all. */
    private void change(Change change) {
        boolean made = false;
        try {
            change.make();
            writer.commit();
            searches.refresh();
            made = true;
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge bank cannot be written", e);
        } finally {
            if (!made) {
                takeBack();
            }
        }
    }

    private void takeBack() {
        try {
            writer.rollback();
            writer = new IndexWriter(directory, configuration());
            writer.setLiveCommitData(MadeWith.of(synonyms).entrySet());
            Searches before = searches;
            searches = Searches.in(writer, synonyms);
            before.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge bank cannot be written, nor go on as it was", e);
        }
    }

    @Override
    public SearchResult search(Search search) {
        return searches.search(search);
    }

    @Override
    public SearchResult similar(String id, Search search) {
        return searches.similar(id, search);
    }

    @Override
    public Optional<Item> item(String id) {
        return searches.item(id);
    }

    @Override
    public long size() {
        return searches.size();
    }

    @Override
    public synchronized void close() {
        try {
            searches.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge bank cannot be closed", e);
        }
    }

    private interface Change {
        void make() throws IOException;
    }
}
