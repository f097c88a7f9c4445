package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.DeadlineKind;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as one sentence states it.
 *
 * @param kind what has to be done
 * @param date the date
 * @param time the time of day, or null
 * @param targets what it applies to; empty if the sentence does not say
 * @param replaces the day it replaces, or null
 * @param corrective whether it is told as a correction
 * @param sentence the sentence it stands in, by its place
 * @param evidence the place
 * @param confidence how sure
 */
record Statement(
        DeadlineKind kind,
        PartialDate date,
        @Nullable LocalTime time,
        List<String> targets,
        @Nullable LocalDate replaces,
        boolean corrective,
        int sentence,
        Evidence evidence,
        Confidence confidence) {

    boolean isDay() {
        return date instanceof PartialDate.Day;
    }

    Statement replacing(LocalDate old) {
        return new Statement(kind, date, time, targets, old, true, sentence, evidence, Confidence.MEDIUM);
    }
}
