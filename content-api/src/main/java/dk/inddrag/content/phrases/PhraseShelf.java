package dk.inddrag.content.phrases;

import dk.inddrag.content.words.DanishWords;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A shelf of books of phrases that are laid on the same texts. The words of a text are looked up once for all books of
 * a shelf, and a misspelt word is read as the nearest one of any of them.
 *
 * <p>Thread-safe.
 */
public final class PhraseShelf {

    private final DanishWords danish;
    private final AtomNumbers numbers = new AtomNumbers();
    /** Made when it is first asked for; null while there are books that it does not know. */
    private volatile @Nullable TokenFinder finder;

    private PhraseShelf(DanishWords danish) {
        this.danish = danish;
    }

    /**
     * An empty shelf.
     *
     * @param danish the analysis of words, not null
     * @return the shelf, not null
     */
    public static PhraseShelf of(DanishWords danish) {
        return new PhraseShelf(Objects.requireNonNull(danish, "danish"));
    }

    /**
     * The analysis of words of all books of the shelf.
     *
     * @return the analysis, not null
     */
    public DanishWords danish() {
        return danish;
    }

    /** Puts a book on the shelf. */
    synchronized <T> PhraseIndex<T> put(List<Phrase<T>> phrases) {
        PhraseIndex<T> index = new PhraseIndex<>(phrases, numbers);
        finder = null;
        return index;
    }

    /** What looks up the words of a text for all books that are on the shelf now. */
    TokenFinder finder() {
        TokenFinder known = finder;
        return known == null ? newFinder() : known;
    }

    private synchronized TokenFinder newFinder() {
        TokenFinder known = finder;
        if (known == null) {
            known = new TokenFinder(danish, numbers.atoms());
            finder = known;
        }
        return known;
    }
}
