package dk.inddrag.registration.desk;

import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import java.util.List;

/**
 * A line of a participant list: one place of a team.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints no participant.
 *
 * @param registration the registration, not null
 * @param place the place in it, not null
 */
public record ParticipantRow(Registration registration, Place place) {

    static List<ParticipantRow> of(List<Registration> registrations) {
        return registrations.stream()
                .flatMap(each -> each.places().stream().map(place -> new ParticipantRow(each, place)))
                .toList();
    }
}
