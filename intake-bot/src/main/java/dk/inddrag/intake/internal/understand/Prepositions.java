package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.words.DanishWords;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.HashSet;
import java.util.Set;

/** The small words after which a topic begins. */
final class Prepositions {

    private Prepositions() {}

    static Set<String> read(DanishWords danish, TextFiles files, String before) {
        Set<String> words = new HashSet<>();
        files.sections("vocabulary/prepositions.txt", (heading, word) -> {
            if (heading.equals(before)) {
                words.add(danish.word(word).folded());
            }
        });
        return Set.copyOf(words);
    }
}
