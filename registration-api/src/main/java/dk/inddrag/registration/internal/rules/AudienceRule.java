package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.Audience;
import dk.inddrag.core.CompanionRule;
import dk.inddrag.core.Role;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.refusal.NotInAudience;
import dk.inddrag.registration.refusal.Refusal;
import dk.inddrag.registration.refusal.TooManyCompanions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whom an offer has places for, and who may bring whom. A role that is both is a host and nobody's companion. */
public final class AudienceRule {

    private AudienceRule() {}

    /**
     * What in a team does not go with an audience.
     *
     * @param audience the audience
     * @param seats the seats of the team
     * @return the reasons, empty where all is well
     */
    public static List<Refusal> check(Audience audience, List<Seat> seats) {
        List<Role> guests = seats.stream()
                .map(Seat::role)
                .filter(role -> !audience.isFor(role))
                .toList();
        List<Refusal> reasons = new ArrayList<>();
        Set<Role> strangers = guests.stream()
                .filter(role -> !audience.welcomesAsCompanion(role))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!strangers.isEmpty()) {
            reasons.add(new NotInAudience(strangers, audience.roles()));
        }
        long companions = guests.stream().filter(audience::welcomesAsCompanion).count();
        Optional<CompanionRule> rule = audience.companionRule().map(claim -> claim.value());
        if (companions > 0 && rule.isPresent()) {
            Set<Role> hosts = rule.get().hosts();
            long allowed =
                    seats.stream().map(Seat::role).filter(hosts::contains).count()
                            * rule.get().atMost();
            if (companions > allowed) {
                reasons.add(new TooManyCompanions((int) companions, (int) allowed, hosts));
            }
        }
        return reasons;
    }
}
