package dk.inddrag.registration.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.Role;
import dk.inddrag.core.RoleLevel;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.CapacityOutcome;
import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.Needs;
import dk.inddrag.registration.OnlyAnOrganiserMayException;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.PersonalField;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationOutcome.Refused;
import dk.inddrag.registration.RegistrationOutcome.Waiting;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.RetentionPolicy;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.AuditHead;
import dk.inddrag.registration.audit.AuditTrail;
import dk.inddrag.registration.contract.SetClock;
import dk.inddrag.registration.refusal.AnnouncedLater;
import dk.inddrag.registration.refusal.Held;
import dk.inddrag.registration.refusal.LargerThanTheRun;
import dk.inddrag.registration.refusal.Malformed;
import dk.inddrag.registration.refusal.NotByRegistration;
import dk.inddrag.registration.refusal.NotInAudience;
import dk.inddrag.registration.refusal.Refusal;
import dk.inddrag.registration.refusal.RunCancelled;
import dk.inddrag.registration.refusal.TooLate;
import dk.inddrag.registration.refusal.TooManyCompanions;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.store.Stores;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesksTest {

    private static final OfferId MEETING = OfferId.of("temamoede-2023");
    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final String RUN = "start-8-november";

    private final SetClock clock = new SetClock(Instant.parse("2023-06-07T09:00:00Z"));
    private final RegistrationStore store = Stores.inMemory(clock);
    private Actor actor = Actor.ofOrganiser("organiser-1");
    private final RegistrationDesk desk = RegistrationDesk.of(Catalogue.bundled(), store, () -> actor);
    private int keys;

    private RegistrationOutcome register(OfferId offer, Optional<String> run, Role... roles) {
        keys++;
        List<Seat> seats = Arrays.stream(roles).map(Seat::unnamed).toList();
        return desk.register(new RegistrationRequest("key-" + keys, offer, run, new Team(Optional.of("0657"), seats)));
    }

    private static List<Refusal> reasons(RegistrationOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reasons();
    }

    private String confirmed(RegistrationOutcome outcome) {
        assertThat(outcome).isInstanceOf(Confirmed.class);
        return ((Confirmed) outcome).reference();
    }

    @Test
    void a_head_may_bring_one_leader_to_the_theme_meeting() {
        confirmed(register(MEETING, Optional.empty(), Role.HEAD, Role.MANAGER));
    }

    @Test
    void two_companions_of_one_head_are_one_too_many_and_it_is_explained() {
        List<Refusal> reasons = reasons(register(MEETING, Optional.empty(), Role.HEAD, Role.MANAGER, Role.KEY_PERSON));
        assertThat(reasons).containsExactly(new TooManyCompanions(2, 1, Set.of(Role.HEAD)));
        assertThat(reasons.get(0).explanation().danish())
                .isEqualTo("2 følger med en anden, men holdet kan tage 1 med. Dem, der kan tage nogen med, er: chef.");
        assertThat(reasons.get(0).nextStep().english()).startsWith("Add one more host");
    }

    @Test
    void a_companion_cannot_stay_when_its_host_cancels() {
        String reference = confirmed(register(MEETING, Optional.empty(), Role.HEAD, Role.MANAGER));
        assertThat(desk.cancelPlaces(reference, Set.of(1))).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(desk.cancelPlaces(reference, Set.of(1, 2))).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(desk.registration(reference).state()).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void staff_are_told_that_the_theme_meeting_is_not_for_them() {
        assertThat(reasons(register(MEETING, Optional.empty(), Role.HEAD, Role.STAFF)))
                .containsExactly(new NotInAudience(Set.of(Role.STAFF), Set.of(Role.HEAD)));
    }

    @Test
    void all_reasons_come_at_once() {
        clock.set(Instant.parse("2023-06-10T09:00:00Z"));
        assertThat(reasons(register(MEETING, Optional.empty(), Role.STAFF)))
                .hasSize(2)
                .hasAtLeastOneElementOfType(TooLate.class)
                .hasAtLeastOneElementOfType(NotInAudience.class);
    }

    @Test
    void each_way_in_that_is_no_registration_says_so() {
        assertThat(reasons(register(OfferId.of("netvaerk-2023"), Optional.empty(), Role.MANAGER)))
                .singleElement()
                .isInstanceOf(AnnouncedLater.class);
        assertThat(reasons(register(OfferId.of("udvikling-2022"), Optional.empty(), Role.MANAGER)))
                .contains(NotByRegistration.APPLICATION);
        assertThat(reasons(register(OfferId.of("vidensbank"), Optional.empty(), Role.MANAGER)))
                .contains(NotByRegistration.OPEN_TO_ALL);
    }

    @Test
    void nobody_gets_a_place_on_a_run_that_is_over_not_even_with_a_dispensation() {
        Dispensation late = new Dispensation(
                "0657",
                new LocalizedText("Strømsvigt.", "A power cut."),
                "sbst",
                Instant.parse("2023-06-12T09:00:00Z"),
                Cutoff.onDay(LocalDate.of(2023, 7, 31), Cutoff.COPENHAGEN));
        desk.organiser().grant(MEETING, late);
        clock.set(Instant.parse("2023-06-19T09:00:00Z"));
        confirmed(register(MEETING, Optional.empty(), Role.HEAD));
        clock.set(Instant.parse("2023-06-20T09:00:00Z"));
        for (Optional<String> run : List.of(Optional.<String>empty(), Optional.of("19-juni"))) {
            assertThat(reasons(register(MEETING, run, Role.HEAD))).containsExactly(new Held(LocalDate.of(2023, 6, 19)));
        }
    }

    @Test
    void a_dispensation_has_no_cpr_number_in_its_grantor_either() {
        Dispensation granted = new Dispensation(
                "0657",
                new LocalizedText("Strømsvigt.", "A power cut."),
                "010190-0000",
                clock.instant(),
                Cutoff.onDay(LocalDate.of(2023, 6, 12), Cutoff.COPENHAGEN));
        assertThatThrownBy(() -> desk.organiser().grant(COURSE, granted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("010190");
    }

    @Test
    void what_a_database_would_refuse_or_change_is_refused_before_it() {
        Team team = Team.unnamed(Optional.of("0657"), Role.STAFF, 1);
        for (String bad : List.of("a\u0000b", "a\nb", "a\uD800b")) {
            assertThat(reasons(desk.register(new RegistrationRequest(bad, COURSE, Optional.of(RUN), team))))
                    .containsExactly(new Malformed(Malformed.Field.KEY));
            assertThatThrownBy(() -> Actor.ofOrganiser(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Participant(bad, "karen@kommune.example"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Needs(Optional.of(bad), Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        // Two halves that make a letter are one.
        assertThat(new Participant("\uD835\uDD38se", "aase@kommune.example").name())
                .hasSize(4);
    }

    @Test
    void an_address_is_one_and_blanks_around_it_are_none_of_it() {
        Participant karen = new Participant(" Karen Blomgård ", " karen@kommune.example\u2003");
        assertThat(karen).isEqualTo(new Participant("Karen Blomgård", "karen@kommune.example"));
        for (String address : List.of(
                "karen",
                "karen@",
                "karen blomgård@kommune.example",
                "Karen <karen@kommune.example>",
                "karen@kommune.example, bo@kommune.example",
                "k".repeat(250) + "@kommune.example")) {
            assertThatThrownBy(() -> new Participant("Karen Blomgård", address))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("karen@");
        }
        assertThatThrownBy(() -> new Participant("K".repeat(201), "karen@kommune.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_kept_about_somebody_is_found_also_where_the_catalogue_lost_the_offer() {
        String reference = confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        desk.name(reference, 1, new Participant("Karen Blomgård", "karen@kommune.example"));
        Catalogue catalogue = Catalogue.bundled();
        Catalogue without = catalogue.with(
                catalogue.sources().get(0),
                catalogue.offers().stream()
                        .filter(offer -> !offer.id().equals(COURSE))
                        .toList());
        assertThat(without.offer(COURSE)).isEmpty();
        RegistrationDesk later = RegistrationDesk.of(without, store, () -> actor);
        assertThat(later.organiser().privacy().about("karen@kommune.example")).hasSize(1);
    }

    @Test
    void what_is_not_there_is_malformed() {
        assertThat(reasons(register(OfferId.of("findes-ikke"), Optional.empty(), Role.STAFF)))
                .containsExactly(new Malformed(Malformed.Field.OFFER));
        assertThat(reasons(register(COURSE, Optional.of("start-9-november"), Role.STAFF)))
                .containsExactly(new Malformed(Malformed.Field.RUN));
        Team nowhere = Team.unnamed(Optional.of("9999"), Role.STAFF, 1);
        assertThat(reasons(desk.register(new RegistrationRequest("key", COURSE, Optional.of(RUN), nowhere))))
                .containsExactly(new Malformed(Malformed.Field.MUNICIPALITY));
    }

    @Test
    void every_refusal_has_a_next_step_in_both_languages() {
        assertThat(reasons(register(MEETING, Optional.empty(), Role.STAFF))).allSatisfy(reason -> {
            assertThat(reason.nextStep().danish()).isNotBlank();
            assertThat(reason.nextStep().english()).isNotBlank();
        });
    }

    @Test
    void a_team_that_takes_any_run_gets_one_with_room() {
        desk.organiser().setCapacity(COURSE, RUN, Optional.of(1));
        String reference = confirmed(register(COURSE, Optional.empty(), Role.STAFF, Role.STAFF));
        assertThat(desk.registration(reference).run()).isEqualTo("start-13-november");
    }

    @Test
    void a_cancelled_run_is_passed_over_and_when_all_are_there_is_no_other_to_choose() {
        desk.organiser().cancelRun(COURSE, RUN);
        assertThat(reasons(register(COURSE, Optional.of(RUN), Role.STAFF)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.explanation().danish()).isEqualTo("Det er aflyst og tager ikke imod flere.");
                    assertThat(reason.nextStep().danish())
                            .isEqualTo("Vælg et andet hold: hold med start 13. november; hold med start 15. november.");
                    assertThat(reason.nextStep().english())
                            .isEqualTo("Choose another run: run starting 13 November; run starting 15 November.");
                });
        String reference = confirmed(register(COURSE, Optional.empty(), Role.STAFF));
        assertThat(desk.registration(reference).run()).isEqualTo("start-13-november");
        desk.organiser().cancelRun(COURSE, "start-13-november");
        desk.organiser().cancelRun(COURSE, "start-15-november");
        assertThat(reasons(register(COURSE, Optional.empty(), Role.STAFF)))
                .containsExactly(new RunCancelled(List.of()));
    }

    @Test
    void a_run_that_the_catalogue_lost_can_still_be_cancelled_for_those_who_have_it() {
        String reference = confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        Catalogue catalogue = Catalogue.bundled();
        Catalogue without = catalogue.with(
                catalogue.sources().get(0),
                catalogue.offers().stream()
                        .filter(offer -> !offer.id().equals(COURSE))
                        .toList());
        OrganiserDesk later = RegistrationDesk.of(without, store, () -> actor).organiser();
        assertThat(later.cancelRun(COURSE, RUN)).isEqualTo(1);
        assertThat(desk.registration(reference).state()).isEqualTo(RegistrationState.CANCELLED);
        assertThatThrownBy(() -> later.cancelRun(COURSE, "start-13-november"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_team_larger_than_the_run_is_refused_and_not_left_to_wait() {
        desk.organiser().setCapacity(COURSE, RUN, Optional.of(1));
        assertThat(reasons(register(COURSE, Optional.of(RUN), Role.STAFF, Role.STAFF)))
                .containsExactly(new LargerThanTheRun(2, 1));
    }

    @Test
    void the_capacity_does_not_go_below_what_is_taken_and_says_so() {
        confirmed(register(COURSE, Optional.of(RUN), Role.STAFF, Role.STAFF));
        assertThat(desk.organiser().setCapacity(COURSE, RUN, Optional.of(1)))
                .isEqualTo(new CapacityOutcome.BelowTaken(1, 2));
        assertThat(desk.organiser().setCapacity(COURSE, RUN, Optional.of(2)))
                .isEqualTo(new CapacityOutcome.Set(0, List.of()));
        assertThat(register(COURSE, Optional.of(RUN), Role.STAFF)).isInstanceOf(Waiting.class);
        assertThat(desk.organiser().setCapacity(COURSE, RUN, Optional.of(3)))
                .isEqualTo(new CapacityOutcome.Set(1, List.of()));
    }

    @Test
    void whoever_lowers_the_capacity_is_told_which_waiting_teams_can_no_longer_fit() {
        desk.organiser().setCapacity(COURSE, RUN, Optional.of(3));
        String first = confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        String large = ((Waiting) register(COURSE, Optional.of(RUN), Role.STAFF, Role.STAFF, Role.STAFF)).reference();
        confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        register(COURSE, Optional.of(RUN), Role.STAFF, Role.STAFF);
        CapacityOutcome lowered = new CapacityOutcome.Set(0, List.of(large));
        assertThat(desk.organiser().setCapacity(COURSE, RUN, Optional.of(2))).isEqualTo(lowered);
        assertThat(desk.organiser().setCapacity(COURSE, RUN, Optional.of(2))).isEqualTo(lowered);
        desk.cancel(first);
        assertThat(desk.registration(large).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(desk.organiser().setCapacity(COURSE, RUN, Optional.of(3)))
                .isEqualTo(new CapacityOutcome.Set(1, List.of()));
    }

    @Test
    void only_an_organiser_sets_capacity() {
        actor = Actor.ofMunicipality("user-1", "0657");
        assertThatThrownBy(() -> desk.organiser().setCapacity(COURSE, RUN, Optional.of(1)))
                .isInstanceOf(OnlyAnOrganiserMayException.class);
    }

    @Test
    void the_plan_tells_which_levels_are_missing_and_what_would_fit() {
        confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        TeamPlan plan = desk.plan("0657");
        assertThat(plan.registrations()).hasSize(1);
        assertThat(plan.covered()).containsExactly(RoleLevel.PRACTICE);
        assertThat(plan.missing()).containsExactly(RoleLevel.DIRECTION, RoleLevel.SUPPORT);
        assertThat(TeamPlan.offersFor(Catalogue.bundled(), RoleLevel.DIRECTION, clock.instant()))
                .extracting(offer -> offer.id())
                .containsExactly(MEETING);
    }

    @Test
    void what_one_has_to_apply_for_does_not_fit_a_level_that_is_to_be_registered() {
        Instant whileOpen = Instant.parse("2021-12-01T09:00:00Z");
        OfferId programme = OfferId.of("udvikling-2022");
        assertThat(Catalogue.bundled().offer(programme).orElseThrow().statusAt(whileOpen))
                .isInstanceOf(OfferStatus.Open.class);
        for (RoleLevel level : RoleLevel.values()) {
            assertThat(TeamPlan.offersFor(Catalogue.bundled(), level, whileOpen))
                    .extracting(Offer::id)
                    .doesNotContain(programme);
        }
    }

    @Test
    void the_same_person_twice_is_a_hint_and_no_refusal() {
        String one = confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        String two = confirmed(register(COURSE, Optional.of("start-15-november"), Role.STAFF));
        desk.name(one, 1, new Participant("Karen Blomgård", "karen@kommune.example"));
        desk.name(two, 1, new Participant("K. Blomgård", "Karen@Kommune.example "));
        assertThat(desk.organiser().duplicates(COURSE)).containsExactly(new DuplicateHint(two, 1, one, 1, true));
    }

    @Test
    void the_list_opens_in_excel_and_runs_no_formula() {
        String reference = confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        desk.name(reference, 1, new Participant("=Karen \"K\" Blomgård", "karen@kommune.example"));
        assertThat(ParticipantCsv.of(desk.organiser().participants(COURSE), Language.DANISH))
                .isEqualTo("\uFEFFNummer;Hold;Status;Kommune;Plads;Rolle;Navn;Arbejdsmail;Mødt\r\n" + reference
                        + ";start-8-november;har plads;Herning;1;medarbejder;\"'=Karen \"\"K\"\" Blomgård\";"
                        + "karen@kommune.example;\r\n");
    }

    @Test
    void the_workbook_holds_texts_and_no_formula(@TempDir Path folder) throws Exception {
        String reference = confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        desk.name(reference, 1, new Participant("=1+1 Blomgård", "karen@kommune.example"));
        Path file = folder.resolve("deltagere.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ParticipantXlsx.write(desk.organiser().participants(COURSE), Language.DANISH, out);
        }
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            assertThat(Files.readString(zip.getPath("xl/sharedStrings.xml")))
                    .contains("Arbejdsmail", "=1+1 Blomg&#xe5;rd", reference, "Herning");
            assertThat(Files.readString(zip.getPath("xl/worksheets/sheet1.xml")))
                    .contains("t=\"s\"")
                    .doesNotContain("<f>")
                    .doesNotContain("t=\"str\"");
        }
    }

    @Test
    void erasing_does_what_the_dry_run_said_and_keeps_the_numbers() {
        String reference = confirmed(register(COURSE, Optional.of(RUN), Role.STAFF, Role.STAFF));
        desk.name(reference, 1, new Participant("Karen Blomgård", "karen@kommune.example"));
        PrivacyDesk privacy = desk.organiser().privacy();
        assertThat(privacy.about("KAREN@kommune.example")).hasSize(1);
        assertThat(privacy.dryRun(COURSE, RetentionPolicy.standard()).references())
                .isEmpty();
        clock.set(Instant.parse("2024-08-01T10:00:00Z"));
        ErasureReport announced = privacy.dryRun(COURSE, RetentionPolicy.standard());
        assertThat(announced.references()).containsExactly(reference);
        assertThat(privacy.erase(COURSE, RetentionPolicy.standard())).isEqualTo(announced);
        assertThat(privacy.about("karen@kommune.example")).isEmpty();
        assertThat(privacy.erase(COURSE, RetentionPolicy.standard()).references())
                .isEmpty();
        assertThat(desk.registration(reference).size()).isEqualTo(2);
        assertThat(desk.organiser().audit(COURSE).entries())
                .last()
                .extracting(AuditEntry::event)
                .isEqualTo(AuditEvent.ERASURE_DONE);
    }

    @Test
    void whoever_changes_a_line_of_the_trail_or_takes_one_out_is_found() {
        confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        List<AuditEntry> entries = desk.organiser().audit(COURSE).entries();
        AuditHead noted = entries.get(2).head();
        AuditEntry second = entries.get(1);
        AuditEntry forged = new AuditEntry(
                second.offer(),
                second.number(),
                second.at().minusSeconds(1),
                second.event(),
                second.reference(),
                second.actor(),
                second.details(),
                second.previousHash(),
                second.hash());
        assertThat(AuditTrail.of(List.of(entries.get(0), forged, entries.get(2)))
                        .firstBroken(Optional.empty()))
                .contains(2L);
        assertThat(AuditTrail.of(List.of(entries.get(0), entries.get(2))).firstBroken(Optional.empty()))
                .contains(2L);
        assertThat(AuditTrail.of(entries.subList(0, 2)).firstBroken(Optional.of(noted)))
                .contains(3L);
        assertThat(AuditTrail.of(entries).firstBroken(Optional.of(noted))).isEmpty();
    }

    @Test
    void no_text_holds_a_participant() {
        Participant karen = new Participant("Karen Blomgård", "karen@kommune.example");
        List<String> texts = new ArrayList<>();
        Team team = new Team(Optional.of("0657"), List.of(new Seat(Role.STAFF, Optional.of(karen))));
        RegistrationRequest request = new RegistrationRequest("key", COURSE, Optional.of(RUN), team);
        String reference = confirmed(desk.register(request));
        texts.add(request.toString());
        texts.add(desk.registration(reference).toString());
        texts.add(desk.organiser().participants(COURSE).toString());
        texts.add(desk.organiser().audit(COURSE).entries().toString());
        texts.add(store.dueMessages(clock.instant(), 9).toString());
        assertThat(texts).noneMatch(text -> text.contains("Karen") || text.contains("@"));
    }

    @Test
    void a_cpr_number_is_refused_in_names_and_keys_and_ids() {
        assertThatThrownBy(() -> new Participant("Karen 010190-0000", "karen@kommune.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("010190");
        assertThatThrownBy(() -> Actor.ofOrganiser("010190-0000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("010190");
        Team team = Team.unnamed(Optional.of("0657"), Role.STAFF, 1);
        assertThat(reasons(desk.register(new RegistrationRequest("sag 010190-0000", COURSE, Optional.of(RUN), team))))
                .containsExactly(new Malformed(Malformed.Field.KEY));
    }

    @Test
    void needs_are_short_texts_without_a_cpr_number_however_it_is_typed() {
        for (String text : List.of("allergi, 010190-0000", "allergi 010190\u20130000", " ", "x".repeat(201), "a\nb")) {
            assertThatThrownBy(() -> new Needs(Optional.of(text), Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("010190");
        }
        assertThatThrownBy(() -> new Needs(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Needs(Optional.of("teleslynge"), Optional.empty())).hasToString("Needs[…]");
    }

    @Test
    void the_list_has_columns_for_needs_only_where_it_was_asked_for_with_them() {
        String reference = confirmed(register(COURSE, Optional.of(RUN), Role.STAFF));
        desk.name(reference, 1, new Participant("Karen Blomgård", "karen@kommune.example"));
        desk.needs().keep(reference, 1, new Needs(Optional.empty(), Optional.of("=ingen jordnødder")));
        assertThat(ParticipantCsv.of(desk.organiser().participants(COURSE), Language.ENGLISH))
                .contains(";Work e-mail;Attended\r\n")
                .doesNotContain("jordnødder");
        List<ParticipantRow> rows = desk.organiser().participantsWithNeeds(COURSE);
        assertThat(ParticipantCsv.of(rows, Language.ENGLISH))
                .contains(";Attended;Access;Food\r\n", ";karen@kommune.example;;;'=ingen jordnødder\r\n");
        assertThat(rows.toString()).doesNotContain("jordnødder", "Karen");
    }

    @Test
    void needs_and_the_first_of_names_and_addresses_have_no_time_of_their_own() {
        assertThatThrownBy(() -> RetentionPolicy.standard().keeping(PersonalField.NEEDS, Period.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetentionPolicy.standard().keeping(PersonalField.NAME, Period.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        RetentionPolicy policy = RetentionPolicy.standard()
                .keeping(PersonalField.NAME, Period.ofDays(10))
                .keeping(PersonalField.WORK_EMAIL, Period.ofDays(20));
        LocalDate last = LocalDate.of(2023, 11, 8);
        assertThat(Arrays.stream(PersonalField.values()).map(field -> policy.dueOn(COURSE, field, last)))
                .containsExactly(last.plusDays(1), last.plusDays(11), last.plusDays(11), last.plusDays(11));
    }
}
