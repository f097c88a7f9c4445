package dk.inddrag.content.internal.extract;

import dk.inddrag.content.internal.extract.Sentence.Mention;
import java.util.List;

/** Which dates are told as what no longer holds. */
final class OldValues {
    private static final int REACH = 45;

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

    private static boolean blank(String gap) {
        return gap.chars().noneMatch(Character::isLetterOrDigit) && gap.indexOf(',') < 0;
    }
}
