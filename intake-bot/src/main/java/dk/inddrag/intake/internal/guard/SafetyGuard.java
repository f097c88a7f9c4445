package dk.inddrag.intake.internal.guard;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.internal.texts.TextFiles;
import dk.inddrag.intake.internal.weights.Gist;
import dk.inddrag.intake.internal.weights.WordWeights;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a child in danger, before anything else is done with a message. It reads frames, not words: who it is
 * about, what happens, and when, less what is only the subject of a course or a report. Where no frame is met, all words
 * of a message together may still tell of a child in need, and where one is met, that it is now; they never take an
 * alert away.
 *
 * <p>It prefers a false alarm to a miss where a child is told about, and keeps nothing of what it reads. It reads the
 * whole message, however long.
 */
public final class SafetyGuard {

    /** Fewer words tell too little without a frame. */
    private static final int FEWEST_WORDS = 6;

    private static final double SURE = 0.7;
    private static final double LIKELY = 0.5;
    private static final double POSSIBLE = 0.35;

    private final PhraseBook<Sign> signs;
    private final WordWeights<Level> weights;

    /**
     * A guard with the signs of a file.
     *
     * @param danish the analysis of words
     * @param files the files
     */
    public SafetyGuard(DanishWords danish, TextFiles files) {
        this.signs = SafetyFile.read(danish, files);
        this.weights = WordWeights.read(files, "guard/weights.txt", Level::ofHeading);
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
        Gist<Level> gist = weights.gist(text);
        boolean weighed = text.words().size() >= FEWEST_WORDS && gist.words() > 0;
        if (frames.childSpeaks() || frames.concern()) {
            // A frame tells who is in need; that it is now may stand between the words.
            boolean now = weighed && gist.of(Level.ACUTE) > SURE;
            return Finding.of(
                    now ? Alert.SAFETY_ACUTE : frames.childSpeaks() ? Alert.SAFETY_CHILD : Alert.SAFETY_CONCERN);
        }
        double likelihood = weighed ? 1 - gist.of(Level.NO_CASE) : 0;
        // Staff speak of the same things, and have other business.
        if (likelihood > (frames.staff() ? SURE : LIKELY)) {
            return new Finding(Optional.of(likeliest(gist)), true, false);
        }
        boolean possible = !frames.staff() && likelihood > POSSIBLE;
        return new Finding(Optional.empty(), frames.uneasy() || possible, false);
    }

    /** The likeliest level of a case; of two that are equally likely the graver. */
    private static Alert likeliest(Gist<Level> gist) {
        Level likeliest = Level.ACUTE;
        for (Level level : List.of(Level.CHILD, Level.CONCERN)) {
            likeliest = gist.of(level) > gist.of(likeliest) ? level : likeliest;
        }
        return likeliest.alert().orElseThrow();
    }

    /**
     * What the guard saw.
     *
     * @param alert the gravest alert; empty where there is none
     * @param uneasy whether a child may be meant all the same, so that the numbers are shown where nothing else is
     *     understood
     * @param framed whether a frame was met; false where the words only weigh more on the side of a case
     */
    public record Finding(Optional<Alert> alert, boolean uneasy, boolean framed) {

        private static Finding of(Alert alert) {
            return new Finding(Optional.of(alert), true, true);
        }
    }
}
