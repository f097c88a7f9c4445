package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.DeadlineKind;
import dk.inddrag.content.internal.extract.Sentence.Mention;
import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which date of a sentence takes the place of which. */
final class Moves {
    private static final Set<String> TO = LinkWords.of("to");
    private static final Set<String> ONTO = LinkWords.of("onto");
    private static final Set<String> PAST = LinkWords.of("past-verb");
    private static final Set<String> BUT = LinkWords.of("but");
    private static final Set<String> AGAIN = LinkWords.of("again");
    private static final int NEAR = 30;

    private final CueHits hits;
    private final Kinds kinds;

    Moves(CueHits hits) {
        this.hits = hits;
        this.kinds = new Kinds(hits);
    }

    /** The day that each date replaces. The uses are put right on the way; dates of the page itself are taken. */
    @Nullable
    LocalDate[] of(Sentence sentence, List<Use> uses, Set<Integer> taken) {
        LocalDate[] replaced = new LocalDate[uses.size()];
        for (int i = 0; i < uses.size(); i++) {
            Mention mention = sentence.times().get(i);
            if (mention.isDays() && uses.get(i).type() == Use.Type.OLD) {
                pairOld(sentence, uses, replaced, i, taken);
            } else if (mention.isDays()
                    && i + 1 < uses.size()
                    && sentence.times().get(i + 1).isDays()) {
                pairMoved(sentence, uses, replaced, i);
            }
        }
        return replaced;
    }

    private void pairOld(
            Sentence sentence, List<Use> uses, @Nullable LocalDate[] replaced, int old, Set<Integer> taken) {
        int best = -1;
        for (int i = 0; i < uses.size(); i++) {
            boolean candidate = i != old
                    && sentence.times().get(i).isDays()
                    && !taken.contains(sentence.times().get(i).start())
                    && uses.get(i).type() != Use.Type.OLD
                    && replaced[i] == null;
            if (candidate && (best < 0 || Math.abs(i - old) < Math.abs(best - old))) {
                best = i;
            }
        }
        if (best >= 0) {
            replaced[best] = first(sentence, old);
            if (best > old) {
                adopt(sentence, uses, old, best);
            }
        }
    }

    /** "Fra A til B" after a word of correction, or "A … er ændret til B". */
    private void pairMoved(Sentence sentence, List<Use> uses, @Nullable LocalDate[] replaced, int i) {
        Mention a = sentence.times().get(i);
        Mention b = sentence.times().get(i + 1);
        if (isOver(sentence, uses, i)) {
            replaced[i + 1] = first(sentence, i);
            uses.set(i, Use.of(Use.Type.OLD));
            return;
        }
        Optional<CueHit> between = hits.lastBefore(a.end(), b.start(), "correction");
        boolean said = between.isPresent()
                ? leads(sentence.between(between.get().end(), b.start()))
                : hits.any(sentence.start(), a.start(), "correction") && isTo(sentence.between(a.end(), b.start()));
        if (!said || uses.get(i + 1).type() == Use.Type.OLD) {
            return;
        }
        adopt(sentence, uses, i, i + 1);
        replaced[i + 1] = first(sentence, i);
        uses.set(i, Use.of(Use.Type.OLD));
        if (i + 2 < uses.size() && isAgain(sentence, i + 1)) {
            // "Først flyttet fra A til B og er nu C": what C replaces is B.
            Use moved = uses.get(i + 1);
            uses.set(i + 2, new Use(moved.type(), moved.kind(), moved.cue(), moved.confidence()));
            replaced[i + 2] = first(sentence, i + 1);
            replaced[i + 1] = null;
            uses.set(i + 1, Use.of(Use.Type.OLD));
        }
    }

    private static boolean isAgain(Sentence sentence, int i) {
        Mention next = sentence.times().get(i + 1);
        String gap = sentence.between(sentence.times().get(i).end(), next.start());
        return next.isDays() && leads(gap) && List.of(Gaps.words(gap)).stream().anyMatch(AGAIN::contains);
    }

    /** "Fristen udløb den 2. juni, men tilmeldingen er åben til den 15. september": the first is over. */
    private static boolean isOver(Sentence sentence, List<Use> uses, int i) {
        Use was = uses.get(i);
        Use is = uses.get(i + 1);
        if (was.type() != Use.Type.DEADLINE
                || is.type() != Use.Type.DEADLINE
                || was.kind() != is.kind()
                || was.cue() == null) {
            return false;
        }
        Mention a = sentence.times().get(i);
        List<String> before = List.of(Gaps.words(sentence.between(was.cue().start(), a.start())));
        List<String> between = List.of(
                Gaps.words(sentence.between(a.end(), sentence.times().get(i + 1).start())));
        return before.stream().anyMatch(PAST::contains) && between.stream().anyMatch(BUT::contains);
    }

    /** The new date is there for what the old one was, or for what the sentence corrects. */
    private void adopt(Sentence sentence, List<Use> uses, int old, int now) {
        Use was = uses.get(old);
        if (uses.get(now).type() == Use.Type.DEADLINE) {
            return;
        }
        if (was.type() == Use.Type.DEADLINE) {
            uses.set(now, new Use(Use.Type.DEADLINE, was.kind(), was.cue(), Confidence.HIGH));
            return;
        }
        Optional<CueHit> deadline = hits.lastBefore(
                sentence.start(),
                sentence.times().get(old).start(),
                "registration-deadline",
                "application-deadline",
                "other-deadline",
                "deadline");
        deadline.ifPresent(cue -> uses.set(now, Use.deadline(kinds.of(cue, sentence), cue, Confidence.HIGH)));
    }

    /** Whether a date is said to be the new one, without the old. */
    boolean isCorrective(Sentence sentence, Mention mention) {
        return hits.lastBefore(sentence.start(), mention.start(), "correction", "new")
                .filter(cue ->
                        mention.start() - cue.end() <= NEAR && leads(sentence.between(cue.end(), mention.start())))
                .isPresent();
    }

    /** Whether a stretch of days is a move from one to the other: "rykket en uge: fra A til B". */
    boolean isWithin(Sentence sentence, Mention range) {
        return range.isRange()
                && !hits.any(sentence.start(), range.start(), "window")
                && hits.any(sentence.start(), range.start(), "correction");
    }

    /**
     * Whether a sentence stands in a list of moves: "Møderne er udskudt:", and then one "fra A til B" in each line.
     *
     * @param before whether the one before it opened the list or stands in it
     */
    boolean isListed(Sentence sentence, boolean before) {
        if (sentence.text().charAt(sentence.end() - 1) == ':') {
            return hits.any(sentence.start(), sentence.end(), "correction");
        }
        return before && sentence.opensBlock() && sentence.times().stream().anyMatch(Mention::isRange);
    }

    DeadlineKind kind(Use use) {
        return Objects.requireNonNull(use.kind(), "kind");
    }

    private static boolean isTo(String gap) {
        return List.of(Gaps.words(gap)).stream().anyMatch(ONTO::contains) && leads(gap);
    }

    private static boolean leads(String gap) {
        for (String word : Gaps.words(gap)) {
            if (!word.isEmpty() && !TO.contains(word) && !AGAIN.contains(word)) {
                return false;
            }
        }
        return gap.length() <= NEAR;
    }

    private static LocalDate first(Sentence sentence, int i) {
        PartialDate date =
                Objects.requireNonNull(sentence.times().get(i).expression().date());
        return date.earliest();
    }
}
