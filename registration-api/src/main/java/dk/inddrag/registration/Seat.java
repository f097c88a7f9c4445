package dk.inddrag.registration;

import dk.inddrag.core.Role;
import java.util.Objects;
import java.util.Optional;

/**
 * A place for one member of a team. It may be unnamed until later; then it is held for a role.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role the role of whoever takes the place, not null
 * @param participant who takes it; empty until named
 */
public record Seat(Role role, Optional<Participant> participant) {

    /** Checks for nulls. */
    public Seat {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(participant, "participant");
    }

    /**
     * A place held for a role, to be named later.
     *
     * @param role the role, not null
     * @return the seat, not null
     */
    public static Seat unnamed(Role role) {
        return new Seat(role, Optional.empty());
    }
}
