package dk.inddrag.registration.internal.rules;

import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.audit.AuditEvent;

/** What a team can say to the places it has or is held: yes, no, and no longer. */
public final class AnswerRule {

    private AnswerRule() {}

    /**
     * Takes the places that are held.
     *
     * @param draft the decision in the making
     * @param registration the team
     * @return what came of it
     */
    public static ChangeOutcome accept(Draft draft, Registration registration) {
        return switch (registration.state()) {
            case INVITED -> draft.done(registration, registration.as(RegistrationState.CONFIRMED), AuditEvent.ACCEPTED);
            case CONFIRMED -> new ChangeOutcome.Done(registration);
            case LAPSED -> ChangeOutcome.NotNow.ANSWERED_TOO_LATE;
            case WAITING -> ChangeOutcome.NotNow.NOT_INVITED;
            case CANCELLED -> ChangeOutcome.NotNow.OVER;
        };
    }

    /**
     * Leaves the places that are held to others.
     *
     * @param draft the decision in the making
     * @param registration the team
     * @return what came of it
     */
    public static ChangeOutcome decline(Draft draft, Registration registration) {
        return switch (registration.state()) {
            case INVITED -> draft.done(registration, registration.as(RegistrationState.CANCELLED), AuditEvent.DECLINED);
            case CONFIRMED, WAITING -> ChangeOutcome.NotNow.NOT_INVITED;
            case LAPSED, CANCELLED -> new ChangeOutcome.Done(registration);
        };
    }

    /**
     * Gives up all places, or the wait for them.
     *
     * @param draft the decision in the making
     * @param registration the team
     * @return what came of it
     */
    public static ChangeOutcome cancel(Draft draft, Registration registration) {
        return registration.state().isLive()
                ? draft.done(registration, registration.as(RegistrationState.CANCELLED), AuditEvent.CANCELLED)
                : new ChangeOutcome.Done(registration);
    }
}
