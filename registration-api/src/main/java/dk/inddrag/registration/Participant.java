package dk.inddrag.registration;

import dk.inddrag.core.privacy.CprNumber;
import java.util.Objects;

/**
 * A member of staff who takes part. Holds no more than a registration needs, never anything about a child.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints neither name nor address.
 *
 * @param name the name, not blank
 * @param workEmail the e-mail address at work, not blank
 */
public record Participant(String name, String workEmail) {

    /**
     * Checks that both are there and neither holds a CPR number.
     *
     * @throws IllegalArgumentException if one is blank, holds a line break, or what looks like a CPR number
     */
    public Participant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(workEmail, "workEmail");
        // The values are personal data and stay out of the messages.
        if (name.isBlank() || workEmail.isBlank()) {
            throw new IllegalArgumentException("A participant needs a name and a work e-mail address");
        }
        if (CprNumber.isIn(name) || CprNumber.isIn(workEmail)) {
            throw new IllegalArgumentException("A participant has no CPR number here. Maybe it slipped into the name");
        }
        if ((name + workEmail).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A name and an address stand on one line each");
        }
    }

    @Override
    public String toString() {
        return "Participant[…]";
    }
}
