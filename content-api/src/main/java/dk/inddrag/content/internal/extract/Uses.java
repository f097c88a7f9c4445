package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.DeadlineKind;
import dk.inddrag.content.internal.extract.Sentence.Mention;
import dk.inddrag.content.times.TimeBound;
import dk.inddrag.core.calendar.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of each date in a sentence what it is there for. A date belongs to the nearest word before it that governs dates
 * and has none yet, then to one right after it, then to the heading it stands under.
 */
final class Uses {
    private static final String[] GOVERNING = {
        "registration-deadline",
        "application-deadline",
        "other-deadline",
        "deadline",
        "answer",
        "opens",
        "closes",
        "takes-place"
    };
    private static final String[] DEADLINES = {
        "registration-deadline", "application-deadline", "other-deadline", "deadline"
    };
    private static final int RIGHT_GAP = 30;
    private static final int SHORT_BLOCK = 110;
    private static final Set<TimeBound> LATEST = Set.of(TimeBound.BY, TimeBound.BEFORE);

    private final CueHits hits;
    private final Kinds kinds;

    Uses(CueHits hits) {
        this.hits = hits;
        this.kinds = new Kinds(hits);
    }

    /** One use for each time expression of the sentence, in order. */
    List<Use> of(Sentence sentence) {
        List<Use> uses = new ArrayList<>();
        Set<CueHit> spent = new HashSet<>();
        for (int i = 0; i < sentence.times().size(); i++) {
            Use use = use(sentence, i, spent, uses);
            uses.add(use);
            if (use.cue() != null) {
                spent.add(use.cue());
            }
        }
        return uses;
    }

    private Use use(Sentence sentence, int i, Set<CueHit> spent, List<Use> before) {
        Mention mention = sentence.times().get(i);
        if (mention.expression().date() == null || mention.expression().bound() == TimeBound.AFTER) {
            return Use.of(Use.Type.OTHER);
        }
        if (OldValues.isOld(hits, sentence, mention)) {
            return Use.of(Use.Type.OLD);
        }
        if (i > 0 && Gaps.joins(sentence.between(sentence.times().get(i - 1).end(), mention.start()))) {
            Use last = before.get(i - 1);
            boolean bounded = sentence.times().get(i - 1).expression().bound() == TimeBound.AFTER;
            if (last.type() == Use.Type.DEADLINE || last.type() == Use.Type.EVENT || bounded) {
                return last;
            }
        }
        if (isOnlyAYear(sentence, i)
                && governing(sentence.start(), mention.start())
                        .filter(Uses::isDeadline)
                        .isPresent()) {
            return Use.of(Use.Type.OTHER);
        }
        Optional<CueHit> left = isNamedByItsDate(sentence, i)
                ? Optional.empty()
                : governing(sentence.start(), mention.start()).filter(cue -> !spent.contains(cue));
        if (left.isPresent() && isDeadline(left.get())) {
            return Use.deadline(kinds.of(left.get(), sentence), left.get(), Confidence.HIGH);
        }
        return window(sentence, mention, left)
                .or(() -> latest(sentence, mention))
                .or(() -> left.map(cue -> governed(sentence, mention, cue)))
                .or(() -> right(sentence, i, spent))
                .or(() -> earlier(sentence, mention, spent))
                .or(() -> row(sentence, mention))
                .or(() -> underHeading(sentence, mention))
                .orElseGet(() -> Use.of(mention.isDays() ? Use.Type.EVENT : Use.Type.OTHER));
    }

    /** The last governing word; an answer that one is asked for ("giv besked") is none that is promised. */
    private Optional<CueHit> governing(int start, int place) {
        List<CueHit> asked = hits.within(start, place, "registration-word");
        return hits.within(start, place, GOVERNING).stream()
                .filter(cue -> !cue.list().equals("answer")
                        || asked.stream().noneMatch(a -> a.start() < cue.start() && a.end() >= cue.end()))
                .max(Comparator.comparingInt(CueHit::end));
    }

    /** "Hvornår får I svar?" */
    private boolean isAnswered(@Nullable Block heading) {
        return heading != null && hits.any(heading.start(), heading.end(), "answer");
    }

    /** "Hvem kan søge?" asks who may, and not until when. */
    private boolean isOfAudience(@Nullable Block heading) {
        return heading != null && hits.any(heading.start(), heading.end(), "audience-heading");
    }

    /** "Fristen til mødet 19. juni er 9. juni": the first date only names the meeting. */
    private static boolean isNamedByItsDate(Sentence sentence, int i) {
        return i + 1 < sentence.times().size()
                && Gaps.isVerb(sentence.between(
                        sentence.times().get(i).end(),
                        sentence.times().get(i + 1).start()));
    }

    /** "Fristen for midler til brug i 2024 er den 1. november": a year or month names the thing, the day is to come. */
    private static boolean isOnlyAYear(Sentence sentence, int i) {
        List<Mention> times = sentence.times();
        return !times.get(i).isDays()
                && times.subList(i + 1, times.size()).stream().anyMatch(Mention::isDays);
    }

    private static boolean isDeadline(CueHit cue) {
        return List.of(DEADLINES).contains(cue.list());
    }

    private Use governed(Sentence sentence, Mention mention, CueHit cue) {
        return switch (cue.list()) {
            case "answer" ->
                isNear(mention) ? Use.deadline(DeadlineKind.RESPONSE, cue, Confidence.MEDIUM) : Use.of(Use.Type.OTHER);
            case "opens" -> opening(sentence, mention, cue);
            case "closes" -> closing(sentence, cue);
            default -> new Use(mention.isDays() ? Use.Type.EVENT : Use.Type.OTHER, null, cue, Confidence.HIGH);
        };
    }

    /** An answer is promised for a day or a few months, not for a span of years. */
    private static boolean isNear(Mention mention) {
        PartialDate date = java.util.Objects.requireNonNull(mention.expression().date());
        return date.earliest().plusMonths(4).isAfter(date.latest());
    }

    /** A centre that opens is an event, a registration that opens is none. */
    private Use opening(Sentence sentence, Mention mention, CueHit cue) {
        boolean label = sentence.opensBlock()
                && cue.start() == sentence.start()
                && sentence.between(cue.end(), mention.start()).strip().equals(":");
        boolean ofAccess = label
                || kinds.near(sentence.start(), mention.start(), cue.start()).isPresent()
                || kinds.hasContext(sentence.start(), mention.start());
        return ofAccess
                ? new Use(Use.Type.OPENING, null, cue, Confidence.MEDIUM)
                : new Use(mention.isDays() ? Use.Type.EVENT : Use.Type.OTHER, null, cue, Confidence.MEDIUM);
    }

    private Use closing(Sentence sentence, CueHit cue) {
        boolean ofAccess =
                kinds.near(sentence.start(), sentence.end(), cue.start()).isPresent()
                        || kinds.hasContext(sentence.start(), sentence.end())
                        || (sentence.heading() != null
                                && kinds.ofHeading(sentence.heading()).isPresent());
        return ofAccess
                ? Use.deadline(kinds.of(cue, sentence), cue, Confidence.MEDIUM)
                : new Use(Use.Type.OTHER, null, cue, Confidence.LOW);
    }

    /** "Åben for ansøgning fra A til B", "kan søges frem til B". */
    private Optional<Use> window(Sentence sentence, Mention mention, Optional<CueHit> left) {
        boolean through = mention.expression().bound() == TimeBound.THROUGH;
        boolean from = mention.expression().bound() == TimeBound.FROM;
        if (!mention.isDays() || !(mention.isRange() || through || from)) {
            return Optional.empty();
        }
        Optional<CueHit> open = hits.lastBefore(sentence.start(), mention.start(), "window");
        boolean nearer = left.isEmpty()
                || open.filter(o -> o.end() >= left.get().end()).isPresent()
                || left.get().list().equals("opens");
        if ((open.isEmpty() && left.filter(cue -> cue.list().equals("opens")).isEmpty()) || !nearer) {
            return Optional.empty();
        }
        Optional<DeadlineKind> kind = kinds.near(sentence.start(), sentence.end(), mention.start())
                .or(() -> kinds.ofHeading(sentence.heading()))
                .or(() -> kinds.hasContext(sentence.start(), sentence.end())
                        ? Optional.of(DeadlineKind.APPLICATION)
                        : Optional.empty());
        return kind.map(k -> from && !mention.isRange()
                ? Use.of(Use.Type.OPENING)
                : Use.deadline(k, open.or(() -> left).orElse(null), Confidence.MEDIUM));
    }

    /** "Senest den 9. juni" with a word for signing up or applying in the sentence or above it. */
    private Optional<Use> latest(Sentence sentence, Mention mention) {
        if (!LATEST.contains(mention.expression().bound())) {
            return Optional.empty();
        }
        boolean answer = governing(sentence.start(), mention.start())
                .filter(cue -> cue.list().equals("answer"))
                .isPresent();
        if (answer || !mention.isDays()) {
            return Optional.empty();
        }
        boolean condition = hits.lastBefore(sentence.start(), mention.start(), "condition")
                .filter(cue -> sentence.between(cue.end(), mention.start()).isBlank())
                .isPresent();
        if (condition) {
            return Optional.of(Use.of(Use.Type.OTHER));
        }
        Optional<CueHit> other = hits.lastBefore(sentence.start(), mention.start(), "no-event");
        Optional<DeadlineKind> kind = kinds.near(sentence.start(), sentence.end(), mention.start())
                .filter(k -> other.filter(o -> mention.start() - o.end() < 4).isEmpty());
        boolean closes = hits.any(sentence.start(), mention.start(), "closes")
                && kinds.hasContext(sentence.start(), mention.start());
        return Optional.of(kind.or(() -> closes ? Optional.of(DeadlineKind.APPLICATION) : Optional.empty())
                .or(() -> isOfAudience(sentence.heading()) ? Optional.empty() : kinds.ofHeading(sentence.heading()))
                .or(() -> isAnswered(sentence.heading()) ? Optional.of(DeadlineKind.RESPONSE) : Optional.empty())
                .or(() -> isWholeRow(sentence, mention) ? kinds.ofPage() : Optional.empty())
                .map(k -> Use.deadline(k, null, Confidence.MEDIUM))
                .orElseGet(() -> Use.of(Use.Type.OTHER)));
    }

    /** "9. juni er sidste frist for tilmelding". */
    private Optional<Use> right(Sentence sentence, int i, Set<CueHit> spent) {
        Mention mention = sentence.times().get(i);
        int limit =
                i + 1 < sentence.times().size() ? sentence.times().get(i + 1).start() : sentence.end();
        List<CueHit> after = hits.within(
                mention.end(),
                Math.min(limit, mention.end() + RIGHT_GAP),
                "registration-deadline",
                "application-deadline",
                "other-deadline",
                "deadline",
                "answer");
        for (CueHit cue : after) {
            String gap = sentence.between(mention.end(), cue.start());
            if (!spent.contains(cue) && Gaps.leadsBack(gap)) {
                boolean answer = cue.list().equals("answer");
                return Optional.of(
                        Use.deadline(answer ? DeadlineKind.RESPONSE : kinds.of(cue, sentence), cue, Confidence.MEDIUM));
            }
        }
        return Optional.empty();
    }

    /** A word further left that has no date yet, when the nearest one has. */
    private Optional<Use> earlier(Sentence sentence, Mention mention, Set<CueHit> spent) {
        List<CueHit> left = hits.within(sentence.start(), mention.start(), GOVERNING);
        for (int i = left.size() - 1; i >= 0; i--) {
            CueHit cue = left.get(i);
            boolean overlaps = spent.stream().anyMatch(s -> s.start() < cue.end() && cue.start() < s.end());
            if (isDeadline(cue)
                    && !overlaps
                    && spent.stream().noneMatch(s -> s.start() > cue.start() && isDeadline(s))) {
                return Optional.of(Use.deadline(kinds.of(cue, sentence), cue, Confidence.MEDIUM));
            }
        }
        return Optional.empty();
    }

    /** "Senest: 1. april 2022" and nothing else in the line. */
    private static boolean isWholeRow(Sentence sentence, Mention mention) {
        return mention.start() == sentence.block().start()
                && mention.end() >= sentence.block().end() - 1;
    }

    /** "Afrapportering: 1. marts": a row whose label tells what else has to be done by then. */
    private Optional<Use> row(Sentence sentence, Mention mention) {
        String label = sentence.between(sentence.start(), mention.start()).stripTrailing();
        boolean other = sentence.opensBlock()
                && label.endsWith(":")
                && label.indexOf(':') == label.length() - 1
                && label.indexOf(' ') < 0
                && hits.any(sentence.start(), mention.start(), "other-word");
        return other ? Optional.of(Use.deadline(DeadlineKind.OTHER, null, Confidence.MEDIUM)) : Optional.empty();
    }

    private Optional<Use> underHeading(Sentence sentence, Mention mention) {
        Block heading = sentence.heading();
        Block block = sentence.block();
        boolean leads = mention.start() - block.start() <= 45 || block.end() - block.start() <= SHORT_BLOCK;
        if (heading == null || !leads || !mention.isDays()) {
            return Optional.empty();
        }
        List<CueHit> cues = hits.within(heading.start(), heading.end(), GOVERNING);
        if (cues.isEmpty()) {
            return Optional.empty();
        }
        CueHit first = cues.get(0);
        Optional<DeadlineKind> asked = isOfAudience(heading) ? Optional.empty() : kinds.ofHeading(heading);
        if (first.list().equals("takes-place")
                && mention.isRange()
                && isWholeRow(sentence, mention)
                && asked.isPresent()) {
            // "Hvornår kan I søge?" and a stretch of days below it.
            return asked.map(kind -> Use.deadline(kind, null, Confidence.MEDIUM));
        }
        if (isDeadline(first)) {
            DeadlineKind kind = first.list().equals("deadline")
                    ? kinds.ofHeading(heading).or(kinds::ofPage).orElse(DeadlineKind.OTHER)
                    : kinds.of(first, sentence);
            return Optional.of(Use.deadline(kind, null, Confidence.HIGH));
        }
        return first.list().equals("answer")
                ? Optional.of(Use.deadline(DeadlineKind.RESPONSE, null, Confidence.MEDIUM))
                : Optional.of(Use.of(Use.Type.EVENT));
    }
}
