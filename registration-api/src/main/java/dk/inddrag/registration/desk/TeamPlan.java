package dk.inddrag.registration.desk;

import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.Role;
import dk.inddrag.core.RoleLevel;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Registration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who of a municipality goes to what, over all offers, and which levels are missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param municipalityCode the municipality, not null
 * @param registrations its registrations that are confirmed, wait or are invited
 * @param covered the levels that somebody is registered from; a team that waits does not count
 * @param missing the other levels
 */
public record TeamPlan(
        String municipalityCode, List<Registration> registrations, Set<RoleLevel> covered, Set<RoleLevel> missing) {

    /** Copies the lists and sets. */
    public TeamPlan {
        registrations = List.copyOf(registrations);
        covered = Collections.unmodifiableSet(new TreeSet<>(covered));
        missing = Collections.unmodifiableSet(new TreeSet<>(missing));
    }

    static TeamPlan of(String municipalityCode, List<Registration> registrations) {
        Set<RoleLevel> covered = registrations.stream()
                .filter(each -> each.state().holdsPlaces())
                .flatMap(each -> each.places().stream())
                .map(place -> place.seat().role().level())
                .collect(Collectors.toSet());
        Set<RoleLevel> missing = Arrays.stream(RoleLevel.values())
                .filter(level -> !covered.contains(level))
                .collect(Collectors.toSet());
        return new TeamPlan(municipalityCode, registrations, covered, missing);
    }

    /**
     * The offers made for a level that one can register for at a moment.
     *
     * @param catalogue the offers, not null
     * @param level the level, not null
     * @param moment the moment, not null
     * @return the offers, in the order of the catalogue; an offer made for everybody is not among them
     */
    public static List<Offer> offersFor(Catalogue catalogue, RoleLevel level, Instant moment) {
        return catalogue.offers().stream()
                .filter(offer ->
                        offer.audience().roles().stream().map(Role::level).anyMatch(level::equals))
                .filter(offer -> offer.access() instanceof Access.Registration)
                .filter(offer -> offer.statusAt(moment) instanceof OfferStatus.Open)
                .toList();
    }
}
