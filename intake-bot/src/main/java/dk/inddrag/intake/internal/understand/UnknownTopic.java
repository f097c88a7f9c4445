package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import dk.inddrag.intake.internal.texts.TextFiles;
import dk.inddrag.intake.internal.understand.Understanding.Mention;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sees that a message is about something the vocabulary does not know at all: several words of weight, none of them
 * ordinary and none of them ours.
 */
final class UnknownTopic {

    private static final int WORDS = 2;
    private static final int SHORTEST = 5;

    private final Set<String> ordinary = new HashSet<>();

    UnknownTopic(DanishWords danish, TextFiles files) {
        files.sections("vocabulary/common.txt", (heading, line) -> {
            Word word = danish.word(line);
            ordinary.add(word.stem());
            ordinary.add(word.folded());
        });
    }

    /** Which words are of weight and neither ordinary nor ours. */
    boolean[] unknown(AnalyzedText text, List<Mention> mentions) {
        boolean[] unknown = new boolean[text.words().size()];
        for (int i = 0; i < unknown.length; i++) {
            Word word = text.words().get(i);
            unknown[i] = word.folded().length() >= SHORTEST
                    && Character.isLetter(word.folded().charAt(0))
                    && !ordinary.contains(word.stem())
                    && !ordinary.contains(word.folded());
        }
        for (Mention mention : mentions) {
            Arrays.fill(unknown, mention.first(), mention.last() + 1, false);
        }
        return unknown;
    }

    static boolean isEnough(boolean[] unknown) {
        return count(unknown) >= WORDS;
    }

    /** Whether one word alone is neither ordinary nor ours, and no slip: the dictionary knows it, or its parts. */
    static boolean isOne(AnalyzedText text, boolean[] unknown) {
        if (count(unknown) != 1) {
            return false;
        }
        int at = 0;
        while (!unknown[at]) {
            at++;
        }
        Word word = text.words().get(at);
        return word.reading().known() || word.isCompound();
    }

    /** Whether a message says nothing that is not ordinary, so that it may well be about us. */
    static boolean isPlain(boolean[] unknown) {
        return unknown.length >= WORDS && count(unknown) == 0;
    }

    private static int count(boolean[] unknown) {
        int count = 0;
        for (boolean each : unknown) {
            count += each ? 1 : 0;
        }
        return count;
    }
}
