package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import dk.inddrag.core.source.Language;
import java.util.Set;

/** Guesses from the small words whether a message is Danish or English. */
public final class LanguageGuess {

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "is", "are", "my", "our", "we", "i'm", "im", "what", "how", "do", "does", "of", "to", "with",
            "you", "your", "who", "when", "where", "which", "this", "that", "would", "could", "should", "there", "on",
            "about", "please", "any", "not", "don't", "it", "hello", "thanks", "we'd", "i'd", "from", "as", "they",
            "their", "was", "were", "be", "been", "an", "if", "or", "but", "did", "children", "child", "manager",
            "course", "newsletter", "anything", "something", "right", "now");
    private static final Set<String> DANISH = Set.of(
            "og", "er", "jeg", "vi", "det", "en", "et", "til", "af", "paa", "hvad", "hvordan", "kan", "har", "der",
            "som", "vores", "ikke", "hvor", "hvornaar", "hvem", "hvilke", "hvilket", "skal", "vil", "gerne", "den",
            "de", "os", "jer", "jeres", "om", "ved", "noget", "nogen", "eller", "men", "fra", "hej", "tak", "maa",
            "kommer", "blive", "bliver", "mig", "dig", "boern", "barn", "barnet", "kursus", "leder", "chef", "nu");

    private LanguageGuess() {}

    /**
     * The language of a message.
     *
     * @param text the message
     * @param otherwise the language to keep where the message does not tell
     * @param danish the analysis of words
     * @return the language
     */
    public static Language of(String text, Language otherwise, DanishWords danish) {
        int english = 0;
        int other = 0;
        for (Word word : danish.analyze(text.length() > 2_000 ? text.substring(0, 2_000) : text)) {
            english += ENGLISH.contains(word.folded()) ? 1 : 0;
            other += DANISH.contains(word.folded()) ? 1 : 0;
        }
        if (english >= 2 && english > 2 * other) {
            return Language.ENGLISH;
        }
        return other >= 2 && other > 2 * english ? Language.DANISH : otherwise;
    }
}
