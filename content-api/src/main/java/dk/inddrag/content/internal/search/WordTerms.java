package dk.inddrag.content.internal.search;

import dk.inddrag.content.internal.text.FunctionWords;
import dk.inddrag.content.words.Reading;
import dk.inddrag.content.words.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.util.BytesRef;
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
    private static final int FUNCTION = 1;
    private static final int SHORTEST_FAMILY = 5;
    /** No Danish word is longer; what is longer is no word. */
    private static final int LONGEST = 100;

    private static final String FAMILY_MARK = "~";
    private static final String SENSE_MARK = "=";
    /** Function words are kept apart: they are looked for only where a question has no others. */
    private static final String FUNCTION_MARK = ".";

    /** No terms at all. */
    static final WordTerms NONE =
            new WordTerms(new Reading("", "", List.of(""), List.of(""), false), false, false, Map.of());

    private final Reading reading;
    private final boolean inferred;
    private final boolean functionWord;
    private final int number;
    private final String[] terms;
    private final BytesRef[] bytes;
    private final int[] weights;

    private WordTerms(Reading reading, boolean inferred, boolean functionWord, Map<String, Integer> weighed) {
        this.reading = reading;
        this.inferred = inferred;
        this.functionWord = functionWord;
        this.number = WordOrder.number(reading.stem());
        this.terms = weighed.keySet().toArray(String[]::new);
        this.bytes = weighed.keySet().stream().map(BytesRef::new).toArray(BytesRef[]::new);
        this.weights = weighed.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Hands over each term of a word once, with its weight. */
    static void forEach(Word word, ObjIntConsumer<String> consumer) {
        WordTerms all = of(word);
        for (int i = 0; i < all.terms.length; i++) {
            consumer.accept(all.terms[i], all.weights[i]);
        }
    }

    /** How many terms the word has. */
    int size() {
        return terms.length;
    }

    /** A term as the index has it, never to be changed. */
    BytesRef bytes(int index) {
        return bytes[index];
    }

    int weight(int index) {
        return weights[index];
    }

    /** What stands for the stem in {@link WordOrder}. */
    int number() {
        return number;
    }

    boolean isFunctionWord() {
        return functionWord;
    }

    /** The terms of a word, remembered if it stands in the dictionary. */
    static WordTerms of(Word word) {
        return TermMemory.OF_DICTIONARY.of(word);
    }

    /** The terms of a word, looked up anew. */
    static WordTerms anew(Reading reading, boolean inferred) {
        boolean functionWord = FunctionWords.contains(reading.folded());
        return new WordTerms(reading, inferred, functionWord, weighed(reading, inferred, functionWord));
    }

    @SuppressWarnings(
            "ReferenceEquality") // The very same reading, or it is looked at anew: a cheap question comes first.
    boolean areOf(Reading other, boolean otherInferred) {
        return reading == other && inferred == otherInferred;
    }

    private static Map<String, Integer> weighed(Reading reading, boolean inferred, boolean functionWord) {
        String stem = reading.stem();
        if (stem.length() > LONGEST) {
            return Map.of();
        }
        if (functionWord) {
            return Map.of(FUNCTION_MARK + stem, FUNCTION);
        }
        Map<String, Integer> weighed = new LinkedHashMap<>();
        weighed.put(stem, inferred ? PART : WHOLE);
        for (String part : reading.partStems()) {
            weighed.putIfAbsent(part, PART);
            String family = family(part);
            if (family != null) {
                weighed.putIfAbsent(family, FAMILY);
            }
        }
        return weighed;
    }

    /** The term of a sense of the synonyms. */
    static String sense(String id) {
        return SENSE_MARK + id;
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
