package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.Audience;
import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What can be done with single places of a team. What is left must still be a team that the offer is for.
 *
 * @param audience whom the offer is for
 */
public record PlaceRule(Audience audience) {

    /**
     * Gives up some places: all of them, or none where one is not there.
     *
     * @param draft the decision in the making
     * @param registration the team
     * @param numbers the numbers of the places
     * @return what came of it
     */
    public ChangeOutcome cancel(Draft draft, Registration registration, Set<Integer> numbers) {
        if (!registration.state().isLive()) {
            return ChangeOutcome.NotNow.OVER;
        }
        if (numbers.stream().anyMatch(number -> registration.place(number).isEmpty())) {
            return ChangeOutcome.NotNow.NO_SUCH_PLACE;
        }
        Registration after = registration.without(numbers);
        if (after.size() == registration.size()) {
            return new ChangeOutcome.Done(registration);
        }
        return ifInAudience(
                draft, registration, after, after.size() == 0 ? AuditEvent.CANCELLED : AuditEvent.PLACES_CANCELLED);
    }

    /**
     * Puts somebody on a place.
     *
     * @param draft the decision in the making
     * @param registration the team
     * @param number the number of the place
     * @param seat who takes it, by what it was
     * @param event what happened to it
     * @return what came of it
     */
    public ChangeOutcome put(
            Draft draft, Registration registration, int number, Function<Seat, Seat> seat, AuditEvent event) {
        if (!registration.state().isLive()) {
            return ChangeOutcome.NotNow.OVER;
        }
        Optional<Place> place = registration.place(number);
        if (place.isEmpty()) {
            return ChangeOutcome.NotNow.NO_SUCH_PLACE;
        }
        Registration after = registration.with(number, seat.apply(place.get().seat()));
        return after.equals(registration)
                ? new ChangeOutcome.Done(registration)
                : ifInAudience(draft, registration, after, event);
    }

    private ChangeOutcome ifInAudience(Draft draft, Registration before, Registration after, AuditEvent event) {
        List<Refusal> reasons = AudienceRule.check(
                audience, after.places().stream().map(Place::seat).toList());
        return reasons.isEmpty() ? draft.done(before, after, event) : new ChangeOutcome.Refused(reasons);
    }
}
