package dk.inddrag.content.internal.search;

import dk.inddrag.content.words.Reading;
import dk.inddrag.content.words.Word;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Remembers the terms of words, so that frequent ones are worked out once. Thread-safe. */
final class TermMemory {
    /** Two to four times the words that {@link dk.inddrag.content.words.DanishWords} remembers, so that few push out another. */
    private static final int REMEMBERED = 1 << 17;

    private static final int REMEMBERED_OF_DOCUMENTS = 1 << 18;

    /** A name or a number that somebody wrote stays nowhere. */
    static final TermMemory OF_DICTIONARY = new TermMemory(REMEMBERED, Reading::known);

    // Written and read without a lock: entries are immutable, and at worst a word is looked at twice.
    private final @Nullable WordTerms[] memory;
    private final Predicate<Reading> memorable;

    /** The number of words remembered is a power of two. */
    private TermMemory(int remembered, Predicate<Reading> memorable) {
        this.memory = new @Nullable WordTerms[remembered];
        this.memorable = memorable;
    }

    /** A memory for texts that are published anyway, to be dropped after them. */
    static TermMemory ofDocuments() {
        return new TermMemory(REMEMBERED_OF_DOCUMENTS, reading -> true);
    }

    WordTerms of(Word word) {
        // The head of "social-" before "og boligstyrelsen" is lent to it, so the whole is only inferred.
        boolean inferred = word.text().endsWith("-");
        Reading reading = word.reading();
        int slot = System.identityHashCode(reading) & (memory.length - 1);
        WordTerms seen = memory[slot];
        if (seen != null && seen.areOf(reading, inferred)) {
            return seen;
        }
        WordTerms terms = WordTerms.anew(reading, inferred);
        if (memorable.test(reading)) {
            memory[slot] = terms;
        }
        return terms;
    }
}
