package dk.inddrag.registration;

import dk.inddrag.core.privacy.CprNumber;
import dk.inddrag.registration.internal.texts.OneLine;
import java.util.Objects;

/**
 * Who invites: the ORGANIZER of calendar files, without which a mail program takes no invitation (RFC 5546, section 3.2.2).
 * Usually the office that letters are sent from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name that calendars show, not blank
 * @param email the address that calendars write to, {@code somebody@somewhere}
 */
public record Organiser(String name, String email) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the name is blank, has a line break or what looks like a CPR number, or the address
     *     is none
     */
    public Organiser {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        if (name.isBlank() || !OneLine.is(name) || CprNumber.isIn(name)) {
            throw new IllegalArgumentException(
                    "An organiser needs a name on one line, without a CPR number. Maybe that of the office");
        }
        // The value may be somebody's address and stays out of the message.
        if (!EmailAddress.isOne(email)) {
            throw new IllegalArgumentException(
                    "An organiser needs an e-mail address, because no calendar takes an invitation"
                            + " from nobody. Maybe only the address is meant, as in tilmelding@kommune.example, without a name");
        }
    }
}
