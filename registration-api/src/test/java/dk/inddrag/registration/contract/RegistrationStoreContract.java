package dk.inddrag.registration.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.KeyBelongsToAnotherRequestException;
import dk.inddrag.registration.OverrideReason;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationOutcome.Waiting;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.AuditTrail;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.refusal.RunCancelled;
import dk.inddrag.registration.refusal.TooLate;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.KeptAnswer;
import dk.inddrag.registration.spi.LineGlance;
import dk.inddrag.registration.spi.Message;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What every store must do. Inherit it, open your store in {@link #open(Clock)}, empty for each test, and run it.
 *
 * <p>The tests go through the desks, in the words of the spring of 2023: three runs of a course, with a deadline on 9 June
 * at 10 in Copenhagen.
 */
public abstract class RegistrationStoreContract {

    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final String RUN = "start-8-november";
    private static final String OTHER_RUN = "start-13-november";
    private static final Instant DEADLINE = Instant.parse("2023-06-09T08:00:00Z");
    private static final Instant IN_TIME = Instant.parse("2023-06-07T09:00:00Z");
    private static final Actor ORGANISER = Actor.ofOrganiser("organiser-1");
    private static final Actor HERNING = Actor.ofMunicipality("user-7", "0657");

    private final SetClock clock = new SetClock(IN_TIME);
    private final ThreadLocal<Actor> actor = ThreadLocal.withInitial(() -> ORGANISER);
    private RegistrationStore store;
    private RegistrationDesk desk;

    /**
     * Opens a store without registrations.
     *
     * @param clock the time it must go by
     * @return the store
     */
    protected abstract RegistrationStore open(Clock clock);

    @BeforeEach
    void open() {
        store = open(clock);
        desk = RegistrationDesk.of(Catalogue.bundled(), store, actor::get);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Needs, attendance, and the end of what is kept. */
    @Nested
    class PersonalData extends PersonalDataContract {
        @Override
        RegistrationStore store() {
            return store;
        }

        @Override
        SetClock clock() {
            return clock;
        }
    }

    /** What those are told who leave a team. */
    @Nested
    class Farewells extends FarewellContract {
        @Override
        RegistrationStore store() {
            return store;
        }

        @Override
        SetClock clock() {
            return clock;
        }
    }

    private static RegistrationRequest request(String key, String run, int size) {
        return new RegistrationRequest(
                key, COURSE, Optional.of(run), Team.unnamed(Optional.of("0657"), Role.STAFF, size));
    }

    private String confirmed(String key, int size) {
        RegistrationOutcome outcome = desk.register(request(key, RUN, size));
        assertThat(outcome).isInstanceOf(Confirmed.class);
        return ((Confirmed) outcome).reference();
    }

    private String waiting(String key, int size, int position) {
        RegistrationOutcome outcome = desk.register(request(key, RUN, size));
        assertThat(outcome).isInstanceOf(Waiting.class);
        assertThat(((Waiting) outcome).position()).isEqualTo(position);
        return ((Waiting) outcome).reference();
    }

    private void capacity(int seats) {
        desk.organiser().setCapacity(COURSE, RUN, Optional.of(seats));
    }

    private RegistrationState state(String reference) {
        return desk.registration(reference).state();
    }

    @Test
    void a_team_is_kept_as_it_was_sent() {
        Seat named = new Seat(Role.KEY_PERSON, Optional.of(new Participant("Åse Østergård", "aase@kommune.example")));
        Team team = new Team(Optional.of("0657"), List.of(named, Seat.unnamed(Role.STAFF)));
        Confirmed outcome = (Confirmed) desk.register(new RegistrationRequest("key-1", COURSE, Optional.of(RUN), team));
        Registration kept = desk.registration(outcome.reference());
        assertThat(kept.team()).contains(team);
        assertThat(kept.run()).isEqualTo(RUN);
        assertThat(kept.registeredAt()).isEqualTo(IN_TIME);
        assertThat(store.registrationsOf("0657")).containsExactly(kept);
        assertThat(store.registrationsOf("0101")).isEmpty();
        assertThat(store.offerOf(outcome.reference())).contains(COURSE);
        assertThat(store.offerOf("T-00000-00000")).isEmpty();
        assertThat(store.offers()).containsExactly(COURSE);
    }

    @Test
    void the_deadline_is_in_time_and_a_nanosecond_later_is_not() {
        clock.set(DEADLINE);
        confirmed("key-1", 1);
        clock.set(DEADLINE.plusNanos(1));
        RegistrationOutcome late = desk.register(request("key-2", RUN, 1));
        assertThat(late).isInstanceOf(RegistrationOutcome.Refused.class);
        assertThat(((RegistrationOutcome.Refused) late).reasons())
                .singleElement()
                .isInstanceOfSatisfying(
                        TooLate.class, reason -> assertThat(reason.closedFor()).isEqualTo(Duration.ofNanos(1)));
    }

    @Test
    void a_dispensation_lets_its_municipality_in_and_nobody_else() {
        clock.set(DEADLINE.plusSeconds(60));
        desk.organiser()
                .grant(
                        COURSE,
                        new Dispensation(
                                "0657",
                                new LocalizedText("Strømsvigt.", "A power cut."),
                                "sbst",
                                clock.instant(),
                                Cutoff.onDay(LocalDate.of(2023, 6, 12), Cutoff.COPENHAGEN)));
        confirmed("key-1", 2);
        Team others = Team.unnamed(Optional.of("0101"), Role.STAFF, 2);
        assertThat(desk.register(new RegistrationRequest("key-2", COURSE, Optional.of(RUN), others)))
                .isInstanceOf(RegistrationOutcome.Refused.class);
        clock.set(Instant.parse("2023-06-12T22:00:00Z"));
        assertThat(desk.register(request("key-3", RUN, 1))).isInstanceOf(RegistrationOutcome.Refused.class);
    }

    @Test
    void the_same_key_and_request_get_the_same_answer_and_one_registration() {
        capacity(3);
        String first = confirmed("key-1", 3);
        assertThat(confirmed("key-1", 3)).isEqualTo(first);
        String second = waiting("key-2", 2, 1);
        waiting("key-3", 1, 2);
        desk.cancel(first);
        assertThat(waiting("key-2", 2, 1)).isEqualTo(second);
        assertThat(desk.organiser().registrations(COURSE)).hasSize(3);
    }

    @Test
    void the_same_key_with_another_request_is_an_error_of_its_own() {
        confirmed("key-1", 3);
        assertThatThrownBy(() -> desk.register(request("key-1", RUN, 4)))
                .isInstanceOf(KeyBelongsToAnotherRequestException.class);
        assertThatThrownBy(() -> desk.register(request("key-1", OTHER_RUN, 3)))
                .isInstanceOf(KeyBelongsToAnotherRequestException.class);
        assertThat(desk.organiser().registrations(COURSE)).hasSize(1);
    }

    @Test
    void a_team_is_placed_whole_or_waits_whole() {
        capacity(5);
        confirmed("key-1", 3);
        String waits = waiting("key-2", 3, 1);
        assertThat(desk.registration(waits).size()).isEqualTo(3);
        assertThat(desk.organiser().run(COURSE, RUN)).isEqualTo(new RunTally(Optional.of(5), 3, 1));
    }

    @Test
    void a_smaller_team_may_pass_and_the_larger_keeps_its_turn() {
        capacity(4);
        String first = confirmed("key-1", 3);
        String large = waiting("key-2", 3, 1);
        confirmed("key-3", 1);
        String small = waiting("key-4", 1, 2);
        desk.cancelPlaces(first, Set.of(2));
        assertThat(state(small)).isEqualTo(RegistrationState.INVITED);
        assertThat(desk.position(large)).contains(1);
        desk.decline(small);
        desk.cancel(first);
        assertThat(state(large)).isEqualTo(RegistrationState.INVITED);
        assertThat(desk.accept(large)).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(desk.organiser().run(COURSE, RUN)).isEqualTo(new RunTally(Optional.of(4), 4, 0));
    }

    @Test
    void a_team_that_is_moved_to_the_front_goes_first_and_the_trail_says_why() {
        capacity(2);
        String first = confirmed("key-1", 2);
        String ahead = waiting("key-2", 2, 1);
        String behind = waiting("key-3", 2, 2);
        desk.organiser().moveToFront(behind, OverrideReason.MISSING_LEVEL);
        assertThat(desk.position(behind)).contains(1);
        assertThat(desk.position(ahead)).contains(2);
        desk.cancel(first);
        assertThat(state(behind)).isEqualTo(RegistrationState.INVITED);
        assertThat(state(ahead)).isEqualTo(RegistrationState.WAITING);
        assertThat(store.audit(COURSE))
                .anySatisfy(entry -> assertThat(entry.details()).containsEntry("reason", "MISSING_LEVEL"));
    }

    @Test
    void an_invitation_lapses_after_three_working_days_though_nothing_runs() {
        capacity(2);
        String first = confirmed("key-1", 2);
        String second = waiting("key-2", 2, 1);
        String third = waiting("key-3", 2, 2);
        // Wednesday 7 June 2023; Monday the 12th is the third working day after it.
        desk.cancel(first);
        clock.set(Instant.parse("2023-06-12T21:59:59Z"));
        assertThat(state(second)).isEqualTo(RegistrationState.INVITED);
        clock.set(Instant.parse("2023-06-12T22:00:00Z"));
        assertThat(state(second)).isEqualTo(RegistrationState.LAPSED);
        assertThat(state(third)).isEqualTo(RegistrationState.INVITED);
        assertThat(desk.accept(second)).isEqualTo(ChangeOutcome.NotNow.ANSWERED_TOO_LATE);
        assertThat(desk.accept(third)).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(desk.organiser().run(COURSE, RUN)).isEqualTo(new RunTally(Optional.of(2), 2, 0));
    }

    @Test
    void invitations_that_lapse_one_after_the_other_are_followed_through() {
        capacity(1);
        String first = confirmed("key-1", 1);
        List<String> line = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            line.add(waiting("key-w" + i, 1, i));
        }
        desk.cancel(first);
        // Three working days each, from the day after: until the 12th, 16th, 21st.
        clock.set(Instant.parse("2023-06-22T09:00:00Z"));
        assertThat(line.stream().map(this::state))
                .containsExactly(
                        RegistrationState.LAPSED,
                        RegistrationState.LAPSED,
                        RegistrationState.LAPSED,
                        RegistrationState.INVITED);
        desk.accept(line.get(3));
        assertThat(AuditTrail.of(store.audit(COURSE)).firstBroken(Optional.empty()))
                .isEmpty();
    }

    @Test
    void names_come_later_and_another_may_come_instead_though_the_run_is_full() {
        capacity(2);
        String reference = confirmed("key-1", 2);
        desk.name(reference, 2, new Participant("Karen Blomgård", "karen@kommune.example"));
        Seat instead = new Seat(Role.KEY_PERSON, Optional.of(new Participant("Bo Ærø", "bo@kommune.example")));
        assertThat(desk.substitute(reference, 2, instead)).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(desk.substitute(reference, 1, Seat.unnamed(Role.HEAD))).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(desk.registration(reference).place(2).orElseThrow().seat()).isEqualTo(instead);
        assertThat(desk.registration(reference).revision()).isEqualTo(2);
    }

    @Test
    void a_place_that_is_not_there_cannot_be_given_up_and_none_of_the_others_is() {
        String reference = confirmed("key-1", 3);
        Registration before = desk.registration(reference);
        assertThat(desk.cancelPlaces(reference, Set.of(4))).isEqualTo(ChangeOutcome.NotNow.NO_SUCH_PLACE);
        assertThat(desk.cancelPlaces(reference, Set.of(2, 4))).isEqualTo(ChangeOutcome.NotNow.NO_SUCH_PLACE);
        assertThat(desk.registration(reference)).isEqualTo(before);
        assertThat(desk.organiser().run(COURSE, RUN).taken()).isEqualTo(3);
        assertThat(store.audit(COURSE)).hasSize(1);
        assertThat(desk.cancelPlaces(reference, Set.of(2))).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(desk.cancelPlaces(reference, Set.of(2))).isEqualTo(ChangeOutcome.NotNow.NO_SUCH_PLACE);
        assertThat(desk.registration(reference).size()).isEqualTo(2);
    }

    @Test
    void another_municipality_finds_nothing() {
        String reference = confirmed("key-1", 1);
        actor.set(Actor.ofMunicipality("user-9", "0101"));
        assertThatThrownBy(() -> desk.registration(reference)).hasMessageContaining("no registration");
        assertThatThrownBy(() -> desk.cancel(reference)).hasMessageContaining("no registration");
        actor.set(HERNING);
        assertThat(desk.cancel(reference)).isInstanceOf(ChangeOutcome.Done.class);
    }

    @Test
    void work_that_throws_leaves_nothing() {
        assertThatThrownBy(() -> store.decide(Scope.of(COURSE), book -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
        assertThat(store.audit(COURSE)).isEmpty();
        confirmed("key-1", 1);
    }

    @Test
    void a_book_answers_for_its_own_offer_and_for_keys_of_all() {
        confirmed("key-1", 1);
        OfferId other = OfferId.of("temamoede-2023");
        Optional<KeptAnswer> answer = store.decide(Scope.of(other), book -> {
            assertThat(book.registrations()).isEmpty();
            assertThat(book.run(RUN)).isEqualTo(RunTally.EMPTY);
            return Decision.of(book.answer("key-1"));
        });
        assertThat(answer).isPresent();
    }

    @Test
    void a_glance_at_a_line_tells_what_the_whole_line_would() {
        capacity(4);
        String first = confirmed("key-1", 4);
        assertThat(store.<LineGlance>read(COURSE, book -> book.glance(RUN)))
                .isEqualTo(new LineGlance(0, Optional.empty(), Optional.empty()));
        waiting("key-2", 2, 1);
        waiting("key-3", 4, 2);
        String last = waiting("key-4", 4, 3);
        desk.cancel(first);
        desk.cancelPlaces(last, Set.of(1));
        LineGlance glance = store.read(COURSE, book -> book.glance(RUN));
        assertThat(glance.invited()).isEqualTo(1);
        assertThat(glance.smallestWaiting()).contains(3);
        assertThat(glance.firstAnswerBy())
                .isEqualTo(store.<List<Registration>>read(COURSE, book -> book.line(RUN))
                        .get(0)
                        .answerBy());
        waiting("key-5", 3, 3);
    }

    @Test
    void messages_come_in_the_order_of_each_registration_until_they_are_delivered() {
        String one = confirmed("key-1", 2);
        String two = confirmed("key-2", 2);
        desk.cancel(one);
        List<Message> due = store.dueMessages(clock.instant(), 10);
        assertThat(due).extracting(Message::reference).containsExactly(one, two);
        store.postponed(due.get(0), clock.instant().plusSeconds(60));
        store.delivered(due.get(1));
        store.delivered(due.get(1));
        assertThat(store.dueMessages(clock.instant(), 10)).isEmpty();
        List<Message> later = store.dueMessages(clock.instant().plusSeconds(60), 10);
        assertThat(later).extracting(Message::attempts).containsExactly(1);
        store.delivered(later.get(0));
        assertThat(store.dueMessages(clock.instant(), 10))
                .extracting(Message::number)
                .containsExactly(3L);
    }

    @Test
    void the_audit_trail_verifies_and_tells_what_was_at_each_moment() {
        capacity(4);
        String first = confirmed("key-1", 3);
        Instant before = clock.instant();
        clock.set(before.plusSeconds(3600));
        waiting("key-2", 2, 1);
        desk.cancelPlaces(first, Set.of(1));
        AuditTrail trail = desk.organiser().audit(COURSE);
        assertThat(trail.firstBroken(Optional.empty())).isEmpty();
        assertThat(trail.runsAt(before)).containsEntry(RUN, new RunTally(Optional.of(4), 3, 0));
        assertThat(trail.runsAt(clock.instant()))
                .containsEntry(RUN, desk.organiser().run(COURSE, RUN));
    }

    @Test
    void a_run_that_was_cancelled_takes_nobody_any_more_and_the_trail_tells_so() {
        capacity(2);
        String first = confirmed("key-1", 2);
        String second = waiting("key-2", 1, 1);
        Instant before = clock.instant();
        clock.set(before.plusSeconds(60));
        assertThat(desk.organiser().cancelRun(COURSE, RUN)).isEqualTo(2);
        assertThat(List.of(state(first), state(second))).containsOnly(RegistrationState.CANCELLED);
        RunTally cancelled = new RunTally(Optional.of(2), 0, 0, true);
        assertThat(desk.organiser().run(COURSE, RUN)).isEqualTo(cancelled);
        RegistrationOutcome refused = desk.register(request("key-3", RUN, 1));
        assertThat(((RegistrationOutcome.Refused) refused).reasons())
                .singleElement()
                .isInstanceOfSatisfying(
                        RunCancelled.class,
                        reason -> assertThat(reason.others())
                                .extracting(Run::id)
                                .containsExactly(OTHER_RUN, "start-15-november"));
        // More seats do not open it again, and the other runs stay open.
        capacity(20);
        assertThat(desk.register(request("key-4", RUN, 1))).isInstanceOf(RegistrationOutcome.Refused.class);
        assertThat(desk.register(request("key-5", OTHER_RUN, 1))).isInstanceOf(Confirmed.class);
        assertThat(desk.organiser().cancelRun(COURSE, RUN)).isZero();
        AuditTrail trail = desk.organiser().audit(COURSE);
        assertThat(trail.firstBroken(Optional.empty())).isEmpty();
        assertThat(trail.runsAt(before)).containsEntry(RUN, new RunTally(Optional.of(2), 2, 1));
        assertThat(trail.runsAt(clock.instant())).containsEntry(RUN, cancelled.withCapacity(Optional.of(20)));
        assertThat(trail.entries().stream().filter(entry -> entry.event() == AuditEvent.RUN_CANCELLED))
                .hasSize(3);
    }

    @Test
    void a_run_that_is_not_there_is_neither_cancelled_nor_reissued_and_nothing_is_kept_of_it() {
        for (Function<String, Integer> change : List.<Function<String, Integer>>of(
                run -> desk.organiser().cancelRun(COURSE, run),
                run -> desk.organiser().reissue(COURSE, run))) {
            assertThatThrownBy(() -> change.apply("start-8-novenber"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("start-8-novenber")
                    .hasMessageContaining("Maybe one of [" + RUN);
        }
        assertThat(store.audit(COURSE)).isEmpty();
        assertThat(store.offers()).isEmpty();
        confirmed("key-1", 1);
    }

    @Test
    void many_at_once_never_get_more_than_there_is_nor_a_part_of_it() throws Exception {
        capacity(37);
        desk.organiser().setCapacity(COURSE, OTHER_RUN, Optional.of(11));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<RegistrationRequest> requests = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            requests.add(request("key-" + i, i % 3 == 0 ? OTHER_RUN : RUN, 1 + random.nextInt(6)));
        }
        List<RegistrationOutcome> outcomes = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<RegistrationOutcome>> futures = new ArrayList<>();
            requests.forEach(request -> futures.add(threads.submit(() -> desk.register(request))));
            // All again, while the first round still runs.
            requests.forEach(request -> futures.add(threads.submit(() -> desk.register(request))));
            for (Future<RegistrationOutcome> future : futures) {
                outcomes.add(future.get());
            }
        } finally {
            threads.shutdownNow();
        }
        for (int i = 0; i < requests.size(); i++) {
            assertThat(outcomes.get(i + requests.size())).as("seed " + seed).isEqualTo(outcomes.get(i));
        }
        List<Registration> kept = desk.organiser().registrations(COURSE);
        assertThat(kept).as("seed " + seed).hasSize(requests.size());
        assertThat(seats(kept, RUN)).as("seed " + seed).isEqualTo(37);
        assertThat(seats(kept, OTHER_RUN)).as("seed " + seed).isEqualTo(11);
        AuditTrail trail = desk.organiser().audit(COURSE);
        assertThat(trail.firstBroken(Optional.empty())).isEmpty();
        assertThat(trail.runsAt(clock.instant()))
                .containsEntry(RUN, desk.organiser().run(COURSE, RUN))
                .containsEntry(OTHER_RUN, desk.organiser().run(COURSE, OTHER_RUN));
    }

    private static int seats(List<Registration> registrations, String run) {
        return registrations.stream()
                .filter(each -> each.run().equals(run) && each.state().holdsPlaces())
                .mapToInt(Registration::size)
                .sum();
    }

    @Test
    void two_who_reach_for_the_last_seat_do_not_both_get_it() throws Exception {
        capacity(1);
        assertThat(seatsAfterTwoReachForTheLast(store)).isEqualTo(1);
    }

    @Test
    void without_the_guard_they_would_both_get_it() throws Exception {
        capacity(1);
        assertThat(seatsAfterTwoReachForTheLast(new UnguardedStore(store))).isEqualTo(2);
    }

    private int seatsAfterTwoReachForTheLast(RegistrationStore guarded) throws Exception {
        AtomicInteger key = new AtomicInteger();
        twoAtOnce(guarded, slow -> slow.register(request("last-" + key.incrementAndGet(), RUN, 1)));
        return seats(desk.organiser().registrations(COURSE), RUN);
    }

    /** Each waits for the other between reading and writing, as long as the store lets both in. */
    private <T> List<T> twoAtOnce(RegistrationStore guarded, Function<RegistrationDesk, T> work) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        RegistrationDesk slow =
                RegistrationDesk.of(Catalogue.bundled(), new PausingStore(guarded, () -> await(both)), actor::get);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(Collections.nCopies(2, (Callable<T>) () -> work.apply(slow)))) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_corrected_deadline_is_told_to_each_team_once_however_many_tell_it() throws Exception {
        registerBeforeTheCorrection();
        assertThat(teamsToldByTwoAtOnce(store)).isEqualTo(3);
        assertThat(store.audit(COURSE))
                .filteredOn(entry -> entry.event() == AuditEvent.DEADLINE_CORRECTED)
                .extracting(AuditEntry::reference)
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(desk.organiser().reissueCorrectedDeadline(COURSE)).isZero();
        assertThat(desk.organiser().registrations(COURSE))
                .extracting(Registration::revision)
                .containsOnly(1);
    }

    @Test
    void whoever_did_not_answer_in_time_is_not_told_of_a_correction() {
        clock.set(Instant.parse("2023-05-15T09:00:00Z"));
        capacity(2);
        String first = confirmed("key-1", 2);
        String lapses = waiting("key-2", 2, 1);
        desk.cancel(first);
        clock.set(IN_TIME);
        assertThat(desk.organiser().reissueCorrectedDeadline(COURSE)).isZero();
        assertThat(desk.registration(lapses).state()).isEqualTo(RegistrationState.LAPSED);
    }

    @Test
    void without_the_guard_it_would_be_told_twice() throws Exception {
        registerBeforeTheCorrection();
        assertThat(teamsToldByTwoAtOnce(new UnguardedStore(store))).isEqualTo(6);
    }

    private void registerBeforeTheCorrection() {
        clock.set(Instant.parse("2023-05-15T09:00:00Z"));
        for (int i = 0; i < 3; i++) {
            confirmed("key-" + i, 2);
        }
        clock.set(IN_TIME);
    }

    private int teamsToldByTwoAtOnce(RegistrationStore guarded) throws Exception {
        return twoAtOnce(guarded, slow -> slow.organiser().reissueCorrectedDeadline(COURSE)).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void a_book_tells_what_the_trail_says_of_one_kind_of_event() {
        String reference = confirmed("key-1", 2);
        desk.cancel(reference);
        assertThat(store.<List<AuditEntry>>read(COURSE, book -> book.audit(AuditEvent.CANCELLED)))
                .isEqualTo(store.audit(COURSE).subList(1, 2));
        assertThat(store.<List<AuditEntry>>read(OfferId.of("temamoede-2023"), book -> book.audit(AuditEvent.CANCELLED)))
                .isEmpty();
    }

    @Test
    void the_same_dispensation_granted_again_changes_nothing() {
        Dispensation dispensation = new Dispensation(
                "0657",
                new LocalizedText("Strømsvigt.", "A power cut."),
                "sbst",
                clock.instant(),
                Cutoff.onDay(LocalDate.of(2023, 6, 12), Cutoff.COPENHAGEN));
        desk.organiser().grant(COURSE, dispensation);
        desk.organiser().grant(COURSE, dispensation);
        assertThat(store.audit(COURSE)).hasSize(1);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException e) {
            // The store holds the other back, as it should.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
