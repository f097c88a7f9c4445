package dk.inddrag.content;

import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.internal.items.Download;
import dk.inddrag.content.internal.items.FeedItems;
import dk.inddrag.content.internal.items.FileItems;
import dk.inddrag.content.internal.items.ItemDefaults;
import dk.inddrag.content.internal.items.Publishers;
import dk.inddrag.core.catalogue.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a municipality's own items: Markdown with front matter, HTML and JSON from a folder, RSS and Atom from a file or an
 * address.
 *
 * <p>The fields are those of {@link dk.inddrag.content.bank.Item}: {@code id}, {@code kind}, {@code title},
 * {@code summary}, {@code caveats}, {@code publisher}, {@code authors}, {@code date}, {@code language}, {@code audience},
 * {@code topics}, {@code link} or {@code links}, {@code licence}. Without an id a file goes by its place in the folder. Web
 * pages say the same in their {@code meta} tags. Publishers are recognised by any of their names. Markup is taken off:
 * scripts and styles are left out, the rest becomes plain text.
 *
 * <p>A file or a feed may have 20 MiB at most. Symbolic links are not followed.
 *
 * <p>Immutable and thread-safe.
 */
public final class ItemReader {
    private static final int DEEPEST = 32;
    private static final int MOST_FILES = 1_000_000;

    private final Publishers publishers;
    private final Optional<ItemKind> kind;
    private final Optional<String> publisher;

    private ItemReader(Publishers publishers, Optional<ItemKind> kind, Optional<String> publisher) {
        this.publishers = publishers;
        this.kind = kind;
        this.publisher = publisher;
    }

    /**
     * A reader that knows the organisations of a catalogue.
     *
     * @param catalogue the catalogue, not null
     * @return the reader, not null
     */
    public static ItemReader of(Catalogue catalogue) {
        return new ItemReader(Publishers.of(catalogue), Optional.empty(), Optional.empty());
    }

    /**
     * Sets the kind of items that do not say what they are.
     *
     * @param assumed the kind, not null
     * @return a reader that assumes it, not null
     */
    public ItemReader assuming(ItemKind assumed) {
        return new ItemReader(publishers, Optional.of(assumed), publisher);
    }

    /**
     * Sets the publisher of items that do not name one.
     *
     * @param assumed a name of the publisher, not null
     * @return a reader that assumes it, not null
     */
    public ItemReader assumingPublisher(String assumed) {
        return new ItemReader(publishers, kind, Optional.of(assumed));
    }

    /**
     * The files of a folder, and of the folders in it, that can be read as items.
     *
     * @param folder the folder, or one file, not null
     * @return the files in the order of their names
     * @throws IOException if the folder cannot be read, or holds more than a million files
     */
    public List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(FileItems::isReadable)
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                throw new IOException("A folder of items has at most " + MOST_FILES + " files: " + folder);
            }
            return files;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads all items of a folder.
     *
     * @param folder the folder, not null
     * @return what came of it, not null
     * @throws IOException if the folder itself cannot be read; what is wrong with a file is among the problems
     */
    public ReadItems folder(Path folder) throws IOException {
        List<ReadItems> read = new ArrayList<>();
        for (Path file : files(folder)) {
            read.add(file(folder, file));
        }
        return new ReadItems(
                read.stream().flatMap(each -> each.items().stream()).toList(),
                read.stream().flatMap(each -> each.problems().stream()).toList());
    }

    /**
     * Reads the items of one file, by its ending: {@code md}, {@code html}, {@code json}, {@code xml}, {@code rss},
     * {@code atom}.
     *
     * @param folder the folder that ids count from, not null
     * @param file the file, not null
     * @return what came of it, not null
     */
    public ReadItems file(Path folder, Path file) {
        FileItems.Result result = new FileItems(new ItemDefaults(publishers, kind, publisher)).read(folder, file);
        return new ReadItems(result.items(), result.problems());
    }

    /**
     * Reads a feed from the web. Waits at most 30 seconds.
     *
     * @param address an address that begins with {@code http} or {@code https}, not null
     * @return what came of it, not null
     * @throws IOException if the address does not answer with a feed of 20 MiB at most
     */
    public ReadItems feed(URI address) throws IOException {
        byte[] bytes = Download.bytes(address);
        FeedItems feed = new FeedItems(new ItemDefaults(publishers, kind, publisher));
        FileItems.Result result = feed.read(address.toString(), bytes);
        return new ReadItems(result.items(), result.problems());
    }
}
