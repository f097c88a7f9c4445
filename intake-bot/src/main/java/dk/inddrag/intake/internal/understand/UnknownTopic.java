package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.phrases.PhraseMatch;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import dk.inddrag.intake.internal.understand.Understanding.Mention;
import java.util.List;

/**
 * Sees that a message is about something the vocabulary does not know at all: several words of weight, none of them
 * ordinary and none of them ours.
 */
final class UnknownTopic {

    private static final int WORDS = 2;
    private static final int SHORTEST = 5;

    private final PhraseBook<Boolean> common;

    UnknownTopic(DanishWords danish) {
        PhraseBook.Builder<Boolean> book = PhraseBook.builder(danish);
        SectionFile.read("/dk/inddrag/intake/vocabulary/common.txt", (heading, word) -> book.add(true, word));
        this.common = book.build();
    }

    /** Which words are of weight and neither ordinary nor ours. */
    boolean[] unknown(AnalyzedText text, List<Mention> mentions) {
        boolean[] ours = new boolean[text.words().size()];
        for (PhraseMatch<Boolean> match : common.find(text)) {
            mark(ours, match.first(), match.last());
        }
        for (Mention mention : mentions) {
            mark(ours, mention.first(), mention.last());
        }
        boolean[] unknown = new boolean[ours.length];
        for (int i = 0; i < ours.length; i++) {
            Word word = text.words().get(i);
            boolean weighty = word.folded().length() >= SHORTEST && Character.isLetter(word.folded().charAt(0));
            unknown[i] = weighty && !ours[i];
        }
        return unknown;
    }

    static boolean isEnough(boolean[] unknown) {
        int count = 0;
        for (boolean each : unknown) {
            count += each ? 1 : 0;
        }
        return count >= WORDS;
    }

    private static void mark(boolean[] words, int first, int last) {
        for (int i = first; i <= last; i++) {
            words[i] = true;
        }
    }
}
