package dk.inddrag.intake.internal.guard;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.phrases.PhraseMatch;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.internal.understand.SectionFile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a child in danger, before anything else is done with a message. It reads frames, not words: who it is
 * about, what happens, and when, less what is only the subject of a course or a report.
 *
 * <p>It prefers a false alarm to a miss where a child is told about, and keeps nothing of what it reads.
 */
public final class SafetyGuard {

    private final DanishWords danish;
    private final PhraseBook<Sign> signs;

    /**
     * A guard with the signs that come with the library.
     *
     * @param danish the analysis of words
     */
    public SafetyGuard(DanishWords danish) {
        this.danish = danish;
        PhraseBook.Builder<Sign> book = PhraseBook.builder(danish);
        SectionFile.read(
                "/dk/inddrag/intake/guard/safety.txt", (heading, phrase) -> book.add(Sign.ofHeading(heading), phrase));
        this.signs = book.build();
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
        List<PhraseMatch<Sign>> found = withoutIdioms(signs.find(analyzed));
        Frames frames = new Frames(analyzed, found);
        boolean self = ChildVoice.speaks(analyzed, distinct(found, Sign.SELF_WEAK), has(found, Sign.ADULT));
        if (frames.acute(self)) {
            return Optional.of(Alert.SAFETY_ACUTE);
        }
        if (self) {
            return Optional.of(Alert.SAFETY_CHILD);
        }
        return frames.concern() ? Optional.of(Alert.SAFETY_CONCERN) : Optional.empty();
    }

    private static List<PhraseMatch<Sign>> withoutIdioms(List<PhraseMatch<Sign>> found) {
        List<PhraseMatch<Sign>> idioms =
                found.stream().filter(match -> match.sense() == Sign.IDIOM).toList();
        return found.stream()
                .filter(match -> match.sense() != Sign.IDIOM && idioms.stream().noneMatch(match::overlaps))
                .toList();
    }

    private static boolean has(List<PhraseMatch<Sign>> found, Sign sign) {
        return found.stream().anyMatch(match -> match.sense() == sign);
    }

    /** How many signs of a kind there are that share no word. */
    private static int distinct(List<PhraseMatch<Sign>> found, Sign sign) {
        int count = 0;
        int last = -1;
        for (PhraseMatch<Sign> match : found) {
            if (match.sense() == sign && match.first() > last) {
                count++;
                last = match.last();
            }
        }
        return count;
    }

    /** The signs of each sentence. */
    private static final class Frames {
        private final Map<Integer, Set<Sign>> bySentence = new HashMap<>();
        private final Map<Sign, Integer> counts = new EnumMap<>(Sign.class);

        Frames(AnalyzedText text, List<PhraseMatch<Sign>> found) {
            for (PhraseMatch<Sign> match : found) {
                bySentence
                        .computeIfAbsent(text.sentenceOf(match.first()), s -> new HashSet<>())
                        .add(match.sense());
                counts.merge(match.sense(), 1, Integer::sum);
            }
        }

        boolean acute(boolean self) {
            boolean now = any(Sign.NOW);
            for (Set<Sign> sentence : bySentence.values()) {
                boolean event = !sentence.contains(Sign.SUBJECT);
                if (event && sentence.contains(Sign.GRAVE)) {
                    return true;
                }
                boolean death = sentence.contains(Sign.WISH_TO_DIE);
                if (event && death && (self || sentence.contains(Sign.CHILD_OTHER))) {
                    return true;
                }
                boolean hurt = sentence.contains(Sign.HARM) && (self || sentence.contains(Sign.CHILD_OTHER));
                if (event && hurt && sentence.contains(Sign.NOW)) {
                    return true;
                }
            }
            return now && any(Sign.HARM) && any(Sign.CHILD_OTHER) && !any(Sign.SUBJECT);
        }

        boolean concern() {
            boolean whom = any(Sign.WHOM);
            for (Set<Sign> sentence : bySentence.values()) {
                boolean hurt = sentence.contains(Sign.HARM)
                        || sentence.contains(Sign.NEGLECT)
                        || sentence.contains(Sign.WISH_TO_DIE);
                boolean told = sentence.contains(Sign.CHILD_OTHER) || sentence.contains(Sign.SAW);
                if (hurt && told && !sentence.contains(Sign.SUBJECT)) {
                    return true;
                }
            }
            boolean hurt = any(Sign.HARM) || any(Sign.NEGLECT);
            return whom && !any(Sign.SUBJECT) && (hurt || any(Sign.CHILD_OTHER));
        }

        private boolean any(Sign sign) {
            return counts.containsKey(sign);
        }
    }
}
