package dk.inddrag.registration;

import dk.inddrag.core.Role;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Those whom one municipality signs up together. A team is placed whole or not at all.
 *
 * <p>Immutable and thread-safe.
 *
 * @param municipalityCode the code of the municipality, four digits; empty until known
 * @param seats the places, never empty
 */
public record Team(Optional<String> municipalityCode, List<Seat> seats) {

    /**
     * Copies the seats.
     *
     * @throws IllegalArgumentException if there is no seat
     */
    public Team {
        seats = List.copyOf(seats);
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("A team needs at least one seat");
        }
    }

    /**
     * A team of unnamed seats.
     *
     * @param municipalityCode the code of the municipality; empty until known
     * @param role the role of all, not null
     * @param size how many, 1 or more
     * @return the team, not null
     * @throws IllegalArgumentException if the size is below 1
     */
    public static Team unnamed(Optional<String> municipalityCode, Role role, int size) {
        return new Team(municipalityCode, Collections.nCopies(Math.max(0, size), Seat.unnamed(role)));
    }

    /**
     * How many seats.
     *
     * @return the number, 1 or more
     */
    public int size() {
        return seats.size();
    }

    /**
     * How many seats for each role.
     *
     * @return an unmodifiable map from role to number, in the order of the roles, without zeros
     */
    public Map<Role, Integer> seatsByRole() {
        Map<Role, Integer> count = new TreeMap<>();
        seats.forEach(seat -> count.merge(seat.role(), 1, Integer::sum));
        return Collections.unmodifiableMap(count);
    }
}
