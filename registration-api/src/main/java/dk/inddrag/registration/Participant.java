package dk.inddrag.registration;

import dk.inddrag.core.privacy.CprNumber;
import dk.inddrag.registration.internal.texts.OneLine;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A member of staff who takes part. Holds no more than a registration needs, never anything about a child.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints neither name nor address.
 *
 * @param name the name, not blank
 * @param workEmail the e-mail address at work, not blank; empty once it was erased, and then no letter is sent
 */
public record Participant(String name, Optional<String> workEmail) {

    /** The longest name, in letters. */
    public static final int MOST_LETTERS = 200;

    /**
     * Takes blanks off both ends, and checks both.
     *
     * @throws IllegalArgumentException if the name is blank, longer than {@value #MOST_LETTERS} letters or not one line, if the
     *     address is none, or if one holds what looks like a CPR number
     */
    public Participant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(workEmail, "workEmail");
        name = name.strip();
        workEmail = workEmail.map(String::strip);
        // The values are personal data and stay out of the messages.
        if (name.isBlank() || workEmail.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("A participant needs a name and a work e-mail address");
        }
        if (CprNumber.isIn(name) || workEmail.filter(CprNumber::isIn).isPresent()) {
            throw new IllegalArgumentException("A participant has no CPR number here. Maybe it slipped into the name");
        }
        if (name.length() > MOST_LETTERS || !OneLine.is(name + workEmail.orElse(""))) {
            throw new IllegalArgumentException(
                    "A name and an address stand on one line each, a name in at most " + MOST_LETTERS + " letters");
        }
        if (workEmail.filter(each -> !EmailAddress.isOne(each)).isPresent()) {
            throw new IllegalArgumentException(
                    "A work e-mail address has one @ and no blanks. Maybe only the address is meant, without a name");
        }
    }

    /**
     * Somebody with an address.
     *
     * @param name the name, not blank
     * @param workEmail the e-mail address at work, not blank
     * @throws IllegalArgumentException as {@link #Participant(String, Optional)} does
     */
    public Participant(String name, String workEmail) {
        this(name, Optional.of(workEmail));
    }

    /**
     * Whether another seems to be the same person: by the address, in any case; by the name where an address was erased.
     *
     * @param other the other, not null
     * @return true where it seems so
     */
    public boolean isLike(Participant other) {
        boolean both = workEmail.isPresent() && other.workEmail.isPresent();
        return both ? workEmail.get().equalsIgnoreCase(other.workEmail.get()) : name.equalsIgnoreCase(other.name);
    }

    /**
     * What is left of this person without some fields.
     *
     * @param fields the fields, not null
     * @return the person without the address; empty without the name
     */
    public Optional<Participant> without(Set<PersonalField> fields) {
        if (fields.contains(PersonalField.NAME)) {
            return Optional.empty();
        }
        return Optional.of(fields.contains(PersonalField.WORK_EMAIL) ? new Participant(name, Optional.empty()) : this);
    }

    @Override
    public String toString() {
        return "Participant[…]";
    }
}
