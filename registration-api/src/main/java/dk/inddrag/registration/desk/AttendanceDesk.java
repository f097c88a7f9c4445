package dk.inddrag.registration.desk;

import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.internal.rules.AttendanceRule;
import dk.inddrag.registration.internal.rules.House;
import java.util.Set;

/**
 * Where organisers mark who came. From {@link OrganiserDesk#attendance()}. Who marked it and when stands in the audit trail,
 * with the numbers of places and no person.
 *
 * <p>Every method throws {@link dk.inddrag.registration.OnlyAnOrganiserMayException} for anybody else,
 * {@link dk.inddrag.registration.UnknownRegistrationException} if there is no such registration, and
 * {@link dk.inddrag.registration.spi.StoreUnavailableException} when the store does. Thread-safe if the store is.
 */
public final class AttendanceDesk {

    private final House house;

    AttendanceDesk(House house) {
        this.house = house;
    }

    /**
     * Marks that somebody came to some places of a team, whether or not they are named. Marking them again changes nothing.
     *
     * @param reference the team, not null
     * @param numbers the numbers of the places, not null
     * @return what came of it; {@link ChangeOutcome.NotNow#NOT_BEGUN} before the first day of the run, where it is known
     */
    public ChangeOutcome mark(String reference, Set<Integer> numbers) {
        house.organiser();
        return house.change(
                reference,
                (draft, registration) -> AttendanceRule.mark(
                        draft, registration, house.days(registration.offer(), registration.run()), numbers));
    }

    /**
     * Takes such marks back. Taking back what was not marked changes nothing.
     *
     * @param reference the team, not null
     * @param numbers the numbers of the places, not null
     * @return what came of it
     */
    public ChangeOutcome undo(String reference, Set<Integer> numbers) {
        house.organiser();
        return house.change(reference, (draft, registration) -> AttendanceRule.undo(draft, registration, numbers));
    }
}
