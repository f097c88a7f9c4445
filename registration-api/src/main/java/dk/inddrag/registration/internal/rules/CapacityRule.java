package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.CapacityOutcome;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.audit.AuditEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many seats a run may be given: never fewer than are taken, for nobody loses a place that way.
 *
 * @param house what the desks stand on
 */
public record CapacityRule(House house) {

    /**
     * Sets the seats of a run and invites those who then fit.
     *
     * @param id the offer
     * @param run the run
     * @param seats the seats; empty for no limit
     * @return what came of it
     * @throws IllegalArgumentException if there is no such run, or the number is below 0
     */
    public CapacityOutcome set(OfferId id, String run, Optional<Integer> seats) {
        house.organiser();
        house.checkRun(id, run);
        if (seats.isPresent() && seats.get() < 0) {
            throw new IllegalArgumentException("A run has 0 seats or more: " + seats.get());
        }
        return house.organise(id, (draft, book) -> decide(draft, run, house.term(id, run), seats));
    }

    private static CapacityOutcome decide(Draft draft, String run, InvitationTerm term, Optional<Integer> seats) {
        draft.settle(run, term);
        int taken = draft.run(run).taken();
        if (seats.isPresent() && seats.get() < taken) {
            return new CapacityOutcome.BelowTaken(seats.get(), taken);
        }
        if (seats.equals(draft.run(run).capacity())) {
            return new CapacityOutcome.Set(0, tooLarge(draft, run));
        }
        long before = invited(draft, run);
        draft.changeRun(
                run,
                draft.run(run).withCapacity(seats),
                AuditEvent.CAPACITY_SET,
                Map.of("seats", seats.map(String::valueOf).orElse("")));
        draft.settle(run, term);
        return new CapacityOutcome.Set((int) (invited(draft, run) - before), tooLarge(draft, run));
    }

    private static List<String> tooLarge(Draft draft, String run) {
        int seats = draft.run(run).capacity().orElse(Integer.MAX_VALUE);
        return draft.line(run).stream()
                .filter(each -> each.state() == RegistrationState.WAITING && each.size() > seats)
                .map(Registration::reference)
                .toList();
    }

    private static long invited(Draft draft, String run) {
        return draft.line(run).stream()
                .filter(each -> each.state() == RegistrationState.INVITED)
                .count();
    }
}
