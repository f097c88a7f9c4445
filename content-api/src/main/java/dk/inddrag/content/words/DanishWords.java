package dk.inddrag.content.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads Danish text as words: their forms, their stems and the parts of compounds.
 *
 * <p>The dictionary comes with the library; it is read once, when {@link #bundled()} is first called. Nothing else is
 * read and nothing is written.
 *
 * <p>This class is thread-safe. A bounded number of readings is remembered, so that frequent words are understood once.
 */
public final class DanishWords {
    private static final String RESOURCE = "danish-words.bin";
    private static final int REMEMBERED = 1 << 15;
    private static final int LONGEST_REMEMBERED = 40;
    private static final int LONGEST_JOIN = 3;
    private static final int SHORTEST_LAST = 3;
    private static final int SHORTEST_MISSPELT = 6;

    private final Splitter splitter;
    // Written and read without a lock: a word is immutable, and at worst it is understood twice.
    private final @Nullable Word[] remembered = new @Nullable Word[REMEMBERED];

    // A word is remembered when it comes again before another of its slot does: rare words push no frequent ones out.
    private final int[] knocked = new int[REMEMBERED];

    private DanishWords(Automaton automaton) {
        splitter = new Splitter(automaton);
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
            int end = endOfWord(fixed, i);
            boolean hangs = hangs(fixed, end);
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
            lendHeads(words);
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
        if (words.size() < 2 || words.size() > LONGEST_JOIN) {
            return Optional.empty();
        }
        Word first = words.get(0);
        Word last = words.get(words.size() - 1);
        if (last.folded().length() < SHORTEST_LAST) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder();
        for (Word word : words) {
            joined.append(word.text());
        }
        Reading reading = word(joined).reading();
        if (!reading.known() && !isMadeOf(reading, words)) {
            if (words.size() > 2
                    || !isMisspeltModifier(first)
                    || !last.reading().known()) {
                return Optional.empty();
            }
            reading = misspeltCompound(first, last);
        }
        return Optional.of(new Word(joined.toString(), first.start(), last.end(), reading));
    }

    /** Whether the parts of a compound are the parts of the words it was joined from. */
    private boolean isMadeOf(Reading compound, List<Word> words) {
        List<String> stems = new ArrayList<>(compound.parts().size());
        for (Word word : words.subList(0, words.size() - 1)) {
            List<Splitter.Part> parts = splitter.readModifier(word.folded());
            if (parts == null) {
                return false;
            }
            parts.forEach(part -> stems.add(part.stem()));
        }
        splitter.headParts(words.get(words.size() - 1).reading()).forEach(part -> stems.add(part.stem()));
        return compound.isCompound() && stems.equals(compound.partStems());
    }

    private static boolean isMisspeltModifier(Word word) {
        return !word.reading().known()
                && !word.isCompound()
                && word.folded().length() >= SHORTEST_MISSPELT
                && word.folded().endsWith("s")
                && Character.isLowerCase(word.text().charAt(0));
    }

    private Reading misspeltCompound(Word first, Word last) {
        String modifier = first.folded().substring(0, first.folded().length() - 1);
        List<Splitter.Part> parts = new ArrayList<>();
        parts.add(new Splitter.Part(
                first.parts().get(0).substring(0, first.parts().get(0).length() - 1), modifier));
        parts.addAll(splitter.headParts(last.reading()));
        return Splitter.compound(first.folded() + last.folded(), first.folded() + last.stem(), parts, false);
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
        int slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
        Word seen = remembered[slot];
        if (seen != null && seen.text().length() == length && text.startsWith(seen.text(), start)) {
            return seen.start() == start ? seen : new Word(seen.text(), start, end, seen.reading());
        }
        Word word = new Word(text.substring(start, end), start, end, reading(text, start, end));
        if (knocked[slot] == hash) {
            remembered[slot] = word;
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

    private static int endOfWord(String text, int start) {
        int length = text.length();
        int end = start;
        int i = start;
        while (i < length) {
            char c = text.charAt(i);
            if (Folding.isPlain(c)) {
                i++;
                end = i;
                continue;
            }
            int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
            int next = i + Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                end = next;
            } else if (!Folding.isSilent(codePoint) && !(Folding.isApostrophe(c) && i == end)) {
                break;
            } else if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
                end = next;
            }
            i = next;
        }
        return end;
    }

    /** Whether a hyphen follows that belongs to the word because nothing is joined to it. */
    private static boolean hangs(String text, int end) {
        return end + 1 < text.length()
                && Folding.isHyphen(text.charAt(end))
                && (text.charAt(end + 1) == ' ' || text.charAt(end + 1) == ',' || text.charAt(end + 1) == '/');
    }

    private void lendHeads(List<Word> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            Word word = words.get(i);
            if (Folding.isHyphen(word.text().charAt(word.text().length() - 1))) {
                words.set(i, lendHead(word, words, i));
            }
        }
    }

    private Word lendHead(Word word, List<Word> words, int at) {
        // The lender is the next compound: børne- og ungechef, børne-, unge- og familiechef.
        for (int i = at + 1; i < words.size() && i <= at + LONGEST_JOIN; i++) {
            Word lender = words.get(i);
            if (lender.isCompound()
                    && !Folding.isHyphen(lender.text().charAt(lender.text().length() - 1))) {
                List<Splitter.Part> parts = splitter.readModifier(word.folded());
                if (parts == null) {
                    return word;
                }
                int last = lender.parts().size() - 1;
                String head = lender.partStems().get(last);
                parts.add(new Splitter.Part(lender.parts().get(last), head));
                Reading reading = Splitter.compound(word.folded(), word.folded() + head, parts, false);
                return new Word(word.text(), word.start(), word.end(), reading);
            }
        }
        return word;
    }

    private static DanishWords load() {
        try (InputStream in = DanishWords.class.getResourceAsStream(RESOURCE)) {
            return new DanishWords(Automaton.read(Objects.requireNonNull(in, RESOURCE)));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled Danish dictionary cannot be read: " + RESOURCE, e);
        }
    }

    private static final class Bundled {
        static final DanishWords WORDS = load();
    }
}
