package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.HashSet;
import java.util.Set;

/** Guesses from the small words whether a message is Danish or English. */
public final class LanguageGuess {

    /** So many letters of a message are enough to tell. */
    private static final int ENOUGH = 2_000;

    private final Set<String> ofDanish = new HashSet<>();
    private final Set<String> ofEnglish = new HashSet<>();

    /**
     * A guess by the small words of a file.
     *
     * @param danish the analysis of words
     * @param files the files
     */
    public LanguageGuess(DanishWords danish, TextFiles files) {
        files.sections(
                "vocabulary/languages.txt",
                (heading, word) -> of(heading).add(danish.word(word).folded()));
    }

    private Set<String> of(String tag) {
        return switch (tag) {
            case "da" -> ofDanish;
            case "en" -> ofEnglish;
            default -> throw new IllegalArgumentException("The languages are [da] and [en], not [" + tag + "]");
        };
    }

    /**
     * The language that a message leans to, where a single word must be enough.
     *
     * @param text the message
     * @param otherwise the language to keep where the message does not tell
     * @return the language
     */
    public Language leaning(AnalyzedText text, Language otherwise) {
        int[] count = count(text);
        return count[0] == count[1] ? otherwise : count[1] > count[0] ? Language.ENGLISH : Language.DANISH;
    }

    /**
     * The language of a message.
     *
     * @param text the message
     * @param otherwise the language to keep where the message does not tell
     * @return the language
     */
    public Language of(AnalyzedText text, Language otherwise) {
        int[] count = count(text);
        int other = count[0];
        int english = count[1];
        if (english >= 2 && english > 2 * other) {
            return Language.ENGLISH;
        }
        return other >= 2 && other > 2 * english ? Language.DANISH : otherwise;
    }

    /** How many words are Danish only, and English only. */
    private int[] count(AnalyzedText text) {
        int[] count = new int[2];
        for (Word word : text.words()) {
            if (word.end() > ENOUGH) {
                break;
            }
            count[0] += ofDanish.contains(word.folded()) ? 1 : 0;
            count[1] += ofEnglish.contains(word.folded()) ? 1 : 0;
        }
        return count;
    }
}
