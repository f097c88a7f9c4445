package dk.inddrag.registration.desk;

import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.Needs;
import dk.inddrag.registration.internal.rules.House;
import dk.inddrag.registration.internal.rules.NeedsRule;
import dk.inddrag.registration.spi.PlaceNeeds;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a municipality tells what those it signed up need, and an organiser for any team. From
 * {@link RegistrationDesk#needs()}. Needs are no part of a registration: no letter, event, audit entry or participant list
 * holds them unless it was asked for with them. They go when their person leaves the place, and the day after the run's last
 * day, from when on they are not shown.
 *
 * <p>Every method throws {@link dk.inddrag.registration.UnknownRegistrationException} if there is no such registration, or
 * it is another municipality's, and {@link dk.inddrag.registration.spi.StoreUnavailableException} when the store does.
 * Thread-safe if the store is.
 */
public final class NeedsDesk {

    private final House house;

    NeedsDesk(House house) {
        this.house = house;
    }

    /**
     * Keeps what the one who has a place needs, instead of what was kept before.
     *
     * @param reference the team, not null
     * @param number the number of the place
     * @param needs what is needed, not null
     * @return what came of it; {@link ChangeOutcome.NotNow#NOT_NAMED} where nobody is named yet,
     *     {@link ChangeOutcome.NotNow#RUN_IS_OVER} after the last day of the run
     */
    public ChangeOutcome keep(String reference, int number, Needs needs) {
        return put(reference, number, Optional.of(needs));
    }

    /**
     * Removes what was kept for a place. Removing nothing changes nothing.
     *
     * @param reference the team, not null
     * @param number the number of the place
     * @return what came of it
     */
    public ChangeOutcome remove(String reference, int number) {
        return put(reference, number, Optional.empty());
    }

    private ChangeOutcome put(String reference, int number, Optional<Needs> needs) {
        return house.change(
                reference,
                (draft, registration) -> NeedsRule.put(
                        draft, registration, house.days(registration.offer(), registration.run()), number, needs));
    }

    /**
     * What those of a team need.
     *
     * @param reference the team, not null
     * @return the needs by the number of the place; empty once the run is over
     */
    public Map<Integer, Needs> of(String reference) {
        return house.lookAt(reference, (draft, registration, book) -> {
            Map<Integer, Needs> needs = new TreeMap<>();
            if (NeedsRule.areShown(
                    registration, house.days(registration.offer(), registration.run()), draft.moment())) {
                book.needs().stream()
                        .filter(each -> each.reference().equals(reference))
                        .forEach((PlaceNeeds each) -> needs.put(each.number(), each.needs()));
            }
            return Collections.unmodifiableMap(needs);
        });
    }
}
