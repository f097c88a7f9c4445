package dk.inddrag.registration.internal.letters;

import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.spi.Farewell;
import dk.inddrag.registration.spi.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One whom a message goes to.
 *
 * @param id what sets the letter apart from the others of the same message
 * @param address the address
 * @param name the name; empty for one who left, of whom nothing but the address is kept
 * @param standing where the receiver stands
 */
record Receiver(String id, String address, Optional<String> name, Standing standing) {

    enum Standing {
        /** In the team, which as a whole is told. */
        MEMBER,
        /** In the team, on a place that changed hands. */
        NEWCOMER,
        /** No longer in the team. */
        LEAVER
    }

    /** Those on the places of the message, and those who left them and did not come back. Who has two places stands once. */
    static List<Receiver> of(Message message, Registration registration, Optional<Farewell> farewell) {
        List<Receiver> receivers = new ArrayList<>();
        Standing standing = message.places().isEmpty() ? Standing.MEMBER : Standing.NEWCOMER;
        Set<String> addresses = new HashSet<>();
        for (Place place : registration.places()) {
            Optional<Participant> person = place.seat().participant();
            Optional<String> address = person.flatMap(Participant::workEmail);
            if (address.isPresent()
                    && (standing == Standing.MEMBER || message.places().contains(place.number()))
                    && addresses.add(address.get().toLowerCase(Locale.ROOT))) {
                receivers.add(new Receiver(
                        Integer.toString(place.number()), address.get(), person.map(Participant::name), standing));
            }
        }
        List<String> leavers = farewell.map(Farewell::addresses).orElse(List.of());
        for (int i = 0; i < leavers.size(); i++) {
            if (!registration.isReachedAt(leavers.get(i))) {
                receivers.add(new Receiver("left-" + (i + 1), leavers.get(i), Optional.empty(), Standing.LEAVER));
            }
        }
        return receivers;
    }

    @Override
    public String toString() {
        return "Receiver[" + id + "]";
    }
}
