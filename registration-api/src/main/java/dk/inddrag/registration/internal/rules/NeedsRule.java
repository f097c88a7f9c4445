package dk.inddrag.registration.internal.rules;

import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.Needs;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.spi.Change;
import dk.inddrag.registration.spi.PlaceNeeds;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose needs are kept, and until when: those of a named person, for as long as that person has the place, to the end of
 * the run's last day. What anybody needs stands in no audit trail, not even that they need something.
 */
public final class NeedsRule {

    private NeedsRule() {}

    /**
     * Keeps or drops the needs of whoever has a place.
     *
     * @param draft the decision in the making
     * @param registration the team
     * @param days when its run takes place
     * @param number the number of the place
     * @param needs the needs; empty to drop them
     * @return what came of it
     */
    public static ChangeOutcome put(
            Draft draft, Registration registration, RunDays days, int number, Optional<Needs> needs) {
        if (!registration.state().isLive()) {
            return ChangeOutcome.NotNow.OVER;
        }
        if (needs.isPresent() && days.isOver(draft.moment())) {
            return ChangeOutcome.NotNow.RUN_IS_OVER;
        }
        Optional<Place> place = registration.place(number);
        if (place.isEmpty()) {
            return ChangeOutcome.NotNow.NO_SUCH_PLACE;
        }
        if (place.get().seat().participant().isEmpty()) {
            return ChangeOutcome.NotNow.NOT_NAMED;
        }
        String reference = registration.reference();
        draft.keepUnaudited(needs.<Change>map(each -> new Change.NeedsKept(new PlaceNeeds(reference, number, each)))
                .orElseGet(() -> new Change.NeedsDropped(reference, Set.of(number))));
        return new ChangeOutcome.Done(registration);
    }

    /**
     * Whether needs are still shown: not once the run is over, whether or not anything has deleted them.
     *
     * @param registration the team
     * @param days when its run takes place
     * @param moment the moment
     * @return true where they are
     */
    public static boolean areShown(Registration registration, RunDays days, Instant moment) {
        return registration.state().isLive() && !days.isOver(moment);
    }

    /**
     * The places whose person has gone.
     *
     * @param before the team before a change
     * @param after the team after it
     * @return their numbers
     */
    static Set<Integer> left(Registration before, Registration after) {
        return before.places().stream()
                .filter(place -> place.seat().participant().isPresent())
                .filter(place -> !isStillThere(place, after))
                .map(Place::number)
                .collect(Collectors.toSet());
    }

    private static boolean isStillThere(Place place, Registration after) {
        Participant person = place.seat().participant().orElseThrow();
        return after.state().isLive()
                && after.place(place.number())
                        .flatMap(each -> each.seat().participant())
                        .filter(person::isLike)
                        .isPresent();
    }
}
