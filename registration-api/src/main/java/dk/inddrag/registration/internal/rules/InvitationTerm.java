package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.Run;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.holiday.DanishCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when an invited team must answer: at the end of the working day so many working days after the invitation, and at
 * the latest at the end of the day before the run begins.
 *
 * @param calendar the working days
 * @param workingDays how many, 1 or more
 * @param firstDay the day the run begins; empty where it is not known to the day
 */
public record InvitationTerm(DanishCalendar calendar, int workingDays, Optional<LocalDate> firstDay) {

    /**
     * The term for a run.
     *
     * @param calendar the working days
     * @param workingDays how many
     * @param run the run; empty where the offer has none
     * @return the term
     */
    public static InvitationTerm of(DanishCalendar calendar, int workingDays, Optional<Run> run) {
        return new InvitationTerm(
                calendar,
                workingDays,
                run.flatMap(Run::start)
                        .filter(PartialDate.Day.class::isInstance)
                        .map(PartialDate::earliest));
    }

    /**
     * The last moment to answer an invitation.
     *
     * @param invitedAt when it was made
     * @return the moment, inclusive; empty where the run begins before anybody could answer
     */
    public Optional<Instant> answerBy(Instant invitedAt) {
        LocalDate today = invitedAt.atZone(Cutoff.COPENHAGEN).toLocalDate();
        LocalDate last = calendar.plusWorkingDays(today, workingDays);
        LocalDate day =
                firstDay.map(first -> first.minusDays(1)).filter(last::isAfter).orElse(last);
        return Optional.of(Cutoff.onDay(day, Cutoff.COPENHAGEN).lastInstant()).filter(end -> !end.isBefore(invitedAt));
    }
}
