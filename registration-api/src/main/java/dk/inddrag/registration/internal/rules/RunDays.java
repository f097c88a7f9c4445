package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Cutoff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a run takes place, as far as the catalogue tells.
 *
 * @param first the earliest day it can begin; empty where unknown
 * @param last the latest day it can end; empty where unknown
 */
public record RunDays(Optional<LocalDate> first, Optional<LocalDate> last) {

    /**
     * The days of a run. While one of its meetings has no date, it can last as long as the offer: what is needed on the second
     * day must not go after the first.
     *
     * @param offer the offer
     * @param run the id of the run; for one that the catalogue does not have, the days of the offer count
     * @return the days
     */
    public static RunDays of(Offer offer, String run) {
        Optional<Run> known =
                offer.runs().stream().filter(each -> each.id().equals(run)).findFirst();
        return new RunDays(
                known.flatMap(Run::start).map(PartialDate::earliest),
                known.filter(RunDays::isDated).flatMap(Run::latestDay).or(offer::latestDay));
    }

    private static boolean isDated(Run run) {
        return run.sessions().stream().allMatch(session -> session.date().isPresent());
    }

    /**
     * Whether the first day has come.
     *
     * @param moment the moment
     * @return true also where no source gives the day
     */
    public boolean hasBegun(Instant moment) {
        return first.filter(day -> today(moment).isBefore(day)).isEmpty();
    }

    /**
     * Whether the last day is over.
     *
     * @param moment the moment
     * @return false where no source gives the day
     */
    public boolean isOver(Instant moment) {
        return last.filter(day -> day.isBefore(today(moment))).isPresent();
    }

    private static LocalDate today(Instant moment) {
        return moment.atZone(Cutoff.COPENHAGEN).toLocalDate();
    }
}
