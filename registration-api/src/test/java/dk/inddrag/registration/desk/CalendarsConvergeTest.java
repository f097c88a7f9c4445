package dk.inddrag.registration.desk;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.OverrideReason;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.contract.SetClock;
import dk.inddrag.registration.spi.DeliveryFailedException;
import dk.inddrag.registration.spi.Farewell;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to teams, and however often a letter fails or comes twice: once all is delivered, each calendar holds
 * the events of those who have a place, and no other.
 */
class CalendarsConvergeTest {

    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final String RUN = "start-8-november";

    private final SetClock clock = new SetClock(Instant.parse("2023-06-07T09:00:00Z"));
    private final RegistrationStore store = Stores.inMemory(clock);
    private final RegistrationDesk desk =
            RegistrationDesk.of(Catalogue.bundled(), store, () -> Actor.ofOrganiser("organiser-1"));
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Map<String, VEvent> calendars = new TreeMap<>();
    private final List<String> references = new ArrayList<>();
    private double failing = 0.3;

    /** What a mail program does (RFC 5546, section 2.1.5): what has a lower SEQUENCE than is known is old. */
    private void post(Letter letter) throws DeliveryFailedException {
        boolean fails = random.nextDouble() < failing;
        // Half of those that fail did arrive, only nobody said so.
        if (!fails || random.nextBoolean()) {
            letter.calendars().forEach(file -> {
                VEvent event = Biweekly.parse(file.text()).first().getEvents().get(0);
                String where = letter.to() + " " + event.getUid().getValue();
                VEvent known = calendars.get(where);
                if (known == null
                        || known.getSequence().getValue() <= event.getSequence().getValue()) {
                    calendars.put(where, event);
                }
            });
        }
        if (fails) {
            throw new DeliveryFailedException("The post is late");
        }
    }

    private void deliver(int most) {
        PostOffice.of(Catalogue.bundled(), store, this::post, new Organiser("Kontoret", "a@inddrag.example"), clock)
                .deliver(most);
    }

    private Seat seat() {
        int person = random.nextInt(6);
        return person == 0
                ? Seat.unnamed(Role.STAFF)
                : new Seat(Role.STAFF, Optional.of(new Participant("Bo Ærø", person + "@kommune.example")));
    }

    private String any() {
        return references.get(random.nextInt(references.size()));
    }

    private void act(int step) {
        int place = 1 + random.nextInt(3);
        switch (random.nextInt(12)) {
            case 0, 1 -> register(step);
            case 2, 3, 4 -> desk.substitute(any(), place, seat());
            case 5 -> desk.cancelPlaces(any(), Set.of(place));
            case 6 -> desk.cancel(any());
            case 7 -> desk.accept(any());
            case 8 -> desk.organiser().setCapacity(COURSE, RUN, Optional.of(1 + random.nextInt(8)));
            case 9 -> desk.organiser().moveToFront(any(), OverrideReason.MENDS_A_MISTAKE);
            case 10 -> desk.organiser().reissue(COURSE, RUN);
            default -> clock.set(clock.instant().plus(Duration.ofMinutes(random.nextInt(4000))));
        }
    }

    private void register(int step) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            seats.add(seat());
        }
        Instant now = clock.instant();
        clock.set(Instant.parse("2023-06-07T09:00:00Z"));
        desk.register(
                new RegistrationRequest("key-" + step, COURSE, Optional.of(RUN), new Team(Optional.of("0657"), seats)));
        clock.set(now);
        references.clear();
        desk.organiser().registrations(COURSE).forEach(each -> references.add(each.reference()));
    }

    private Set<String> expected() {
        Set<String> events = new TreeSet<>();
        for (Registration each : desk.organiser().registrations(COURSE)) {
            if (each.state().holdsPlaces()) {
                each.places().stream()
                        .flatMap(place -> place.seat().participant().stream())
                        .flatMap(person -> person.workEmail().stream())
                        .forEach(address -> {
                            events.add(address + " " + each.reference() + ".1@inddrag");
                            events.add(address + " " + each.reference() + ".deadline@inddrag");
                        });
            }
        }
        return events;
    }

    @Test
    void once_all_is_delivered_each_calendar_holds_what_its_owner_has_a_place_at() {
        register(-1);
        for (int step = 0; step < 400; step++) {
            act(step);
            if (random.nextInt(3) == 0) {
                deliver(1 + random.nextInt(5));
            }
        }
        // Whoever lapsed by now is told.
        desk.organiser().reissue(COURSE, RUN);
        failing = 0;
        for (int round = 0; round < 1000 && !store.dueMessages(Instant.MAX, 1).isEmpty(); round++) {
            clock.set(clock.instant().plus(Duration.ofHours(6)));
            deliver(1000);
        }
        desk.organiser().reissue(COURSE, RUN);
        while (!store.dueMessages(clock.instant(), 1).isEmpty()) {
            deliver(1000);
        }
        Set<String> held = new TreeSet<>();
        calendars.forEach((where, event) -> {
            if (!event.getStatus().isCancelled()) {
                held.add(where);
            }
        });
        assertThat(held).as("seed " + seed).isEqualTo(expected());
        assertThat(store.<List<Farewell>>read(COURSE, book -> book.farewells()))
                .as("seed " + seed)
                .isEmpty();
    }
}
