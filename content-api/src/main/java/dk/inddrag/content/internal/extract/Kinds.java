package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.DeadlineKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a deadline is for, where its own word does not say. */
final class Kinds {
    private final CueHits hits;
    private final @Nullable DeadlineKind ofPage;

    Kinds(CueHits hits) {
        this.hits = hits;
        int applications =
                hits.count("application-word") + hits.count("application-context") + hits.count("application-deadline");
        int registrations = hits.count("registration-word") + hits.count("registration-deadline");
        this.ofPage = applications == 0 && registrations == 0
                ? null
                : applications > registrations ? DeadlineKind.APPLICATION : DeadlineKind.REGISTRATION;
    }

    /** The kind that the words nearest to a place say, the ones after it counting as a little nearer. */
    Optional<DeadlineKind> near(int start, int end, int place) {
        DeadlineKind nearest = null;
        int distance = Integer.MAX_VALUE;
        for (CueHit hit : hits.within(start, end, "registration-word", "application-word", "other-word")) {
            int away = hit.start() >= place ? hit.start() - place : place - hit.end() + 3;
            if (away < distance) {
                distance = away;
                nearest = ofWord(hit);
            }
        }
        if (nearest == null && hits.any(start, end, "send-word")) {
            nearest = ofPage;
        }
        return Optional.ofNullable(nearest);
    }

    Optional<DeadlineKind> ofHeading(@Nullable Block heading) {
        if (heading == null) {
            return Optional.empty();
        }
        List<CueHit> cues = hits.within(
                heading.start(), heading.end(), "registration-deadline", "application-deadline", "other-deadline");
        return cues.isEmpty()
                ? near(heading.start(), heading.end(), heading.start())
                : Optional.of(ofDeadline(cues.get(0)));
    }

    Optional<DeadlineKind> ofPage() {
        return Optional.ofNullable(ofPage);
    }

    boolean hasContext(int start, int end) {
        return hits.any(start, end, "application-context");
    }

    /** The kind of a deadline word; of a bare one that of the words around it. */
    DeadlineKind of(CueHit cue, Sentence sentence) {
        if (!cue.list().equals("deadline") && !cue.list().equals("closes")) {
            return ofDeadline(cue);
        }
        int comma = sentence.between(cue.end(), sentence.end()).indexOf(',');
        int stop = sentence.times().stream()
                .mapToInt(Sentence.Mention::start)
                .filter(start -> start >= cue.end() && (comma < 0 || start < cue.end() + comma))
                .findFirst()
                .orElse(comma < 0 ? sentence.end() : cue.end() + comma);
        if (sentence.between(cue.end(), Math.min(stop, sentence.end())).startsWith(" for ")) {
            // What a deadline is said to be for decides, and nothing else in the sentence.
            return near(cue.end(), stop, cue.end())
                    .or(() -> hits.any(cue.end(), stop, "application-context", "offer-word", "send-word", "taking-part")
                            ? ofPage()
                            : Optional.empty())
                    .orElse(DeadlineKind.OTHER);
        }
        return near(sentence.start(), sentence.end(), cue.end())
                .or(() -> ofHeading(sentence.heading()))
                .or(this::ofPage)
                .orElse(DeadlineKind.OTHER);
    }

    private static DeadlineKind ofDeadline(CueHit cue) {
        return switch (cue.list()) {
            case "registration-deadline" -> DeadlineKind.REGISTRATION;
            case "application-deadline" -> DeadlineKind.APPLICATION;
            case "answer" -> DeadlineKind.RESPONSE;
            default -> DeadlineKind.OTHER;
        };
    }

    private static DeadlineKind ofWord(CueHit hit) {
        return switch (hit.list()) {
            case "registration-word" -> DeadlineKind.REGISTRATION;
            case "application-word" -> DeadlineKind.APPLICATION;
            default -> DeadlineKind.OTHER;
        };
    }
}
