package dk.inddrag.content.phrases;

import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Folding;
import dk.inddrag.content.words.Reading;
import java.util.List;
import java.util.Set;

/** What one place of a phrase asks of a word. */
record Atom(Kind kind, String stem, String folded, Set<String> verbForms) {

    /** What a noun can end in besides its base form, folded, in an order that never changes. */
    private static final int SHORTEST_FORM = 5;

    static final List<String> ENDINGS = List.of(
            "rne", "n", "r", "en", "et", "er", "ne", "ene", "erne", "ens", "ets", "ers", "nes", "enes", "ernes", "s",
            "e", "es");

    static final int SHORTEST_INFLECTED = 5;

    /** How a word must fit. The number is how exact that is. */
    private static final int LONGEST_SMALL_STEM = 2;

    enum Kind {
        /** The very form: {@code =chef}. */
        FORM(4),
        /** Any form of the word: {@code chef}. */
        STEM(3),
        /** The word itself or a compound that ends in it: {@code *chef}. */
        HEAD(2),
        /** A word that begins so: {@code chef*}. */
        START(1);

        private final int exactness;

        Kind(int exactness) {
            this.exactness = exactness;
        }

        int exactness() {
            return exactness;
        }
    }

    static Atom parse(String text, DanishWords danish) {
        if (text.startsWith("=")) {
            return of(Kind.FORM, text.substring(1), danish);
        }
        if (text.startsWith("*")) {
            return of(Kind.HEAD, text.substring(1), danish);
        }
        return text.endsWith("*")
                ? of(Kind.START, text.substring(0, text.length() - 1), danish)
                : of(Kind.STEM, text, danish);
    }

    private static Atom of(Kind kind, String word, DanishWords danish) {
        String folded = Folding.fold(word);
        if (folded.isBlank()) {
            throw new IllegalArgumentException("A place of a phrase needs a word");
        }
        if (word.indexOf('*') >= 0) {
            throw new IllegalArgumentException(
                    "A star stands before a word or after it, once: \"" + word + "\". Maybe one is too many");
        }
        String stem = danish.word(word).stem();
        if (kind == Kind.STEM && isOtherWord(folded, stem)) {
            return new Atom(Kind.FORM, stem, folded, Set.of());
        }
        return new Atom(kind, stem, folded, kind == Kind.STEM ? verbForms(folded) : Set.of());
    }

    /** Small words share a stem without meaning the same: <i>vi, os, vores</i>; <i>i, jer, jeres</i>. */
    private static boolean isOtherWord(String folded, String stem) {
        return stem.length() <= LONGEST_SMALL_STEM && !folded.startsWith(stem);
    }

    /**
     * The forms that a word has if it is the infinitive of a verb. The dictionary gives each form one stem only, and
     * <i>spørger</i> is a noun as well.
     */
    private static Set<String> verbForms(String folded) {
        if (folded.length() < 4 || !folded.endsWith("e")) {
            return Set.of();
        }
        String root = folded.substring(0, folded.length() - 1);
        return Set.of(folded + "r", folded + "de", folded + "t", root + "te", root + "t");
    }

    /** Whether it stands for a whole word that may be misspelt, or written apart. Short forms come together by chance. */
    boolean isWord() {
        return kind == Kind.STEM || kind == Kind.HEAD || (kind == Kind.FORM && folded.length() >= SHORTEST_FORM);
    }

    boolean fits(Reading reading) {
        return switch (kind) {
            case FORM -> reading.folded().equals(folded);
            case STEM -> fitsWhole(reading);
            case HEAD -> fitsWhole(reading) || fitsHead(reading);
            case START -> reading.folded().startsWith(folded);
        };
    }

    private boolean fitsWhole(Reading reading) {
        return (reading.stem().equals(stem) && !isOtherWord(reading.folded(), stem))
                || reading.folded().equals(folded)
                || verbForms.contains(reading.folded())
                || isInflected(reading.folded());
    }

    /** The dictionary takes some forms for another word; a form that is the word and an ending is still the word. */
    private boolean isInflected(String word) {
        return folded.length() >= SHORTEST_INFLECTED
                && word.length() > folded.length()
                && word.startsWith(folded)
                && ENDINGS.contains(word.substring(folded.length()));
    }

    private boolean fitsHead(Reading reading) {
        int parts = reading.partStems().size();
        // A compound that the dictionary holds as one word still ends as it is heard.
        return (parts > 1 && reading.partStems().get(parts - 1).equals(stem))
                || (reading.stem().length() > stem.length() + 1
                        && reading.stem().endsWith(stem));
    }
}
