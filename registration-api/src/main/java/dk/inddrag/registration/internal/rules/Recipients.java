package dk.inddrag.registration.internal.rules;

import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a change of a registration is told: the whole team, or, where single places changed hands, those who have them now and
 * those who had them. For the others nothing in their calendar changes.
 *
 * @param places the numbers of the places that changed; empty for the whole team
 * @param leavers the addresses of those who had one of these places and have none in the team now
 */
record Recipients(Set<Integer> places, List<String> leavers) {

    private static final Recipients WHOLE_TEAM = new Recipients(Set.of(), List.of());

    static Recipients of(Optional<Registration> before, Registration after) {
        if (before.isEmpty()) {
            return WHOLE_TEAM;
        }
        Set<Integer> places = new TreeSet<>();
        List<String> leavers = new ArrayList<>();
        for (Place place : before.get().places()) {
            if (after.place(place.number())
                    .filter(now -> now.seat().equals(place.seat()))
                    .isEmpty()) {
                places.add(place.number());
                place.seat()
                        .participant()
                        .flatMap(Participant::workEmail)
                        .filter(address -> !after.isReachedAt(address))
                        .filter(address -> leavers.stream().noneMatch(address::equalsIgnoreCase))
                        .ifPresent(leavers::add);
            }
        }
        return new Recipients(places, leavers);
    }
}
