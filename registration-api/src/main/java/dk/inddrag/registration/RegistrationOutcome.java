package dk.inddrag.registration;

import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import dk.inddrag.registration.refusal.Refusal;
import java.util.List;
import java.util.Objects;

/**
 * What came of asking for places.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface RegistrationOutcome {

    /**
     * What the team can do now.
     *
     * @return one or two sentences, not null
     */
    LocalizedText nextStep();

    /**
     * The whole team has its places.
     *
     * @param reference how to refer to the registration, not blank
     */
    record Confirmed(String reference) implements RegistrationOutcome {
        /** Checks for nulls. */
        public Confirmed {
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say("confirmed.next");
        }
    }

    /**
     * The whole team waits.
     *
     * @param reference how to refer to the registration, not blank
     * @param position the place in the line, 1 is next
     */
    record Waiting(String reference, int position) implements RegistrationOutcome {
        /**
         * Checks the position.
         *
         * @throws IllegalArgumentException if the position is below 1
         */
        public Waiting {
            Objects.requireNonNull(reference, "reference");
            if (position < 1) {
                throw new IllegalArgumentException("A position in line is 1 or more: " + position);
            }
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say("waiting.next");
        }
    }

    /**
     * The team can have no places as it is. Nothing is kept of the request, so a later one with the same key is looked
     * at anew.
     *
     * @param reasons all reasons, never empty
     */
    record Refused(List<Refusal> reasons) implements RegistrationOutcome {
        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a reason");
            }
        }

        @Override
        public LocalizedText nextStep() {
            return reasons.get(0).nextStep();
        }
    }

    /** Nobody takes registrations here: the host has no registration set up. */
    enum NotAvailable implements RegistrationOutcome {
        /** The only value. */
        INSTANCE;

        @Override
        public LocalizedText nextStep() {
            return Texts.say("not-available.next");
        }
    }
}
