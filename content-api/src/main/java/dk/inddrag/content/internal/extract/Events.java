package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.PageEvent;
import dk.inddrag.content.internal.extract.Sentence.Mention;
import dk.inddrag.content.times.TimeBound;
import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What takes place on the dates that no deadline claimed. */
final class Events {
    private static final int BEFORE = 40;

    private final CueHits hits;

    Events(CueHits hits) {
        this.hits = hits;
    }

    Optional<PageEvent> of(
            Sentence sentence, Mention mention, Use use, @Nullable LocalDate replaced, Confidence confidence) {
        if (!hasFigure(mention)) {
            return Optional.empty();
        }
        TimeBound bound = mention.expression().bound();
        boolean takesPlace = use.cue() != null
                || hits.any(sentence.start(), sentence.end(), "takes-place", "event-word")
                || (sentence.heading() != null
                        && hits.any(
                                sentence.heading().start(), sentence.heading().end(), "takes-place", "event-word"));
        boolean denied = isAfter(sentence, mention, use, "no-event")
                || (use.cue() == null && isAfter(sentence, mention, use, "no-event-thing"));
        boolean spent = bound == TimeBound.THROUGH
                || bound == TimeBound.BEFORE
                || bound == TimeBound.BY
                || bound == TimeBound.AFTER;
        boolean since = bound == TimeBound.FROM && !takesPlace;
        if (denied || spent || since) {
            return Optional.empty();
        }
        return Optional.of(new PageEvent(
                Objects.requireNonNull(mention.expression().date()),
                Optional.ofNullable(mention.expression().time()),
                Optional.ofNullable(mention.expression().endTime()),
                what(sentence, mention),
                Optional.ofNullable(replaced),
                sentence.evidence(mention),
                takesPlace ? confidence : Confidence.LOW));
    }

    /** Whether such a word stands between what governs the date and the date. */
    private boolean isAfter(Sentence sentence, Mention mention, Use use, String list) {
        return hits.within(Math.max(sentence.start(), mention.start() - BEFORE), mention.start(), list).stream()
                .anyMatch(hit -> use.cue() == null || hit.start() >= use.cue().start());
    }

    /** "Netværksmøder – oktober 2023": a meeting of which no more than the month is known. */
    Optional<PageEvent> ofMonth(Sentence sentence, Mention mention) {
        PartialDate date = mention.expression().date();
        boolean months = date instanceof PartialDate.Month
                || (date instanceof PartialDate.Range range && range.from() instanceof PartialDate.Month);
        boolean line = sentence.block().kind() != Block.Kind.TEXT;
        if (!months || !line || !hits.any(sentence.start(), mention.start(), "event-word")) {
            return Optional.empty();
        }
        return Optional.of(new PageEvent(
                Objects.requireNonNull(date),
                Optional.empty(),
                Optional.empty(),
                what(sentence, mention),
                Optional.empty(),
                sentence.evidence(mention),
                Confidence.MEDIUM));
    }

    /** "Påsken", "julen 2021" and "fredag" tell when, but are no date that somebody set: no day has a figure. */
    static boolean hasFigure(Mention mention) {
        String text = mention.expression().text();
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isDigit(text.charAt(i))) {
                digits++;
            } else if (digits > 0 && digits != 4) {
                return true;
            } else {
                digits = 0;
            }
        }
        return false;
    }

    /** The nearest word for a form, before the date or else after it, or else the heading. */
    private String what(Sentence sentence, Mention mention) {
        Optional<CueHit> form = hits.lastBefore(sentence.start(), mention.start(), "event-word")
                .or(() -> hits.within(mention.end(), sentence.end(), "event-word").stream()
                        .findFirst());
        if (form.isPresent()) {
            return sentence.between(form.get().start(), form.get().end());
        }
        Block heading = sentence.heading();
        return heading == null ? sentence.words() : sentence.between(heading.start(), heading.end());
    }
}
