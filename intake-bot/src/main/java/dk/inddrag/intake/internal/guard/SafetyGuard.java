package dk.inddrag.intake.internal.guard;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.Optional;

/**
 * Looks for a child in danger, before anything else is done with a message. It reads frames, not words: who it is
 * about, what happens, and when, less what is only the subject of a course or a report.
 *
 * <p>It prefers a false alarm to a miss where a child is told about, and keeps nothing of what it reads. It reads the
 * whole message, however long.
 */
public final class SafetyGuard {

    private final PhraseBook<Sign> signs;

    /**
     * A guard with the signs of a file.
     *
     * @param danish the analysis of words
     * @param files the files
     */
    public SafetyGuard(DanishWords danish, TextFiles files) {
        this.signs = SafetyFile.read(danish, files);
    }

    /**
     * Looks at a message.
     *
     * @param text the message
     * @return what was seen
     */
    public Finding check(AnalyzedText text) {
        Frames frames = Frames.of(text, signs.find(text));
        if (frames.acute()) {
            return Finding.of(Alert.SAFETY_ACUTE);
        }
        if (frames.childSpeaks()) {
            return Finding.of(Alert.SAFETY_CHILD);
        }
        return frames.concern() ? Finding.of(Alert.SAFETY_CONCERN) : new Finding(Optional.empty(), frames.uneasy());
    }

    /**
     * What the guard saw.
     *
     * @param alert the gravest alert; empty where there is none
     * @param uneasy whether a child may be meant all the same, so that the numbers are shown where nothing else is
     *     understood
     */
    public record Finding(Optional<Alert> alert, boolean uneasy) {

        private static Finding of(Alert alert) {
            return new Finding(Optional.of(alert), true);
        }
    }
}
