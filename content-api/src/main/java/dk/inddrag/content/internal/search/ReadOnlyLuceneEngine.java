package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.SearchResult;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.spi.SearchEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Finds items in the Lucene index of a folder that it never writes to. Each search sees what was committed when it began. */
public final class ReadOnlyLuceneEngine implements SearchEngine {
    private final Directory directory;
    private final Searches searches;

    private ReadOnlyLuceneEngine(Directory directory, Searches searches) {
        this.directory = directory;
        this.searches = searches;
    }

    /**
     * An engine on the items of a folder.
     *
     * @throws UncheckedIOException if there is no index, or if it was filled by other rules or with other synonyms
     */
    public static ReadOnlyLuceneEngine in(Path folder, Synonyms synonyms) {
        try {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            Directory directory = FSDirectory.open(folder);
            try {
                return new ReadOnlyLuceneEngine(directory, open(directory, synonyms));
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge bank cannot be opened: " + folder + ". " + e.getMessage(), e);
        }
    }

    private static Searches open(Directory directory, Synonyms synonyms) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            throw new IOException("The folder holds none. Maybe the name is misspelt");
        }
        if (!MadeWith.is(synonyms, directory)) {
            throw new IOException("It was filled by another version or with other synonyms."
                    + " Maybe open it once for writing, which reads its items anew");
        }
        return Searches.in(directory, synonyms);
    }

    @Override
    public void update(Iterable<Item> items, Collection<String> removed) {
        throw readOnly();
    }

    @Override
    public void replaceAll(Iterator<Item> items) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException(
                "This knowledge bank was opened to be read only. Maybe open it with in()");
    }

    @Override
    public SearchResult search(Search search) {
        return upToDate().search(search);
    }

    @Override
    public SearchResult similar(String id, Search search) {
        return upToDate().similar(id, search);
    }

    @Override
    public Optional<Item> item(String id) {
        return upToDate().item(id);
    }

    @Override
    public long size() {
        return upToDate().size();
    }

    private Searches upToDate() {
        try {
            searches.refresh();
            return searches;
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge bank cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            searches.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge bank cannot be closed", e);
        }
    }
}
