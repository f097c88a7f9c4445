package dk.inddrag.registration.desk;

import dk.inddrag.registration.Needs;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.spi.PlaceNeeds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a participant list: one place of a team.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints no participant and no needs.
 *
 * @param registration the registration, not null
 * @param place the place in it, not null
 * @param needs what the participant needs; empty where nothing is, or the list was asked for without
 */
public record ParticipantRow(Registration registration, Place place, Optional<Needs> needs) {

    static List<ParticipantRow> of(List<Registration> registrations) {
        return of(registrations, List.of());
    }

    static List<ParticipantRow> of(List<Registration> registrations, List<PlaceNeeds> needs) {
        Map<String, Map<Integer, Needs>> byPlace = new HashMap<>();
        needs.forEach(each -> byPlace.computeIfAbsent(each.reference(), key -> new HashMap<>())
                .put(each.number(), each.needs()));
        return registrations.stream()
                .flatMap(each -> each.places().stream()
                        .map(place -> new ParticipantRow(
                                each,
                                place,
                                Optional.ofNullable(byPlace.getOrDefault(each.reference(), Map.of())
                                        .get(place.number())))))
                .toList();
    }
}
