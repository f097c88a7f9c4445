package dk.inddrag.registration.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationOutcome.Waiting;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.contract.SetClock;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.Letter.CalendarFile;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.store.Stores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files against RFC 5545 and 5546, with the validator of the library that reads them. */
class CalendarFilesTest {

    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final String RUN = "start-8-november";
    private static final Organiser OFFICE = new Organiser("Videnscenteret, tilmelding", "tilmelding@inddrag.example");
    private static final Participant AASE = new Participant("Åse \"Å\" Østergård; leder", "aase@kommune.example");
    private static final Participant BO = new Participant("Bo Ærø", "bo@kommune.example");

    private final SetClock clock = new SetClock(Instant.parse("2023-06-07T09:00:00Z"));
    private final RegistrationStore store = Stores.inMemory(clock);
    private final RegistrationDesk desk =
            RegistrationDesk.of(Catalogue.bundled(), store, () -> Actor.ofOrganiser("organiser-1"));
    private final List<Letter> letters = new ArrayList<>();
    private int keys;

    private RegistrationOutcome register(Participant... people) {
        keys++;
        List<Seat> seats = Arrays.stream(people)
                .map(person -> new Seat(Role.STAFF, Optional.of(person)))
                .toList();
        return desk.register(
                new RegistrationRequest("key-" + keys, COURSE, Optional.of(RUN), new Team(Optional.of("0657"), seats)));
    }

    private List<Letter> deliver() {
        letters.clear();
        PostOffice.of(Catalogue.bundled(), store, letters::add, OFFICE, clock).deliver(100);
        return List.copyOf(letters);
    }

    private static ICalendar read(CalendarFile file) {
        ICalendar calendar = Biweekly.parse(file.text()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings())
                .as(file.text())
                .isEmpty();
        return calendar;
    }

    private static VEvent event(CalendarFile file) {
        List<VEvent> events = read(file).getEvents();
        // RFC 5546, sections 3.2.2 and 3.2.5: one UID in each.
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void an_invitation_has_its_organiser_and_nobody_but_its_receiver() {
        register(AASE, BO);
        List<Letter> sent = deliver();
        assertThat(sent)
                .extracting(Letter::to)
                .containsExactly(AASE.workEmail().orElseThrow(), BO.workEmail().orElseThrow());
        assertThat(sent).extracting(Letter::id).containsExactly("temaforloeb-2023.1.1", "temaforloeb-2023.1.2");
        for (Letter letter : sent) {
            assertThat(letter.calendars()).hasSize(2).allSatisfy(file -> {
                VEvent event = event(file);
                assertThat(event.getOrganizer().getEmail()).isEqualTo(OFFICE.email());
                assertThat(event.getOrganizer().getCommonName()).isEqualTo(OFFICE.name());
                assertThat(event.getAttendees()).extracting(Attendee::getEmail).containsExactly(letter.to());
                assertThat(event.getStatus().isConfirmed()).isTrue();
                assertThat(event.getAttendees().get(0).getParticipationStatus())
                        .isEqualTo(ParticipationStatus.ACCEPTED);
                assertThat(event.getAttendees().get(0).getRsvp()).isFalse();
                assertThat(file.method()).isEqualTo("REQUEST");
                assertThat(file.text()).contains("METHOD:REQUEST\r\n");
            });
        }
        Letter first = sent.get(0);
        assertThat(first.calendars().toString() + first.text() + first.html()).doesNotContain("bo@", "Bo Ærø");
        assertThat(event(first.calendars().get(0)).getAttendees().get(0).getCommonName())
                .isEqualTo(AASE.name());
    }

    @Test
    void who_has_two_places_gets_one_letter() {
        register(BO, new Participant("Bo Ærø", "BO@kommune.example"));
        assertThat(deliver()).hasSize(1);
    }

    @Test
    void places_that_are_held_are_tentative_until_the_team_answers() {
        desk.organiser().setCapacity(COURSE, RUN, Optional.of(1));
        String first = ((Confirmed) register(AASE)).reference();
        String second = ((Waiting) register(BO)).reference();
        assertThat(deliver()).extracting(letter -> letter.calendars().size()).containsExactly(2, 0);
        desk.cancel(first);
        Letter invitation = deliver().stream()
                .filter(letter -> letter.to().equals(BO.workEmail().orElseThrow()))
                .findFirst()
                .orElseThrow();
        VEvent held = event(invitation.calendars().get(0));
        assertThat(held.getStatus().isTentative()).isTrue();
        assertThat(held.getAttendees().get(0).getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        desk.accept(second);
        VEvent taken = event(deliver().get(0).calendars().get(0));
        assertThat(taken.getStatus().isConfirmed()).isTrue();
        assertThat(taken.getUid()).isEqualTo(held.getUid());
        assertThat(taken.getSequence().getValue())
                .isGreaterThan(held.getSequence().getValue());
    }

    @Test
    void a_cancellation_names_the_same_event_and_organiser_and_its_receiver() {
        register(AASE, BO);
        VEvent invited = event(deliver().get(0).calendars().get(0));
        desk.organiser().cancelRun(COURSE, RUN);
        List<Letter> sent = deliver();
        assertThat(sent).hasSize(2);
        for (Letter letter : sent) {
            assertThat(letter.calendars()).hasSize(2).allSatisfy(file -> {
                VEvent event = event(file);
                assertThat(file.method()).isEqualTo("CANCEL");
                assertThat(event.getStatus().isCancelled()).isTrue();
                assertThat(event.getOrganizer().getEmail()).isEqualTo(OFFICE.email());
                assertThat(event.getAttendees()).extracting(Attendee::getEmail).containsExactly(letter.to());
                assertThat(event.getSequence().getValue()).isEqualTo(1);
            });
        }
        assertThat(event(sent.get(0).calendars().get(0)).getUid()).isEqualTo(invited.getUid());
    }

    @Test
    void no_text_of_a_letter_shows_its_receiver() {
        register(AASE);
        assertThat(deliver().toString() + deliver()).doesNotContain("aase@", "Åse");
        assertThat(letters.stream()
                        .flatMap(each -> each.calendars().stream())
                        .toList()
                        .toString())
                .doesNotContain("aase@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "tilmelding", "Kontoret <tilmelding@inddrag.example>", "a@b\r\nX: y", "a b@c", "@c"})
    void an_organiser_without_an_address_is_refused_with_a_hint(String email) {
        assertThatThrownBy(() -> new Organiser("Kontoret", email))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe")
                .hasMessageNotContaining("<tilmelding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Kontoret\nX: y", "010190-0000"})
    void an_organiser_needs_a_name_that_is_one(String name) {
        assertThatThrownBy(() -> new Organiser(name, "tilmelding@inddrag.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
