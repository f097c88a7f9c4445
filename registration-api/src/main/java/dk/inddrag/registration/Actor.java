package dk.inddrag.registration;

import dk.inddrag.core.privacy.CprNumber;
import dk.inddrag.registration.internal.texts.OneLine;
import java.util.Objects;
import java.util.Optional;

/**
 * Who acts, as the host knows them. Goes into the audit trail and must therefore tell nothing of a person by itself: an
 * opaque id of a user, never a name or an address.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role in what capacity, not null
 * @param user the opaque id of the user in the host's own system, not blank
 * @param municipalityCode the municipality acted for, four digits; empty for an organiser
 */
public record Actor(ActorRole role, String user, Optional<String> municipalityCode) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is blank, not one line, or looks like an e-mail address, a name of several words or a
     *     CPR number, or if one who acts for a municipality names none
     */
    public Actor {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(municipalityCode, "municipalityCode");
        if (user.isBlank() || user.contains("@") || user.contains(" ") || !OneLine.is(user) || CprNumber.isIn(user)) {
            throw new IllegalArgumentException(
                    "The id of a user must be opaque: no name, no address, no number of a person. Maybe hand in its hash");
        }
        if (role == ActorRole.MUNICIPALITY && municipalityCode.isEmpty()) {
            throw new IllegalArgumentException("One who acts for a municipality must say which");
        }
    }

    /**
     * One who acts for a municipality.
     *
     * @param user the opaque id of the user, not blank
     * @param municipalityCode the code of the municipality, not null
     * @return the actor, not null
     */
    public static Actor ofMunicipality(String user, String municipalityCode) {
        return new Actor(ActorRole.MUNICIPALITY, user, Optional.of(municipalityCode));
    }

    /**
     * One who organises the offer.
     *
     * @param user the opaque id of the user, not blank
     * @return the actor, not null
     */
    public static Actor ofOrganiser(String user) {
        return new Actor(ActorRole.ORGANISER, user, Optional.empty());
    }

    /**
     * Whether this actor may see and change what a municipality registered.
     *
     * @param code the code of the municipality of a registration; empty where it named none
     * @return true for an organiser and for the municipality itself
     */
    public boolean mayActFor(Optional<String> code) {
        return role == ActorRole.ORGANISER || code.equals(municipalityCode);
    }
}
