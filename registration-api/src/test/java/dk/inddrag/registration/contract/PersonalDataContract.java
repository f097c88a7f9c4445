package dk.inddrag.registration.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.KeyBelongsToAnotherRequestException;
import dk.inddrag.registration.Needs;
import dk.inddrag.registration.OnlyAnOrganiserMayException;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.PersonalField;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.RetentionPolicy;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.UnknownRegistrationException;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.AuditTrail;
import dk.inddrag.registration.audit.ErasureReceipt;
import dk.inddrag.registration.desk.ErasureReport;
import dk.inddrag.registration.desk.Headcount;
import dk.inddrag.registration.desk.OfferNumbers;
import dk.inddrag.registration.desk.OrganiserDesk;
import dk.inddrag.registration.desk.ParticipantRow;
import dk.inddrag.registration.desk.PrivacyDesk;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.PlaceNeeds;
import dk.inddrag.registration.spi.RegistrationStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do with needs, attendance and the end of what is kept. A part of {@link RegistrationStoreContract}. */
abstract class PersonalDataContract {

    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final String RUN = "start-8-november";
    private static final Instant FIRST_DAY = Instant.parse("2023-11-08T08:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);
    private static final Actor ORGANISER = Actor.ofOrganiser("organiser-1");
    private static final Actor HERNING = Actor.ofMunicipality("user-7", "0657");
    private static final Participant KAREN = new Participant("Karen Blomgård", "karen@kommune.example");
    private static final Participant BO = new Participant("Bo Ærø", "bo@kommune.example");
    private static final Needs LOOP = new Needs(Optional.of("teleslynge"), Optional.empty());
    private static final Needs NUTS = new Needs(Optional.empty(), Optional.of("ingen jordnødder"));
    private static final RetentionPolicy POLICY = RetentionPolicy.standard()
            .keeping(PersonalField.WORK_EMAIL, Period.ofDays(30))
            .keeping(PersonalField.NAME, Period.ofDays(90));

    private Actor actor = ORGANISER;
    private SetClock clock;
    private RegistrationStore store;
    private RegistrationDesk desk;
    private OrganiserDesk organiser;
    private int keys;

    /** The store, empty for each test. */
    abstract RegistrationStore store();

    /** The time that the store goes by. */
    abstract SetClock clock();

    @BeforeEach
    void sitDown() {
        store = store();
        clock = clock();
        desk = RegistrationDesk.of(Catalogue.bundled(), store, () -> actor);
        organiser = desk.organiser();
    }

    private String team(Seat... seats) {
        keys++;
        Team team = new Team(Optional.of("0657"), List.of(seats));
        return ((Confirmed) desk.register(new RegistrationRequest("data-" + keys, COURSE, Optional.of(RUN), team)))
                .reference();
    }

    private static Seat seat(Participant person) {
        return new Seat(Role.STAFF, Optional.of(person));
    }

    /** The second day and the follow-up day have no date yet, so the run can last as long as the offer. */
    private void daysAfter(int days) {
        clock.set(
                LAST_DAY.plusDays(days).atTime(12, 0).atZone(Cutoff.COPENHAGEN).toInstant());
    }

    private List<PlaceNeeds> kept() {
        return store.read(COURSE, book -> book.needs());
    }

    @Test
    void needs_are_kept_apart_and_shown_only_to_those_who_ask_for_them() {
        String reference = team(seat(KAREN), seat(BO));
        desk.needs().keep(reference, 1, NUTS);
        assertThat(desk.needs().keep(reference, 1, LOOP)).isInstanceOf(ChangeOutcome.Done.class);
        desk.needs().keep(reference, 2, NUTS);
        assertThat(desk.needs().of(reference)).isEqualTo(Map.of(1, LOOP, 2, NUTS));
        assertThat(organiser.participants(COURSE)).allMatch(row -> row.needs().isEmpty());
        assertThat(organiser.participantsWithNeeds(COURSE))
                .extracting(ParticipantRow::needs)
                .containsExactly(Optional.of(LOOP), Optional.of(NUTS));
        assertThat(organiser.privacy().about("karen@kommune.example"))
                .extracting(ParticipantRow::needs)
                .containsExactly(Optional.of(LOOP));
        assertThat(desk.registration(reference).revision()).isZero();
        desk.needs().remove(reference, 2);
        assertThat(desk.needs().of(reference)).isEqualTo(Map.of(1, LOOP));
        assertThat(store.<List<PlaceNeeds>>read(OfferId.of("temamoede-2023"), book -> book.needs()))
                .isEmpty();
    }

    @Test
    void neither_trail_nor_messages_tell_that_somebody_needs_something() {
        String reference = team(seat(KAREN));
        List<AuditEntry> before = store.audit(COURSE);
        int messages = store.dueMessages(clock.instant(), 9).size();
        desk.needs().keep(reference, 1, LOOP);
        desk.needs().remove(reference, 1);
        assertThat(store.audit(COURSE)).isEqualTo(before);
        assertThat(store.dueMessages(clock.instant(), 9)).hasSize(messages);
    }

    @Test
    void needs_are_those_of_a_named_person_and_of_ones_own_municipality() {
        String reference = team(seat(KAREN), Seat.unnamed(Role.STAFF));
        assertThat(desk.needs().keep(reference, 2, LOOP)).isEqualTo(ChangeOutcome.NotNow.NOT_NAMED);
        assertThat(desk.needs().keep(reference, 3, LOOP)).isEqualTo(ChangeOutcome.NotNow.NO_SUCH_PLACE);
        actor = HERNING;
        assertThat(desk.needs().keep(reference, 1, LOOP)).isInstanceOf(ChangeOutcome.Done.class);
        assertThatThrownBy(() -> organiser.participantsWithNeeds(COURSE))
                .isInstanceOf(OnlyAnOrganiserMayException.class);
        actor = Actor.ofMunicipality("user-9", "0101");
        assertThatThrownBy(() -> desk.needs().of(reference)).isInstanceOf(UnknownRegistrationException.class);
        assertThatThrownBy(() -> desk.needs().keep(reference, 1, NUTS))
                .isInstanceOf(UnknownRegistrationException.class);
    }

    @Test
    void needs_go_with_their_person_and_stay_where_only_a_letter_of_the_name_is_mended() {
        String reference = team(seat(KAREN), seat(BO), seat(BO));
        for (int place = 1; place <= 3; place++) {
            desk.needs().keep(reference, place, LOOP);
        }
        desk.name(reference, 1, new Participant("Karen Blomgaard", "karen@kommune.example"));
        assertThat(kept()).hasSize(3);
        desk.substitute(reference, 1, seat(new Participant("Åse Østergård", "aase@kommune.example")));
        assertThat(kept()).extracting(PlaceNeeds::number).containsExactlyInAnyOrder(2, 3);
        desk.cancelPlaces(reference, Set.of(2));
        assertThat(kept()).extracting(PlaceNeeds::number).containsExactly(3);
        desk.cancel(reference);
        assertThat(kept()).isEmpty();
        assertThat(desk.needs().keep(reference, 3, LOOP)).isEqualTo(ChangeOutcome.NotNow.OVER);
    }

    @Test
    void from_the_day_after_the_last_needs_are_not_shown_and_the_erasure_takes_them_first() {
        String reference = team(seat(KAREN));
        desk.needs().keep(reference, 1, LOOP);
        daysAfter(0);
        assertThat(desk.needs().of(reference)).hasSize(1);
        assertThat(organiser.privacy().dryRun(COURSE, POLICY).due()).isEmpty();
        daysAfter(1);
        assertThat(desk.needs().of(reference)).isEmpty();
        assertThat(organiser.participantsWithNeeds(COURSE))
                .allMatch(row -> row.needs().isEmpty());
        assertThat(desk.needs().keep(reference, 1, NUTS)).isEqualTo(ChangeOutcome.NotNow.RUN_IS_OVER);
        assertThat(kept()).hasSize(1);
        assertThat(organiser.privacy().erase(COURSE, POLICY).due())
                .isEqualTo(Map.of(reference, Map.of(PersonalField.NEEDS, 1)));
        assertThat(kept()).isEmpty();
        assertThat(store.audit(COURSE)).extracting(AuditEntry::event).doesNotContain(AuditEvent.ERASED);
    }

    @Test
    void needs_are_kept_for_the_days_of_a_run_that_have_no_date_yet() {
        String reference = team(seat(KAREN));
        desk.needs().keep(reference, 1, LOOP);
        clock.set(FIRST_DAY.plus(Duration.ofDays(1)));
        assertThat(organiser.participantsWithNeeds(COURSE))
                .extracting(ParticipantRow::needs)
                .containsExactly(Optional.of(LOOP));
        assertThat(organiser.privacy().dryRun(COURSE, POLICY).due()).isEmpty();
    }

    @Test
    void each_field_goes_on_its_day_and_what_is_left_can_still_be_asked_for() {
        String reference = team(seat(KAREN), Seat.unnamed(Role.STAFF));
        PrivacyDesk privacy = organiser.privacy();
        daysAfter(31);
        assertThat(privacy.erase(COURSE, POLICY).counts())
                .isEqualTo(Map.of(PersonalField.WORK_EMAIL, 1, PersonalField.FINGERPRINT, 1));
        assertThat(privacy.about("karen@kommune.example")).isEmpty();
        assertThat(privacy.about("karen blomgård")).hasSize(1);
        assertThat(desk.registration(reference).place(1).orElseThrow().seat().participant())
                .contains(new Participant("Karen Blomgård", Optional.empty()));
        daysAfter(90);
        assertThat(privacy.erase(COURSE, POLICY).due()).isEmpty();
        daysAfter(91);
        assertThat(privacy.erase(COURSE, POLICY).counts()).isEqualTo(Map.of(PersonalField.NAME, 1));
        assertThat(privacy.about("karen blomgård")).isEmpty();
        assertThat(desk.registration(reference).size()).isEqualTo(2);
    }

    @Test
    void an_offer_may_have_a_time_of_its_own() {
        team(seat(KAREN));
        daysAfter(2);
        RetentionPolicy others = POLICY.keeping(OfferId.of("temamoede-2023"), PersonalField.NAME, Period.ZERO);
        assertThat(organiser.privacy().dryRun(COURSE, others).due()).isEmpty();
        RetentionPolicy own = POLICY.keeping(COURSE, PersonalField.NAME, Period.ofDays(1));
        assertThat(organiser.privacy().dryRun(COURSE, own).counts())
                .containsOnlyKeys(PersonalField.NAME, PersonalField.WORK_EMAIL, PersonalField.FINGERPRINT);
    }

    @Test
    void the_receipt_of_an_erasure_verifies_and_one_that_says_more_does_not() {
        String reference = team(seat(KAREN), seat(BO));
        desk.needs().keep(reference, 2, NUTS);
        daysAfter(91);
        organiser.privacy().erase(COURSE, POLICY);
        ErasureReceipt receipt = organiser.privacy().receipts(COURSE).get(0);
        assertThat(receipt.counts())
                .isEqualTo(Map.of(
                        PersonalField.NEEDS,
                        1,
                        PersonalField.WORK_EMAIL,
                        2,
                        PersonalField.NAME,
                        2,
                        PersonalField.FINGERPRINT,
                        1));
        desk.cancel(reference);
        AuditTrail trail = organiser.audit(COURSE);
        assertThat(receipt.isProvedBy(trail)).isTrue();
        assertThat(new ErasureReceipt(COURSE, receipt.at(), Map.of(PersonalField.NAME, 3), receipt.head())
                        .isProvedBy(trail))
                .isFalse();
        assertThat(receipt.isProvedBy(AuditTrail.of(trail.entries().subList(0, 1))))
                .isFalse();
        assertThat(trail.entries().toString()).doesNotContain("Karen", "@", "jordnødder");
    }

    @Test
    void who_came_is_marked_by_an_organiser_and_taken_back_and_the_trail_says_by_whom() {
        String reference = team(seat(KAREN), Seat.unnamed(Role.STAFF));
        assertThat(organiser.attendance().mark(reference, Set.of(1))).isEqualTo(ChangeOutcome.NotNow.NOT_BEGUN);
        clock.set(FIRST_DAY);
        int messages = store.dueMessages(clock.instant(), 9).size();
        organiser.attendance().mark(reference, Set.of(1, 2));
        organiser.attendance().mark(reference, Set.of(2));
        organiser.attendance().undo(reference, Set.of(1));
        assertThat(organiser.attendance().mark(reference, Set.of(3))).isEqualTo(ChangeOutcome.NotNow.NO_SUCH_PLACE);
        assertThat(desk.registration(reference).places())
                .extracting(Place::attended)
                .containsExactly(false, true);
        List<AuditEntry> entries = store.audit(COURSE);
        assertThat(entries.subList(1, entries.size())).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo(ORGANISER);
            assertThat(entry.at()).isEqualTo(FIRST_DAY);
        });
        assertThat(entries.get(1).details()).containsEntry("places", "1,2");
        assertThat(entries.get(2).details()).containsEntry("places", "1");
        assertThat(store.dueMessages(clock.instant(), 9)).hasSize(messages);
        assertThat(desk.registration(reference).revision()).isZero();
        actor = HERNING;
        assertThatThrownBy(() -> organiser.attendance().mark(reference, Set.of(1)))
                .isInstanceOf(OnlyAnOrganiserMayException.class);
    }

    @Test
    void a_team_without_its_places_cannot_have_come() {
        organiser.setCapacity(COURSE, RUN, Optional.of(1));
        String first = team(Seat.unnamed(Role.STAFF));
        keys++;
        desk.register(new RegistrationRequest(
                "data-" + keys, COURSE, Optional.of(RUN), Team.unnamed(Optional.of("0657"), Role.STAFF, 1)));
        String waits = organiser.line(COURSE, RUN).get(0).reference();
        clock.set(FIRST_DAY);
        assertThat(organiser.attendance().mark(waits, Set.of(1))).isEqualTo(ChangeOutcome.NotNow.NOT_CONFIRMED);
        desk.cancel(first);
        assertThat(organiser.attendance().mark(first, Set.of(1))).isEqualTo(ChangeOutcome.NotNow.OVER);
    }

    @Test
    void the_numbers_count_who_is_registered_waits_and_came() {
        organiser.setCapacity(COURSE, RUN, Optional.of(3));
        String reference = team(seat(KAREN), Seat.unnamed(Role.KEY_PERSON), Seat.unnamed(Role.STAFF));
        desk.register(new RegistrationRequest(
                "waits", COURSE, Optional.of(RUN), Team.unnamed(Optional.of("0101"), Role.STAFF, 2)));
        clock.set(FIRST_DAY);
        organiser.attendance().mark(reference, Set.of(1, 2));
        OfferNumbers numbers = organiser.numbers(COURSE);
        assertThat(numbers.total()).isEqualTo(new Headcount(3, 2, 2));
        assertThat(numbers.by(OfferNumbers.Line::municipalityCode))
                .isEqualTo(Map.of(
                        Optional.of("0657"), new Headcount(3, 0, 2), Optional.of("0101"), new Headcount(0, 2, 0)));
        assertThat(numbers.by(OfferNumbers.Line::role))
                .isEqualTo(Map.of(Role.STAFF, new Headcount(2, 2, 1), Role.KEY_PERSON, new Headcount(1, 0, 1)));
        assertThat(numbers.by(OfferNumbers.Line::run)).containsOnlyKeys(RUN);
    }

    @Test
    void the_real_run_erases_exactly_what_the_dry_run_told_and_no_number_changes() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> runs = List.of(RUN, "start-13-november", "start-15-november");
        List<String> references = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            references.add(anyTeam(random, runs.get(random.nextInt(runs.size())), i));
        }
        for (String reference : references) {
            if (random.nextInt(5) == 0) {
                desk.cancel(reference);
            }
        }
        int day = 0;
        for (int step = 0; step < 5; step++) {
            day += random.nextInt(25);
            daysAfter(day);
            organiser.attendance().mark(references.get(step), Set.of(1));
            RetentionPolicy policy = RetentionPolicy.standard()
                    .keeping(PersonalField.NAME, Period.ofDays(random.nextInt(80)))
                    .keeping(COURSE, PersonalField.WORK_EMAIL, Period.ofDays(random.nextInt(80)));
            Map<String, Map<PersonalField, Integer>> before = held(references);
            OfferNumbers numbers = organiser.numbers(COURSE);
            ErasureReport announced = organiser.privacy().dryRun(COURSE, policy);
            assertThat(held(references)).as("seed " + seed).isEqualTo(before);
            assertThat(organiser.privacy().erase(COURSE, policy))
                    .as("seed " + seed)
                    .isEqualTo(announced);
            Map<String, Map<PersonalField, Integer>> expected = before;
            announced
                    .due()
                    .forEach((reference, fields) -> fields.forEach(
                            (field, count) -> assertThat(expected.get(reference).put(field, 0))
                                    .as("seed " + seed)
                                    .isEqualTo(count)));
            assertThat(held(references)).as("seed " + seed).isEqualTo(expected);
            assertThat(organiser.privacy().dryRun(COURSE, policy).due())
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(organiser.numbers(COURSE)).as("seed " + seed).isEqualTo(numbers);
        }
        AuditTrail trail = organiser.audit(COURSE);
        assertThat(trail.firstBroken(Optional.empty())).as("seed " + seed).isEmpty();
        assertThat(trail.erasures()).as("seed " + seed).allMatch(receipt -> receipt.isProvedBy(trail));
    }

    private String anyTeam(Random random, String run, int i) {
        List<Seat> seats = new ArrayList<>();
        for (int place = 0; place <= random.nextInt(4); place++) {
            Role role = random.nextBoolean() ? Role.STAFF : Role.KEY_PERSON;
            seats.add(
                    random.nextInt(3) == 0
                            ? Seat.unnamed(role)
                            : new Seat(
                                    role,
                                    Optional.of(new Participant(
                                            "Karen Blomgård " + i + place, "k" + i + place + "@kommune.example"))));
        }
        Team team = new Team(Optional.of(random.nextBoolean() ? "0657" : "0101"), seats);
        String reference = ((Confirmed)
                        desk.register(new RegistrationRequest("any-" + i, COURSE, Optional.of(run), team)))
                .reference();
        for (int place = 1; place <= seats.size(); place++) {
            if (random.nextBoolean()) {
                desk.needs().keep(reference, place, random.nextBoolean() ? LOOP : NUTS);
            }
        }
        return reference;
    }

    /** How much of each field the store holds, asked of the store itself and not of the desks. */
    private Map<String, Map<PersonalField, Integer>> held(List<String> references) {
        return store.read(COURSE, book -> {
            Map<String, Map<PersonalField, Integer>> held = new HashMap<>();
            Set<String> fingerprinted = new HashSet<>(book.fingerprinted());
            for (String reference : references) {
                List<Participant> people = book.registration(reference).orElseThrow().places().stream()
                        .flatMap(place -> place.seat().participant().stream())
                        .toList();
                Map<PersonalField, Integer> fields = new EnumMap<>(PersonalField.class);
                fields.put(PersonalField.NAME, people.size());
                fields.put(PersonalField.WORK_EMAIL, (int) people.stream()
                        .filter(each -> each.workEmail().isPresent())
                        .count());
                fields.put(PersonalField.NEEDS, (int) book.needs().stream()
                        .filter(each -> each.reference().equals(reference))
                        .count());
                fields.put(PersonalField.FINGERPRINT, fingerprinted.contains(reference) ? 1 : 0);
                held.put(reference, fields);
            }
            return held;
        });
    }

    @Test
    void a_request_whose_fingerprint_went_is_not_answered_again_and_gets_no_second_place() {
        String reference = team(seat(KAREN));
        assertThat(desk.registration(reference).state()).isEqualTo(RegistrationState.CONFIRMED);
        daysAfter(91);
        organiser.privacy().erase(COURSE, POLICY);
        Team team = new Team(Optional.of("0657"), List.of(seat(KAREN)));
        assertThatThrownBy(() -> desk.register(new RegistrationRequest("data-" + keys, COURSE, Optional.of(RUN), team)))
                .isInstanceOf(KeyBelongsToAnotherRequestException.class);
        assertThat(organiser.registrations(COURSE)).hasSize(1);
    }
}
