package dk.inddrag.content.internal.extract;

import dk.inddrag.content.internal.extract.Sentence.Mention;
import java.util.List;
import java.util.Set;

/** Which dates are told as what no longer holds. */
final class OldValues {
    private static final int REACH = 45;
    private static final Set<String> FROM = LinkWords.of("from");
    private static final Set<String> ONTO = LinkWords.of("onto");

    private OldValues() {}

    /** Whether the words right before a date, or strokes through it, say so. */
    static boolean isOld(CueHits hits, Sentence sentence, Mention mention) {
        String text = sentence.text();
        if (text.startsWith("~~", Math.max(0, mention.start() - 2)) && text.startsWith("~~", mention.end())) {
            return true;
        }
        boolean toldBefore = hits.lastBefore(sentence.start(), mention.start(), "told-before")
                .filter(cue -> !hits.any(cue.end(), mention.start(), "new", "correction"))
                .isPresent();
        if (toldBefore) {
            return true;
        }
        if (isMovedFrom(hits, sentence, mention)) {
            return true;
        }
        int from = Math.max(sentence.start(), mention.start() - REACH);
        List<CueHit> old = hits.within(from, mention.start(), "old");
        if (old.isEmpty()) {
            return false;
        }
        CueHit last = old.get(old.size() - 1);
        int covered = last.end();
        for (CueHit plain : hits.within(last.end(), mention.start(), "old-plain")) {
            if (!blank(sentence.between(covered, plain.start()))) {
                return false;
            }
            covered = plain.end();
        }
        return blank(sentence.between(covered, mention.start()));
    }

    /** "Forlænget fra 26. april", with no "til" after it. */
    private static boolean isMovedFrom(CueHits hits, Sentence sentence, Mention mention) {
        boolean from = hits.lastBefore(sentence.start(), mention.start(), "correction")
                .filter(cue -> mention.start() - cue.end() <= REACH)
                .map(cue ->
                        Gaps.words(sentence.between(cue.end(), mention.start()).strip()))
                .filter(words -> words.length == 1 && FROM.contains(words[0]))
                .isPresent();
        String after =
                Gaps.words(sentence.between(mention.end(), sentence.end()).strip())[0];
        return from && !mention.isRange() && !ONTO.contains(after);
    }

    private static boolean blank(String gap) {
        return gap.chars().noneMatch(Character::isLetterOrDigit) && gap.indexOf(',') < 0;
    }
}
