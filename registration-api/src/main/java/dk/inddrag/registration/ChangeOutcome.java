package dk.inddrag.registration;

import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import dk.inddrag.registration.refusal.Refusal;
import java.util.List;

/**
 * What came of changing a registration.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ChangeOutcome {

    /**
     * It is as was asked for. Asking again changes nothing more.
     *
     * @param registration the registration now, not null
     */
    record Done(Registration registration) implements ChangeOutcome {}

    /**
     * The rules of the offer do not allow it, and nothing was changed.
     *
     * @param reasons all reasons, never empty
     */
    record Refused(List<Refusal> reasons) implements ChangeOutcome {
        /** Copies the reasons. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** It does not go with where the registration stands, and nothing was changed. */
    enum NotNow implements ChangeOutcome {
        /** No places are held for the team. */
        NOT_INVITED,
        /** Places were held, and the time to answer has passed. */
        ANSWERED_TOO_LATE,
        /** The registration was cancelled, or has lapsed. */
        OVER,
        /** It has no place with that number. */
        NO_SUCH_PLACE,
        /** The team does not wait in a line. */
        NOT_WAITING,
        /** The place has no name yet, and what is asked for is about a person. */
        NOT_NAMED,
        /** The team has no places of its own: it waits, or has not answered its invitation. */
        NOT_CONFIRMED,
        /** The run has not begun. */
        NOT_BEGUN,
        /** The run is over. */
        RUN_IS_OVER;

        /**
         * What stands in the way, and what to do.
         *
         * @return a sentence or two, not null
         */
        public LocalizedText explanation() {
            return Texts.say("not-now." + name());
        }
    }
}
