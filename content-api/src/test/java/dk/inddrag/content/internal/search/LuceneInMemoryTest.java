package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.spi.SearchEngine;
import dk.inddrag.content.spi.SearchEngineContract;

class LuceneInMemoryTest implements SearchEngineContract {
    @Override
    public SearchEngine open() {
        return LuceneEngine.inMemory(Synonyms.bundled());
    }
}
