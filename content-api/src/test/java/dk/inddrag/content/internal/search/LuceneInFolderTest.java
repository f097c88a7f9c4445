package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.spi.SearchEngine;
import dk.inddrag.content.spi.SearchEngineContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneInFolderTest implements SearchEngineContract {
    @TempDir
    private Path folder;

    @Override
    public SearchEngine open() {
        return LuceneEngine.in(folder.resolve("bank"), Synonyms.bundled());
    }
}
