package dk.inddrag.core.deadline;

import dk.inddrag.core.holiday.DanishCalendar;
import dk.inddrag.core.source.LocalizedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;

/**
 * When people are reminded of a deadline: some working days before, at a local time.
 *
 * <p>The text form, which {@link #parse(String)} reads and {@link #toString()} prints:
 * {@code 5 and 1 working days before at 09:00}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param workingDays how many working days before, each from 1 to {@value DeadlineRule#LARGEST_COUNT}; kept with the
 *     largest first and each once
 * @param time the local time, in whole minutes, not null
 */
public record Reminders(List<Integer> workingDays, LocalTime time) {

    /**
     * Puts the numbers in order.
     *
     * @throws IllegalArgumentException if there is no number, one is out of its range, or the time has seconds
     */
    public Reminders {
        workingDays = workingDays.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("Reminders need a number of working days. Maybe 5 and 1");
        }
        if (workingDays.contains(0)) {
            throw new IllegalArgumentException("A reminder comes at least one working day before. Maybe 1");
        }
        workingDays.forEach(RuleText::checkCount);
        RuleText.checkTime(time);
    }

    /**
     * The moments of the reminders. A time that the clocks skip that day is moved on by as much as they are; of a time that
     * occurs twice the second is meant.
     *
     * @param cutoff the deadline, not null
     * @param calendar the working days, not null
     * @return an unmodifiable list, the earliest first, all before the day of the deadline
     * @throws DateTimeException if the calendar does not know the year
     */
    public List<Instant> moments(Cutoff cutoff, DanishCalendar calendar) {
        return workingDays.stream()
                .map(days -> calendar.plusWorkingDays(cutoff.date(), -days)
                        .atTime(time)
                        .atZone(cutoff.zone())
                        .withLaterOffsetAtOverlap()
                        .toInstant())
                .toList();
    }

    /**
     * What this says, for users to read.
     *
     * @return {@code 5 og 1 arbejdsdage før, kl. 9} and {@code 5 and 1 working days before, at 09:00}, for instance
     */
    public LocalizedText description() {
        return new LocalizedText(RuleWords.DANISH.of(this), RuleWords.ENGLISH.of(this));
    }

    /**
     * Reads the text form given in the description of this type.
     *
     * @param text the text, not null
     * @return the reminders, not null
     * @throws DateTimeParseException if the text has another form; the message says at which word, what may stand there,
     *     and gives a hint, and the error index is the place of the word
     */
    public static Reminders parse(String text) {
        return new RuleParser(text).reminders();
    }

    /**
     * The text form, which {@link #parse(String)} reads.
     *
     * @return the text, not null
     */
    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
