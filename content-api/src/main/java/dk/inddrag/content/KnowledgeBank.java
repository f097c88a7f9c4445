package dk.inddrag.content;

import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.Hit;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.SearchResult;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.internal.search.LuceneEngine;
import dk.inddrag.content.internal.search.ReadOnlyLuceneEngine;
import dk.inddrag.content.spi.SearchEngine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Gathers what there is to know and finds it again, by ordinary Danish words.
 *
 * <pre>{@code
 * try (KnowledgeBank bank = KnowledgeBank.inMemory(clock)) {
 *     bank.add(BundledItems.of(Catalogue.bundled()));
 *     SearchResult result = bank.search(Search.of("inddragelse af børn").count(Facet.KIND));
 * }
 * }</pre>
 *
 * <p>Words are found in every form and spelling, inside compounds and as the parts of compounds, under their synonyms and
 * under the old names of organisations; long words also with slips. What was added is found from then on by every search.
 * A bank in a folder keeps what was added when a call returned, even if the process is killed at that moment; a call that
 * was not over left everything or nothing.
 *
 * <p>Thread-safe. Searches never wait for additions. Methods throw {@link java.io.UncheckedIOException} where the place
 * the items are kept at cannot be read or written.
 */
public final class KnowledgeBank implements AutoCloseable {
    /** What answers less of a question than this has only its most ordinary words. */
    private static final double LEAST_COVERAGE = 0.1;

    private final SearchEngine engine;
    private final Clock clock;

    private KnowledgeBank(SearchEngine engine, Clock clock) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * An empty bank in memory, with the synonyms that come with the library.
     *
     * @param clock tells when an item was added, not null
     * @return the bank, not null
     */
    public static KnowledgeBank inMemory(Clock clock) {
        return inMemory(clock, Synonyms.bundled());
    }

    /**
     * An empty bank in memory.
     *
     * @param clock tells when an item was added, not null
     * @param synonyms the synonyms, not null
     * @return the bank, not null
     */
    public static KnowledgeBank inMemory(Clock clock, Synonyms synonyms) {
        return new KnowledgeBank(LuceneEngine.inMemory(synonyms), clock);
    }

    /**
     * A bank in a folder, with the synonyms that come with the library.
     *
     * @param folder the folder, made if it is not there, used for nothing else, not null
     * @param clock tells when an item was added, not null
     * @return the bank with all items that are there, not null
     * @throws java.io.UncheckedIOException if the folder cannot be used, or another bank writes to it
     */
    public static KnowledgeBank in(Path folder, Clock clock) {
        return in(folder, clock, Synonyms.bundled());
    }

    /**
     * A bank in a folder. If the folder was filled with other synonyms, its items are read anew first.
     *
     * @param folder the folder, made if it is not there, used for nothing else, not null
     * @param clock tells when an item was added, not null
     * @param synonyms the synonyms, not null
     * @return the bank with all items that are there, not null
     * @throws java.io.UncheckedIOException if the folder cannot be used, or another bank writes to it
     */
    public static KnowledgeBank in(Path folder, Clock clock, Synonyms synonyms) {
        return new KnowledgeBank(LuceneEngine.in(folder, synonyms), clock);
    }

    /**
     * The bank in a folder, to be searched only, with the synonyms that come with the library.
     *
     * @param folder the folder, not null
     * @return the bank, not null
     * @throws java.io.UncheckedIOException if the folder holds no bank, or one of other synonyms or another version
     * @see #readOnly(Path, Synonyms)
     */
    public static KnowledgeBank readOnly(Path folder) {
        return readOnly(folder, Synonyms.bundled());
    }

    /**
     * The bank in a folder, to be searched only. Any number of programs can read a folder at once, also while one writes to it;
     * each search sees what had been added when it began. Nothing is written to the folder. Methods that change the bank throw
     * {@link UnsupportedOperationException}.
     *
     * @param folder the folder, not null
     * @param synonyms the synonyms the folder was filled with, not null
     * @return the bank, not null
     * @throws java.io.UncheckedIOException if the folder holds no bank, or one of other synonyms or another version: such a
     *     bank must be opened once with {@link #in(Path, Clock, Synonyms)}
     */
    public static KnowledgeBank readOnly(Path folder, Synonyms synonyms) {
        // Nothing is added, so nobody asks for the time.
        Clock none = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new KnowledgeBank(ReadOnlyLuceneEngine.in(folder, synonyms), none);
    }

    /**
     * A bank on an engine of one's own.
     *
     * @param engine keeps the items and finds them; closed with the bank, not null
     * @param clock tells when an item was added, not null
     * @return the bank, not null
     */
    public static KnowledgeBank on(SearchEngine engine, Clock clock) {
        return new KnowledgeBank(engine, clock);
    }

    /**
     * Adds items, in place of those that have the same ids. Of two with the same id the later counts.
     *
     * @param items the items, not null
     */
    public void add(Item... items) {
        add(Arrays.asList(items));
    }

    /**
     * Adds items, in place of those that have the same ids. Of two with the same id the later counts.
     *
     * <p>They are added in one step, which is there whole or not at all, however many they are. Who has very many and wants to
     * keep what is done if the process ends adds them in several calls.
     *
     * @param items the items, read once, not null
     */
    public void add(Iterable<Item> items) {
        engine.update(() -> dated(items), List.of());
    }

    /**
     * Removes items. Ids that are not there are passed over.
     *
     * @param ids the ids, not null
     */
    public void remove(String... ids) {
        engine.update(List.of(), Arrays.asList(ids));
    }

    /**
     * Replaces everything, in one step. Searches go on meanwhile and find what was there before.
     *
     * <p>Of two items with the same id the later counts.
     *
     * @param items all items from now on, read once, not null
     */
    public void rebuild(Iterable<Item> items) {
        engine.replaceAll(dated(items));
    }

    /** An item keeps the moment at which its id first came into the bank. */
    private Iterator<Item> dated(Iterable<Item> items) {
        Instant now = clock.instant();
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> {
                    Instant added =
                            engine.item(item.id()).flatMap(Item::addedAt).orElse(now);
                    return item.toBuilder().addedAt(added).build();
                })
                .iterator();
    }

    /**
     * Finds items.
     *
     * @param search what is asked for, not null
     * @return what was found, not null
     */
    public SearchResult search(Search search) {
        return engine.search(search);
    }

    /**
     * Finds the items that answer a question best, for an assistant that tells of two or three. Pages about offers are not
     * among them: offers are the catalogue's, which knows whether they are open.
     *
     * @param question ordinary language, not null
     * @param most how many at most, from 0 to 100
     * @return the hits, the best first; empty where nothing answers well: where no item has the words that say most
     * @throws IllegalArgumentException if the number is outside its range
     */
    public List<Hit> best(String question, int most) {
        if (most < 0 || most > 100) {
            throw new IllegalArgumentException("An answer has 0 to 100 items, not " + most);
        }
        List<String> kinds = Arrays.stream(ItemKind.values())
                .filter(kind -> kind != ItemKind.OFFER_PAGE)
                .map(ItemKind::id)
                .toList();
        List<Hit> hits = search(Search.of(question).only(Facet.KIND, kinds).page(0, most))
                .hits();
        return hits.stream()
                .filter(hit -> hit.score() >= hits.get(0).score() / 3 && hit.coverage() >= LEAST_COVERAGE)
                .toList();
    }

    /**
     * Finds items like one that is held.
     *
     * @param id the id of the item, not null
     * @param most how many at most, from 0 to 10,000
     * @return the hits, the most alike first, without the item itself; empty where there is no such item
     * @throws IllegalArgumentException if the number is outside its range
     */
    public List<Hit> similar(String id, int most) {
        return engine.similar(id, Search.all().page(0, most)).hits();
    }

    /**
     * What has come into the bank since a moment, for a newsletter. An item that was only replaced is not new.
     *
     * @param momentExclusive the moment, not null
     * @param most how many at most, from 0 to 10,000
     * @return the items, those first that came last, not null
     * @throws IllegalArgumentException if the number is outside its range
     */
    public List<Item> newSince(Instant momentExclusive, int most) {
        Search search = Search.all()
                .addedAfter(momentExclusive)
                .inOrder(Search.Order.ADDED)
                .page(0, most);
        return search(search).hits().stream().map(Hit::item).toList();
    }

    /**
     * Gives an item.
     *
     * @param id the id, not null
     * @return the item; empty where there is none
     */
    public Optional<Item> item(String id) {
        return engine.item(id);
    }

    /**
     * How many items the bank holds.
     *
     * @return the number, zero or more
     */
    public long size() {
        return engine.size();
    }

    /** Lets go of everything the bank holds open. Nothing may be called afterwards but this again. */
    @Override
    public void close() {
        engine.close();
    }
}
