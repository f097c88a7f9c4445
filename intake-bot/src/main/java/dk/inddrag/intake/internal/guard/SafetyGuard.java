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

    private final DanishWords danish;
    private final PhraseBook<Sign> signs;

    /**
     * A guard with the signs of a file.
     *
     * @param danish the analysis of words
     * @param files the files
     */
    public SafetyGuard(DanishWords danish, TextFiles files) {
        this.danish = danish;
        this.signs = SafetyFile.read(danish, files);
    }

    /**
     * The alert that a message raises.
     *
     * @param text the message
     * @return the gravest alert; empty where there is none
     */
    public Optional<Alert> check(String text) {
        AnalyzedText analyzed = AnalyzedText.of(text, danish);
        if (analyzed.words().isEmpty()) {
            return Optional.empty();
        }
        Frames frames = Frames.of(analyzed, signs.find(analyzed));
        if (frames.acute()) {
            return Optional.of(Alert.SAFETY_ACUTE);
        }
        if (frames.childSpeaks()) {
            return Optional.of(Alert.SAFETY_CHILD);
        }
        return frames.concern() ? Optional.of(Alert.SAFETY_CONCERN) : Optional.empty();
    }
}
