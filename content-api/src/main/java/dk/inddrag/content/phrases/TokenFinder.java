package dk.inddrag.content.phrases;

import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Reading;
import dk.inddrag.content.words.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a text as those of the books of a shelf: as they are written, mended where they are misspelt, and
 * put together where they are one compound written apart.
 *
 * <p>Immutable and thread-safe.
 */
final class TokenFinder {

    /** Short words come together by chance: "var der" is no Varde. */
    private static final int SHORTEST_JOIN = 8;

    /** The longest of {@link Atom#ENDINGS}. */
    private static final int LONGEST_ENDING = 5;

    private static final int REMEMBERED = 1 << 12;

    private static final Token[] NONE = {};

    private final DanishWords danish;
    private final AtomIndex index;
    private final LetterTree spellings = new LetterTree();
    private final Nearest nearest;
    // Written and read without a lock: what is kept never changes, and at worst it is found twice.
    private final @Nullable Seen[] remembered = new @Nullable Seen[REMEMBERED];

    /** What a word as it is written is to these books. */
    private static final class Seen {
        private final Reading reading;
        /** The numbers of the atoms that it fits. */
        private final int[] atoms;
        /** What the words of the books that begin with it go on with; null where none does. */
        private final @Nullable LetterTree goesOn;

        private Seen(Reading reading, int[] atoms, @Nullable LetterTree goesOn) {
            this.reading = reading;
            this.atoms = atoms;
            this.goesOn = goesOn;
        }

        /** The readings of frequent words are one object each; of others the same is found again. */
        @SuppressWarnings("ReferenceEquality")
        private boolean isOf(Reading other) {
            return reading == other;
        }
    }

    TokenFinder(DanishWords danish, List<Atom> atoms) {
        this.danish = danish;
        this.index = new AtomIndex(atoms);
        TreeSet<String> words = new TreeSet<>();
        for (Atom atom : atoms) {
            if (atom.kind() != Atom.Kind.START) {
                words.add(atom.folded());
            }
        }
        words.forEach(word -> spellings.put(word, 0));
        this.nearest = new Nearest(words);
    }

    /** The tokens that begin at each word and fit anything. */
    Token[][] of(AnalyzedText text) {
        List<Word> words = text.words();
        Token[][] tokens = new Token[words.size()][];
        List<Token> here = new ArrayList<>(4);
        for (int i = 0; i < tokens.length; i++) {
            Reading reading = words.get(i).reading();
            Seen seen = seen(reading);
            add(seen.atoms, i, here);
            Reading mended = mended(reading);
            if (mended != null) {
                add(asWord(mended), i, here);
            }
            for (int last = i + 1; last < i + PhraseBook.LONGEST_JOIN && last < words.size(); last++) {
                Reading joined =
                        text.sentenceOf(last) == text.sentenceOf(i) ? joined(words, i, last, seen.goesOn) : null;
                if (joined != null) {
                    add(asWord(joined), last, here);
                }
            }
            tokens[i] = here.toArray(NONE);
            here.clear();
        }
        return tokens;
    }

    private Seen seen(Reading reading) {
        int slot = reading.folded().hashCode() & (REMEMBERED - 1);
        Seen seen = remembered[slot];
        if (seen != null && seen.isOf(reading)) {
            return seen;
        }
        Seen found = new Seen(reading, index.fitting(reading), spellings.after(reading.folded()));
        // A name or a number that somebody wrote stays nowhere.
        if (reading.known()) {
            remembered[slot] = found;
        }
        return found;
    }

    private static void add(int[] atoms, int last, List<Token> tokens) {
        if (atoms.length > 0) {
            tokens.add(new Token(atoms, last));
        }
    }

    /** Words read as one compound, or mended, must be a word of the vocabulary as a whole. */
    private int[] asWord(Reading reading) {
        return Arrays.stream(index.fitting(reading))
                .filter(atom -> index.atom(atom).isWord())
                .toArray();
    }

    /** Neighbours read as one word; null where they are none of the vocabulary. */
    private @Nullable Reading joined(List<Word> words, int first, int last, @Nullable LetterTree afterFirst) {
        int length = 0;
        int slips = 0;
        for (int i = first; i <= last; i++) {
            Word word = words.get(i);
            if (word.text().length() < 2 || Character.isDigit(word.text().charAt(0))) {
                return null;
            }
            length += word.folded().length();
            slips += isNoWord(word.reading()) ? 1 : 0;
        }
        if (length < SHORTEST_JOIN) {
            return null;
        }
        // Cheap first: only what the vocabulary holds is worth reading as one word.
        if (afterFirst != null && isForm(words, first, last, afterFirst)) {
            return danish.word(together(words, first, last)).reading();
        }
        // Of a compound one part may be misspelt. Where nothing is known it is another language.
        return slips == 1
                ? near(together(words, first, last))
                        .map(near -> danish.word(near).reading())
                        .orElse(null)
                : null;
    }

    private static String together(List<Word> words, int first, int last) {
        StringBuilder together = new StringBuilder();
        for (int i = first; i <= last; i++) {
            together.append(words.get(i).folded());
        }
        return together.toString();
    }

    /** Whether words are together one of the vocabulary, perhaps with an ending. */
    private static boolean isForm(List<Word> words, int first, int last, LetterTree afterFirst) {
        @Nullable LetterTree at = afterFirst;
        for (int word = first + 1; word <= last; word++) {
            String folded = words.get(word).folded();
            for (int i = 0; i < folded.length(); i++) {
                boolean nearlyDone = word == last && folded.length() - i <= LONGEST_ENDING;
                if (nearlyDone && at.numbers().length > 0 && Atom.ENDINGS.contains(folded.substring(i))) {
                    return true;
                }
                at = at.next(folded.charAt(i));
                if (at == null) {
                    return false;
                }
            }
        }
        return at.numbers().length > 0;
    }

    /** Whether the dictionary knows neither a word nor what it would be put together of. */
    private static boolean isNoWord(Reading reading) {
        return !reading.known() && !reading.isCompound();
    }

    /** A word that is none, but is near one of the vocabulary; null where there is none. */
    private @Nullable Reading mended(Reading reading) {
        if (!isNoWord(reading)
                || reading.folded().length() < Nearest.SHORTEST_TYPED
                || index.holdsStem(reading.stem())) {
            return null;
        }
        return near(reading.folded()).map(near -> danish.word(near).reading()).orElse(null);
    }

    /** The word of the vocabulary that a misspelt one stands for, perhaps with an ending. */
    private Optional<String> near(String folded) {
        Optional<String> whole = nearest.to(folded);
        for (int i = 0; whole.isEmpty() && i < Atom.ENDINGS.size(); i++) {
            String ending = Atom.ENDINGS.get(i);
            int base = folded.length() - ending.length();
            if (base >= SHORTEST_JOIN && folded.endsWith(ending)) {
                whole = nearest.to(folded.substring(0, base));
            }
        }
        return whole;
    }
}
