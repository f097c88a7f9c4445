package dk.inddrag.registration.internal.rules;

import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.spi.Change;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who can be marked as having come: those with a place, named or not, from the first day of their run. */
public final class AttendanceRule {

    private AttendanceRule() {}

    /**
     * Marks that somebody came to some places.
     *
     * @param draft the decision in the making
     * @param registration the team
     * @param days when its run takes place
     * @param numbers the numbers of the places
     * @return what came of it
     */
    public static ChangeOutcome mark(Draft draft, Registration registration, RunDays days, Set<Integer> numbers) {
        if (!days.hasBegun(draft.moment())) {
            return ChangeOutcome.NotNow.NOT_BEGUN;
        }
        Set<Integer> came = attended(registration);
        came.addAll(numbers);
        return change(draft, registration, numbers, came, AuditEvent.ATTENDED);
    }

    /**
     * Takes such marks back.
     *
     * @param draft the decision in the making
     * @param registration the team
     * @param numbers the numbers of the places
     * @return what came of it
     */
    public static ChangeOutcome undo(Draft draft, Registration registration, Set<Integer> numbers) {
        Set<Integer> came = attended(registration);
        came.removeAll(numbers);
        return change(draft, registration, numbers, came, AuditEvent.ATTENDANCE_UNDONE);
    }

    private static ChangeOutcome change(
            Draft draft, Registration registration, Set<Integer> numbers, Set<Integer> came, AuditEvent event) {
        if (!registration.state().isLive()) {
            return ChangeOutcome.NotNow.OVER;
        }
        if (registration.state() != RegistrationState.CONFIRMED) {
            return ChangeOutcome.NotNow.NOT_CONFIRMED;
        }
        if (!numbers.stream().allMatch(number -> registration.place(number).isPresent())) {
            return ChangeOutcome.NotNow.NO_SUCH_PLACE;
        }
        Registration after = registration.withAttended(came);
        if (after.equals(registration)) {
            return new ChangeOutcome.Done(registration);
        }
        Set<Integer> changed = new TreeSet<>(numbers);
        Set<Integer> before = attended(registration);
        changed.removeIf(number -> before.contains(number) == came.contains(number));
        draft.keep(
                new Change.ChangedRegistration(after),
                event,
                Optional.of(registration.reference()),
                Map.of(
                        "run",
                        registration.run(),
                        "places",
                        changed.stream().map(String::valueOf).collect(Collectors.joining(","))));
        return new ChangeOutcome.Done(after);
    }

    private static Set<Integer> attended(Registration registration) {
        return registration.places().stream()
                .filter(Place::attended)
                .map(Place::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
