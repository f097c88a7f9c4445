package dk.inddrag.content.internal.search;

import dk.inddrag.content.words.Word;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which a word is kept and found: its stem, the parts of a compound, and the family of words it belongs
 * to. Documents, questions and passages all use this one class, so they cannot disagree.
 */
final class WordTerms {
    /** How much a word of the body itself weighs. Parts and families are fractions of it. */
    static final int WHOLE = 4;

    private static final int PART = 2;
    private static final int FAMILY = 1;
    private static final int SHORTEST_FAMILY = 5;
    /** No Danish word is longer; what is longer is no word. */
    private static final int LONGEST = 100;

    private static final String FAMILY_MARK = "~";
    private static final String SENSE_MARK = "=";

    private WordTerms() {}

    /** Hands over each term of a word with its weight, some of them perhaps twice. */
    static void forEach(Word word, ObjIntConsumer<String> terms) {
        String stem = word.stem();
        if (stem.length() > LONGEST) {
            return;
        }
        // The head of "social-" before "og boligstyrelsen" is lent to it, so the whole is only inferred.
        terms.accept(stem, word.text().endsWith("-") ? PART : WHOLE);
        if (!word.isCompound()) {
            addFamily(stem, terms);
            return;
        }
        for (String part : word.partStems()) {
            terms.accept(part, PART);
            addFamily(part, terms);
        }
    }

    /** A stem as it stands in a row: what is too long to be a word is cut, so that the row keeps its length. */
    static String bounded(String stem) {
        return stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST);
    }

    /** The term of a sense of the synonyms. */
    static String sense(String id) {
        return SENSE_MARK + id;
    }

    private static void addFamily(String stem, ObjIntConsumer<String> terms) {
        String family = family(stem);
        if (family != null) {
            terms.accept(family, FAMILY);
        }
    }

    /**
     * What {@code inddrage} and {@code inddragelse}, {@code rådgive}, {@code rådgiver} and {@code rådgivning} have in
     * common, or null where nothing can be said.
     */
    static @Nullable String family(String stem) {
        int cut = ending(stem);
        int length = stem.length() - cut;
        if (cut == 0 || length < SHORTEST_FAMILY) {
            return null;
        }
        // underrette, underretning
        if (stem.charAt(length - 1) == stem.charAt(length - 2)) {
            length--;
        }
        return FAMILY_MARK + stem.substring(0, length);
    }

    private static int ending(String stem) {
        if (stem.endsWith("else") || stem.endsWith("ning")) {
            return 4;
        }
        if (stem.endsWith("ing")) {
            return 3;
        }
        if (stem.endsWith("er")) {
            return 2;
        }
        return stem.endsWith("e") ? 1 : 0;
    }
}
