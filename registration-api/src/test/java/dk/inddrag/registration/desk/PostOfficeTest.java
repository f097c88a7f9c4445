package dk.inddrag.registration.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.contract.SetClock;
import dk.inddrag.registration.spi.AddressRefusedException;
import dk.inddrag.registration.spi.Change;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.DeliveryFailedException;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.Message;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.Scope;
import dk.inddrag.registration.store.Stores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostOfficeTest {

    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final String RUN = "start-8-november";
    private static final String KAREN = "karen@kommune.example";
    private static final String BO = "bo@kommune.example";

    private final SetClock clock = new SetClock(Instant.parse("2023-06-07T09:00:00Z"));
    private final RegistrationStore store = Stores.inMemory(clock);
    private final RegistrationDesk desk =
            RegistrationDesk.of(Catalogue.bundled(), store, () -> Actor.ofOrganiser("organiser-1"));
    private final List<Letter> letters = new ArrayList<>();
    private Optional<String> unknown = Optional.empty();

    private void register(String... addresses) {
        List<Seat> seats = Arrays.stream(addresses)
                .map(address -> new Seat(Role.STAFF, Optional.of(new Participant("Bo Ærø", address))))
                .toList();
        desk.register(new RegistrationRequest(
                "key-" + store.audit(COURSE).size(), COURSE, Optional.of(RUN), new Team(Optional.of("0657"), seats)));
    }

    private void post(Letter letter) throws DeliveryFailedException {
        if (unknown.filter(letter.to()::equals).isPresent()) {
            throw new AddressRefusedException("No such address");
        }
        letters.add(letter);
    }

    private DeliveryReport deliver() {
        letters.clear();
        return PostOffice.of(
                        Catalogue.bundled(), store, this::post, new Organiser("Kontoret", "a@inddrag.example"), clock)
                .deliver(100);
    }

    @Test
    void an_address_that_nobody_has_keeps_no_letter_back_and_is_not_tried_again() {
        unknown = Optional.of(KAREN);
        register(KAREN, BO);
        assertThat(deliver()).isEqualTo(new DeliveryReport(1, 0, 1, 0));
        assertThat(letters).extracting(Letter::to).containsExactly(BO);
        desk.organiser().cancelRun(COURSE, RUN);
        assertThat(deliver()).isEqualTo(new DeliveryReport(1, 0, 1, 0));
        assertThat(deliver()).isEqualTo(new DeliveryReport(0, 0, 0, 0));
    }

    @Test
    void whose_run_is_cancelled_is_told_that_the_organiser_cancelled_it_and_what_to_do() {
        register(KAREN);
        deliver();
        desk.organiser().cancelRun(COURSE, RUN);
        deliver();
        assertThat(letters.get(0).text())
                .contains(
                        "Vi må desværre aflyse ",
                        ", hold med start 8. november. Jeres tilmelding gælder derfor ikke længere.",
                        "Filen, som følger med, tager det ud af din kalender.",
                        "Se, om I kan tilmelde jer et andet hold, eller skriv til a@inddrag.example.",
                        "We are sorry to have to cancel ",
                        ", run starting 8 November. Your registration therefore no longer holds.",
                        "See whether you can register for another run, or write to a@inddrag.example.")
                .doesNotContain("er annulleret");
        assertThat(letters.get(0).calendars())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.method()).isEqualTo("CANCEL"));
    }

    @Test
    void one_place_is_one_and_two_are_some() {
        register(KAREN);
        register(BO, KAREN);
        deliver();
        assertThat(letters.get(0).text()).contains(" med 1 plads.", " with 1 place.");
        assertThat(letters.get(1).text()).contains(" med 2 pladser.", " with 2 places.");
    }

    @Test
    void a_team_that_waits_is_not_sent_to_a_calendar_that_does_not_come() {
        desk.organiser().setCapacity(COURSE, RUN, Optional.of(1));
        register(KAREN);
        register(BO);
        deliver();
        desk.organiser().reissue(COURSE, RUN);
        deliver();
        assertThat(letters).extracting(Letter::to).containsExactly(KAREN, BO);
        assertThat(letters.get(0).text()).contains("Der er ændringer i ", "kalenderfilen");
        assertThat(letters.get(0).calendars()).isNotEmpty();
        assertThat(letters.get(1).text()).contains("Der er ændringer i ").doesNotContain("kalenderfilen");
        assertThat(letters.get(1).calendars()).isEmpty();
    }

    @Test
    void what_a_version_before_queued_without_its_places_is_told_to_the_team() {
        register(KAREN);
        deliver();
        String reference = desk.organiser().registrations(COURSE).get(0).reference();
        Message old = new Message(COURSE, 9, reference, AuditEvent.NAMED, clock.instant(), 0, Set.of());
        store.decide(Scope.of(COURSE), book -> new Decision<>("", List.of(new Change.Queued(old, List.of()))));
        assertThat(deliver()).isEqualTo(new DeliveryReport(1, 0, 0, 0));
        assertThat(letters.get(0).text()).contains("Der er en plads til dig på ");
    }
}
