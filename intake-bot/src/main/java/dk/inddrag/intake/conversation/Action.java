package dk.inddrag.intake.conversation;

import dk.inddrag.registration.RegistrationRequest;

/**
 * Something the assistant asks its host to do. The host does it and feeds the outcome back.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Action {

    /**
     * Ask for places for a team.
     *
     * @param request the request, with its idempotency key, not null
     */
    record Register(RegistrationRequest request) implements Action {}

    /**
     * Hand over to a person.
     *
     * @param summary what was understood, without personal data, in the language of the conversation, not null
     */
    record HandOver(String summary) implements Action {}

    /** Keep the conversation, so that it can go on elsewhere by a code. */
    record Keep() implements Action {}

    /**
     * Go on with a conversation that was kept.
     *
     * @param code the code it was kept under, not null
     */
    record Resume(ResumeCode code) implements Action {}
}
