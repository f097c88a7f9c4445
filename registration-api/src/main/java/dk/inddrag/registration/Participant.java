package dk.inddrag.registration;

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
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Participant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(workEmail, "workEmail");
        if (name.isBlank() || workEmail.isBlank()) {
            // The values are personal data and stay out of the message.
            throw new IllegalArgumentException("A participant needs a name and a work e-mail address");
        }
    }

    @Override
    public String toString() {
        return "Participant[…]";
    }
}
