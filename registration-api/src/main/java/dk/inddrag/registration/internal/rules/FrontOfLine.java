package dk.inddrag.registration.internal.rules;

import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.OverrideReason;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.audit.AuditEvent;
import java.util.Map;

/** Moves a team before all others in its line. */
public final class FrontOfLine {

    private FrontOfLine() {}

    /**
     * Moves a team.
     *
     * @param draft the decision in the making
     * @param registration the team
     * @param reason why
     * @return what came of it
     */
    public static ChangeOutcome move(Draft draft, Registration registration, OverrideReason reason) {
        if (registration.state() != RegistrationState.WAITING) {
            return ChangeOutcome.NotNow.NOT_WAITING;
        }
        long first = draft.line(registration.run()).stream()
                .mapToLong(Registration::turn)
                .min()
                .orElse(registration.turn());
        if (first == registration.turn()) {
            return new ChangeOutcome.Done(registration);
        }
        Registration moved = registration.withTurn(first - 1);
        draft.change(registration, moved, AuditEvent.MOVED_TO_FRONT, draft.moment(), Map.of("reason", reason.name()));
        return new ChangeOutcome.Done(moved);
    }
}
