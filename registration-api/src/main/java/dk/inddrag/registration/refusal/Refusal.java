package dk.inddrag.registration.refusal;

import dk.inddrag.core.source.LocalizedText;

/**
 * Why a team cannot have places as it is, in words that people can be shown.
 *
 * <p>Immutable and thread-safe. No text names or numbers a person.
 */
public sealed interface Refusal
        permits TooLate,
                Held,
                RunCancelled,
                NotYetOpen,
                AnnouncedLater,
                NotByRegistration,
                NotInAudience,
                TooManyCompanions,
                LargerThanTheRun,
                Malformed {

    /**
     * What stands in the way.
     *
     * @return a sentence, not null
     */
    LocalizedText explanation();

    /**
     * What can be done about it.
     *
     * @return a sentence, not null
     */
    LocalizedText nextStep();
}
