package dk.inddrag.content.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads Danish text as words: their forms, their stems and the parts of compounds.
 *
 * <p>The dictionary comes with the library; it is read once, when {@link #bundled()} is first called. Nothing else is
 * read and nothing is written.
 *
 * <p>This class is thread-safe. A bounded number of readings is remembered, so that frequent words are understood once;
 * only of words that stand in the dictionary, never of a name or a number that somebody wrote. {@link #ofDocuments()}
 * remembers all words of texts that are published.
 */
public final class DanishWords {
    private static final String RESOURCE = "danish-words.bin";
    private static final int REMEMBERED = 1 << 15;
    private static final int REMEMBERED_OF_DOCUMENTS = 1 << 17;
    private static final int LONGEST_REMEMBERED = 40;

    private final Splitter splitter;
    private final SplitCompounds compounds;
    // Written and read without a lock: a word is immutable, and at worst it is understood twice.
    private final @Nullable Word[] remembered;

    // A word is remembered when it comes again before another of its slot does: rare words push no frequent ones out.
    private final int[] knocked;

    private final Predicate<Reading> memorable;

    /** The number of words remembered is a power of two. */
    private DanishWords(Splitter splitter, int remembered, Predicate<Reading> memorable) {
        this.splitter = splitter;
        this.remembered = new @Nullable Word[remembered];
        this.knocked = new int[remembered];
        this.compounds = new SplitCompounds(splitter);
        this.memorable = memorable;
    }

    /**
     * Gets the words of the bundled dictionary.
     *
     * @return the one instance, not null
     * @throws UncheckedIOException if the dictionary cannot be read, which means that the jar is damaged
     */
    public static DanishWords bundled() {
        return Bundled.WORDS;
    }

    /**
     * The same words with a memory of their own, in which any word may stay, compounds and names too: for many texts that
     * are published anyway. It is dropped with the object.
     *
     * @return the words, which read every text as these do, not null
     */
    public DanishWords ofDocuments() {
        return new DanishWords(splitter, REMEMBERED_OF_DOCUMENTS, reading -> true);
    }

    /**
     * Reads a text as words.
     *
     * <p>A word is a row of letters and digits. Accents, soft hyphens and zero-width signs belong to it, and so does an
     * apostrophe between two letters ({@code tv'et}). Everything else separates words, hyphens and slashes included
     * ({@code og/eller}). A hyphen that hangs after a word belongs to it: in {@code børne- og ungechef} the first word is
     * {@code børne-}, read as if it were {@code børnechef}. The dot of an abbreviation is left out. A row that folds away
     * to nothing is no word.
     *
     * @param text  the text, of any length and content, not null
     * @return the words in the order of the text, empty if there is none, unmodifiable, not null
     */
    public List<Word> analyze(CharSequence text) {
        // One copy makes the rest fast, and safe from a sequence that changes meanwhile.
        String fixed = text.toString();
        List<Word> words = new ArrayList<>(Math.min(64, fixed.length() / 6 + 1));
        int length = fixed.length();
        boolean hanging = false;
        int i = 0;
        while (i < length) {
            int codePoint = fixed.codePointAt(i);
            if (!Character.isLetterOrDigit(codePoint)) {
                i += Character.charCount(codePoint);
                continue;
            }
            int end = WordBounds.end(fixed, i);
            boolean hangs = WordBounds.hangs(fixed, end);
            Word word = hangs
                    ? new Word(fixed.substring(i, end + 1), i, end + 1, reading(fixed, i, end))
                    : wordAt(fixed, i, end);
            if (!word.folded().isEmpty()) {
                words.add(word);
                hanging |= hangs;
            }
            i = word.end();
        }
        if (hanging) {
            compounds.lendHeads(words);
        }
        return List.copyOf(words);
    }

    /**
     * Reads one word.
     *
     * <p>The sequence is taken as one word whatever it holds; {@link #analyze} tells words apart.
     *
     * @param word  the word, not null
     * @return the word, starting at 0, not null
     */
    public Word word(CharSequence word) {
        String fixed = word.toString();
        return wordAt(fixed, 0, fixed.length());
    }

    /**
     * Tells whether the dictionary holds a word, in any of its forms and with or without Danish letters.
     *
     * <p>A compound the dictionary does not hold is not known, even when its parts are.
     *
     * @param word  the word, not null
     * @return true if the dictionary holds the word
     */
    public boolean isKnown(CharSequence word) {
        return splitter.isKnown(Folding.fold(word));
    }

    /**
     * Tells whether a typed word is a word that was meant, perhaps misspelt.
     *
     * <p>A word the dictionary knows, or a compound of such words, was typed as it was meant: it means another word only
     * if the two are equal when folded. A compound is forgiven one thing, letters without their Danish signs:
     * {@code radgiver} may mean {@code rådgiver}, although it could be put together of {@code rad} and {@code giver}.
     *
     * @param typed  the word as typed, not null
     * @param meant  the word that may have been meant, not null
     * @return true if the words are equal when folded, or if the typed word is unknown and near the other
     * @see Spelling#isNear
     */
    public boolean mayMean(CharSequence typed, CharSequence meant) {
        String fold = Folding.fold(typed);
        String target = Folding.fold(meant);
        if (fold.equals(target)) {
            return true;
        }
        if (!Spelling.isNear(fold, target)) {
            return false;
        }
        Reading reading = word(typed).reading();
        return !reading.known() && (!reading.isCompound() || Spelling.isBare(fold, target));
    }

    /**
     * Reads neighbouring words as one compound, for those who write compounds apart ({@code tema møde},
     * {@code net værks møde}).
     *
     * <p>There is a compound if the dictionary holds the words written in one, or if every word but the last can stand
     * before another and the last can stand last. A first word that is unknown, in small letters and ends in a linking
     * {@code s} ({@code indragelses agenter}) is taken on trust, so that a misspelt compound can still be recognised. The
     * compound is a candidate: whether it was meant is for the caller to judge.
     *
     * @param words  the neighbours, in the order of the text, not null
     * @return the compound, from the start of the first word to the end of the last, its text without the gaps; empty if
     *     there are fewer than two words or more than three, or if they make no compound
     */
    public Optional<Word> join(List<Word> words) {
        return compounds.join(words, this);
    }

    private Word wordAt(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST_REMEMBERED) {
            return new Word(text.substring(start, end), start, end, reading(text, start, end));
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ (hash >>> 15)) & (remembered.length - 1);
        Word seen = remembered[slot];
        if (seen != null && seen.text().length() == length && text.startsWith(seen.text(), start)) {
            return seen.start() == start ? seen : new Word(seen.text(), start, end, seen.reading());
        }
        Word word = new Word(text.substring(start, end), start, end, reading(text, start, end));
        if (knocked[slot] == hash) {
            if (memorable.test(word.reading())) {
                remembered[slot] = word;
            }
        } else {
            knocked[slot] = hash;
        }
        return word;
    }

    private Reading reading(String text, int start, int end) {
        String own = text.substring(start, end);
        if (!Folding.isLatin(own)) {
            own = Normalizer.normalize(own, Normalizer.Form.NFC);
        }
        return splitter.read(own, Folding.fold(own));
    }

    private static DanishWords load() {
        try (InputStream in = DanishWords.class.getResourceAsStream(RESOURCE)) {
            // A name or a number that somebody wrote stays nowhere.
            return new DanishWords(
                    new Splitter(Automaton.read(Objects.requireNonNull(in, RESOURCE))), REMEMBERED, Reading::known);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled Danish dictionary cannot be read: " + RESOURCE, e);
        }
    }

    private static final class Bundled {
        static final DanishWords WORDS = load();
    }
}
