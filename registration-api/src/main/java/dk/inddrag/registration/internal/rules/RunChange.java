package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.audit.AuditEvent;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What happens to a whole run, and by it to each of its teams.
 *
 * @param house what the desks stand on
 */
public record RunChange(House house) {

    /**
     * Tells the teams that the catalogue has something new about their run.
     *
     * @param offer the offer
     * @param run the run
     * @return how many teams are told
     * @throws IllegalArgumentException if there is no such run
     */
    public int reissue(OfferId offer, String run) {
        return decide(offer, run, (draft, live) -> each(draft, live, Registration::revised, AuditEvent.RUN_CHANGED));
    }

    /**
     * Cancels a run with all its registrations.
     *
     * @param offer the offer
     * @param run the run
     * @return how many teams are told
     * @throws IllegalArgumentException if there is no such run
     */
    public int cancel(OfferId offer, String run) {
        return decide(offer, run, (draft, live) -> {
            if (!draft.run(run).cancelled()) {
                draft.changeRun(run, draft.run(run).asCancelled(), AuditEvent.RUN_CANCELLED, Map.of());
            }
            each(draft, live, team -> team.as(RegistrationState.CANCELLED), AuditEvent.RUN_CANCELLED);
        });
    }

    @FunctionalInterface
    private interface Work {
        void on(Draft draft, List<Registration> live);
    }

    private int decide(OfferId offer, String run, Work work) {
        InvitationTerm term = house.term(offer, run);
        return house.organise(offer, (draft, book) -> {
            List<Registration> teams = book.registrations().stream()
                    .filter(each -> each.run().equals(run))
                    .toList();
            if (teams.isEmpty()) {
                // A run that somebody has is one, also where the catalogue has lost it.
                house.checkRun(offer, run);
            }
            draft.settle(run, term);
            List<Registration> live = teams.stream()
                    .flatMap(each -> draft.registration(each.reference()).stream())
                    .filter(each -> each.state().isLive())
                    .toList();
            work.on(draft, live);
            return live.size();
        });
    }

    private static void each(
            Draft draft, List<Registration> teams, UnaryOperator<Registration> change, AuditEvent event) {
        teams.forEach(team -> draft.change(team, change.apply(team), event, draft.moment(), Map.of()));
    }
}
