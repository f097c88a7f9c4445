package dk.inddrag.content.spi;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.SearchResult;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;

/**
 * What stands behind a {@link dk.inddrag.content.KnowledgeBank}: keeps items and finds them.
 *
 * <p>An engine is thread-safe. A search sees all of an update or nothing of it. What was updated when a call returned is
 * found by every search that begins afterwards on the same engine, and survives the end of the process where the engine
 * keeps items at all. An engine that cannot read or write throws {@link java.io.UncheckedIOException}; one that
 * only reads throws {@link UnsupportedOperationException} where it is to change anything.
 */
public interface SearchEngine extends AutoCloseable {

    /**
     * Takes items in, in place of those of the same ids, and removes others, in one step. Of two items with the same id the
     * later counts. What goes wrong while the items are read is passed on, and leaves everything as it was.
     *
     * @param items the items to take in, read once, any number, not null
     * @param removed the ids to remove, ids that are not there are passed over, not null
     */
    void update(Iterable<Item> items, Collection<String> removed);

    /**
     * Replaces everything in one step. Searches go on meanwhile and find what was there before. Of two items with the same id
     * the later counts.
     *
     * @param items all items from now on, read once, not null
     */
    void replaceAll(Iterator<Item> items);

    /**
     * Finds items.
     *
     * @param search what is asked for, not null
     * @return what was found, not null
     */
    SearchResult search(Search search);

    /**
     * Finds items like one that is held.
     *
     * @param id the id of the item, not null
     * @param search how to narrow down, order and page; its words are not read, not null
     * @return what was found, without the item itself; empty where there is no such item, not null
     */
    SearchResult similar(String id, Search search);

    /**
     * Gives an item.
     *
     * @param id the id, not null
     * @return the item; empty where there is none
     */
    Optional<Item> item(String id);

    /**
     * How many items are held.
     *
     * @return the number, zero or more
     */
    long size();

    /** Lets go of everything the engine holds open. Nothing may be called afterwards but this again. */
    @Override
    void close();
}
