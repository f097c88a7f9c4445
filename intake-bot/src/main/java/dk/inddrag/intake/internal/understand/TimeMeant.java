package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.times.TimeBound;
import dk.inddrag.content.times.TimeExpression;
import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody would like to take part: <i>efter sommerferien</i> is not in it. A single day stays as it is, since a
 * day with <i>inden</i> or <i>efter</i> is more often said of a deadline.
 */
final class TimeMeant {

    /** Whoever says after the holiday thinks of the half-year that follows. */
    private static final int MONTHS_AFTER = 6;

    private TimeMeant() {}

    static Optional<PartialDate> of(TimeExpression time, LocalDate today) {
        PartialDate date = time.date();
        if (date == null) {
            return Optional.empty();
        }
        if (date instanceof PartialDate.Day) {
            return Optional.of(date);
        }
        if (time.bound() == TimeBound.AFTER) {
            LocalDate first = date.latest().plusDays(1);
            return Optional.of(range(first, first.plusMonths(MONTHS_AFTER).minusDays(1)));
        }
        boolean ahead = date.earliest().isAfter(today.plusDays(1));
        return Optional.of(
                time.bound() == TimeBound.BEFORE && ahead
                        ? range(today, date.earliest().minusDays(1))
                        : date);
    }

    private static PartialDate range(LocalDate from, LocalDate through) {
        return new PartialDate.Range(PartialDate.of(from), PartialDate.of(through));
    }
}
