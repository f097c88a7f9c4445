package dk.inddrag.registration.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.PersonalField;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.RetentionPolicy;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.desk.ErasureReport;
import dk.inddrag.registration.desk.PostOffice;
import dk.inddrag.registration.desk.PrivacyDesk;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.DeliveryFailedException;
import dk.inddrag.registration.spi.Farewell;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.RegistrationStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those are told who leave a team, and what is kept of them until then. A part of {@link RegistrationStoreContract}. */
abstract class FarewellContract {

    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final String RUN = "start-8-november";
    private static final Instant LONG_AFTER = Instant.parse("2025-01-01T09:00:00Z");
    private static final Seat KAREN = seat("Karen Blomgård", "karen@kommune.example");
    private static final Seat BO = seat("Bo Ærø", "bo@kommune.example");
    private static final Seat AASE = seat("Åse Østergård", "aase@kommune.example");

    private final List<Letter> letters = new ArrayList<>();
    private boolean open;
    private SetClock clock;
    private RegistrationStore store;
    private RegistrationDesk desk;
    private PrivacyDesk privacy;

    /** The store, empty for each test. */
    abstract RegistrationStore store();

    /** The time that the store goes by. */
    abstract SetClock clock();

    @BeforeEach
    void sitDown() {
        store = store();
        clock = clock();
        open = true;
        desk = RegistrationDesk.of(Catalogue.bundled(), store, () -> Actor.ofOrganiser("organiser-1"));
        privacy = desk.organiser().privacy();
    }

    private static Seat seat(String name, String address) {
        return new Seat(Role.STAFF, Optional.of(new Participant(name, address)));
    }

    private String team(Seat... seats) {
        Team team = new Team(Optional.of("0657"), List.of(seats));
        RegistrationOutcome outcome = desk.register(
                new RegistrationRequest("key-" + store.audit(COURSE).size(), COURSE, Optional.of(RUN), team));
        return outcome instanceof RegistrationOutcome.Confirmed it
                ? it.reference()
                : ((RegistrationOutcome.Waiting) outcome).reference();
    }

    private void post(Letter letter) throws DeliveryFailedException {
        if (!open) {
            throw new DeliveryFailedException("The post is closed");
        }
        letters.add(letter);
    }

    /** What is posted now, all of it. */
    private List<Letter> deliver() {
        letters.clear();
        PostOffice office = PostOffice.of(
                Catalogue.bundled(), store, this::post, new Organiser("Kontoret", "post@inddrag.example"), clock);
        while (!store.dueMessages(clock.instant(), 1).isEmpty()) {
            office.deliver(100);
        }
        return List.copyOf(letters);
    }

    private List<Farewell> kept() {
        return store.read(COURSE, book -> book.farewells());
    }

    /** To whom, and how: what is in the calendar files of each letter, in order. */
    private static List<String> told(List<Letter> sent) {
        return sent.stream()
                .map(letter -> letter.to().substring(0, letter.to().indexOf('@'))
                        + letter.calendars().stream()
                                .findFirst()
                                .map(file -> " " + file.method() + " " + line(file.text(), "SEQUENCE:"))
                                .orElse(""))
                .toList();
    }

    private static String line(String calendar, String name) {
        return calendar.replace("\r\n ", "")
                .lines()
                .filter(each -> each.startsWith(name))
                .findFirst()
                .map(each -> each.substring(name.length()))
                .orElse("");
    }

    private static List<String> lines(Letter letter, String name) {
        return letter.calendars().stream().map(file -> line(file.text(), name)).toList();
    }

    @Test
    void whoever_is_replaced_gets_the_event_out_of_the_calendar_and_the_others_hear_nothing() {
        String reference = team(KAREN, BO);
        List<Letter> invited = deliver();
        assertThat(told(invited)).containsExactly("karen REQUEST 0", "bo REQUEST 0");
        desk.substitute(reference, 1, AASE);
        assertThat(kept()).extracting(Farewell::addresses).containsExactly(List.of("karen@kommune.example"));
        List<Letter> sent = deliver();
        assertThat(told(sent)).containsExactly("aase REQUEST 1", "karen CANCEL 1");
        Letter farewell = sent.get(1);
        assertThat(lines(farewell, "UID:")).isEqualTo(lines(invited.get(0), "UID:"));
        assertThat(lines(farewell, "STATUS:")).containsOnly("CANCELLED");
        assertThat(farewell.calendars())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.text())
                        .containsOnlyOnce("ATTENDEE")
                        .contains("mailto:karen@kommune.example")
                        .doesNotContain("aase@", "bo@", "Karen"));
        assertThat(farewell.text()).contains("Du er ikke længere tilmeldt", "kalender", reference);
        assertThat(farewell.id()).isNotEqualTo(sent.get(0).id());
        assertThat(kept()).isEmpty();
        assertThat(deliver()).isEmpty();
    }

    @Test
    void whoever_loses_a_place_is_told_also_where_it_was_the_last() {
        String reference = team(KAREN, BO, Seat.unnamed(Role.STAFF));
        deliver();
        desk.cancelPlaces(reference, Set.of(1));
        assertThat(told(deliver())).containsExactly("karen CANCEL 1");
        desk.cancelPlaces(reference, Set.of(2, 3));
        assertThat(told(deliver())).containsExactly("bo CANCEL 2");
        assertThat(kept()).isEmpty();
    }

    @Test
    void whoever_is_taken_off_a_place_that_has_no_name_then_is_told() {
        String reference = team(KAREN, BO);
        deliver();
        desk.substitute(reference, 2, Seat.unnamed(Role.STAFF));
        assertThat(told(deliver())).containsExactly("bo CANCEL 1");
    }

    @Test
    void an_address_that_is_mended_loses_the_event_and_the_right_one_gets_it() {
        String reference = team(KAREN);
        deliver();
        desk.name(reference, 1, AASE.participant().orElseThrow());
        assertThat(told(deliver())).containsExactly("aase REQUEST 1", "karen CANCEL 1");
        desk.name(reference, 1, new Participant("Åse B. Østergård", "AASE@kommune.example"));
        assertThat(told(deliver())).containsExactly("AASE REQUEST 2");
    }

    @Test
    void whoever_still_has_a_place_or_came_back_is_not_told_to_leave() {
        String reference = team(KAREN, KAREN, BO);
        deliver();
        desk.cancelPlaces(reference, Set.of(2));
        assertThat(deliver()).isEmpty();
        desk.substitute(reference, 3, AASE);
        desk.substitute(reference, 1, BO);
        assertThat(told(deliver())).containsExactly("aase REQUEST 3", "bo REQUEST 3", "karen CANCEL 3");
    }

    @Test
    void a_farewell_is_kept_until_it_is_delivered_and_comes_after_what_was_before_it() {
        String reference = team(KAREN);
        open = false;
        deliver();
        desk.substitute(reference, 1, BO);
        assertThat(deliver()).isEmpty();
        assertThat(kept()).hasSize(1);
        open = true;
        clock.set(clock.instant().plusSeconds(60));
        assertThat(told(deliver())).containsExactly("bo REQUEST 1", "bo REQUEST 1", "karen CANCEL 1");
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_farewell_outlives_the_team_and_what_is_overtaken_is_not_told() {
        String reference = team(KAREN, BO);
        desk.substitute(reference, 1, AASE);
        desk.cancel(reference);
        assertThat(told(deliver())).containsExactly("karen CANCEL 2", "aase CANCEL 2", "bo CANCEL 2");
    }

    @Test
    void who_only_waited_has_no_event_to_take_back() {
        desk.organiser().setCapacity(COURSE, RUN, Optional.of(1));
        team(AASE);
        String waits = team(KAREN);
        deliver();
        desk.substitute(waits, 1, BO);
        List<Letter> sent = deliver();
        assertThat(told(sent)).containsExactly("bo", "karen");
        assertThat(sent.get(0).text()).contains("I står på venteliste", "1 plads.");
        assertThat(sent.get(1).text()).contains("ikke længere tilmeldt").doesNotContain("kalender");
    }

    @Test
    void the_address_of_a_farewell_that_was_never_delivered_goes_with_the_others() {
        String reference = team(KAREN, BO);
        String gone = team(AASE);
        desk.substitute(reference, 1, Seat.unnamed(Role.STAFF));
        desk.cancelPlaces(gone, Set.of(1));
        clock.set(LONG_AFTER);
        ErasureReport announced = privacy.dryRun(COURSE, RetentionPolicy.standard());
        assertThat(announced.due())
                .isEqualTo(Map.of(
                        reference,
                        Map.of(PersonalField.WORK_EMAIL, 2, PersonalField.NAME, 1, PersonalField.FINGERPRINT, 1),
                        gone,
                        Map.of(PersonalField.WORK_EMAIL, 1, PersonalField.FINGERPRINT, 1)));
        assertThat(privacy.erase(COURSE, RetentionPolicy.standard())).isEqualTo(announced);
        assertThat(privacy.receipts(COURSE).get(0).counts()).isEqualTo(announced.counts());
        assertThat(kept()).isEmpty();
        assertThat(privacy.dryRun(COURSE, RetentionPolicy.standard()).due()).isEmpty();
        assertThat(deliver()).isEmpty();
    }

    @Test
    void a_farewell_stands_in_no_trail_and_no_text_shows_it() {
        String reference = team(KAREN);
        desk.substitute(reference, 1, BO);
        String texts = kept().toString()
                + store.dueMessages(clock.instant(), 9)
                + store.audit(COURSE)
                + store.audit(COURSE).stream()
                        .map(each -> each.details().toString())
                        .toList();
        assertThat(texts).contains(reference).doesNotContain("@kommune", "Karen", "Bo Ærø");
        assertThat(kept()).hasSize(1).allMatch(each -> each.reference().equals(reference));
        assertThat(store.<List<Farewell>>read(OfferId.of("temamoede-2023"), book -> book.farewells()))
                .isEmpty();
    }

    @Test
    void an_address_that_is_kept_for_a_farewell_is_found_by_whom_it_is_about() {
        String reference = team(KAREN, BO);
        desk.substitute(reference, 1, AASE);
        assertThat(privacy.about("karen@kommune.example")).isEmpty();
        assertThat(privacy.farewellsTo(" KAREN@kommune.example")).containsExactly(reference);
        assertThat(privacy.farewellsTo("bo@kommune.example")).isEmpty();
        deliver();
        assertThat(privacy.farewellsTo("karen@kommune.example")).isEmpty();
    }
}
