package dk.inddrag.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Announcement FIRST = announced("2023-05-10", "2023-06-02");
    private static final Announcement CORRECTED = announced("2023-05-31/2023-06-01", "2023-06-09T10:00");
    private static final Deadline DEADLINE = Deadline.of(List.of(FIRST, CORRECTED));

    @Test
    void before_the_first_announcement_nothing_was_announced() {
        Instant day = Instant.parse("2023-05-09T22:00:00Z");
        assertThat(DEADLINE.statusAt(day.minusNanos(1))).isEqualTo(DeadlineStatus.NotAnnounced.INSTANCE);
        assertThat(DEADLINE.statusAt(day)).isInstanceOf(DeadlineStatus.Open.class);
        assertThat(DEADLINE.announcementAt(day.minusNanos(1))).isEmpty();
    }

    @Test
    void a_correction_counts_from_the_beginning_of_the_first_day_it_may_have_been_made_on() {
        Instant may31 = Instant.parse("2023-05-30T22:00:00Z");
        assertThat(DEADLINE.announcementAt(may31.minusNanos(1))).contains(FIRST);
        assertThat(DEADLINE.announcementAt(may31)).contains(CORRECTED);
        assertThat(CORRECTED.knownFrom()).isEqualTo(may31);
    }

    @Test
    void asked_as_of_an_earlier_moment_the_answer_is_what_was_announced_then() {
        Instant june5 = Instant.parse("2023-06-05T10:00:00Z");
        Instant may20 = Instant.parse("2023-05-20T10:00:00Z");
        assertThat(DEADLINE.statusAt(june5)).isEqualTo(new DeadlineStatus.Open(CORRECTED.cutoff(), june5));
        assertThat(DEADLINE.statusAt(june5, may20)).isEqualTo(new DeadlineStatus.Closed(FIRST.cutoff(), june5));
    }

    @Test
    void a_corrected_value_keeps_its_predecessor() {
        assertThat(DEADLINE.history()).containsExactly(FIRST, CORRECTED);
        assertThat(DEADLINE)
                .hasToString(
                        "Deadline[2023-06-02 announced 2023-05-10, 2023-06-09T10:00 announced 2023-05-31/2023-06-01]");
    }

    @Test
    void a_deadline_extended_after_it_had_passed_opens_again() {
        Deadline late = Deadline.of(List.of(FIRST, announced("2023-06-05", "2023-06-09")));
        assertThat(late.statusAt(Instant.parse("2023-06-03T10:00:00Z"))).isInstanceOf(DeadlineStatus.Closed.class);
        assertThat(late.statusAt(Instant.parse("2023-06-05T10:00:00Z"))).isInstanceOf(DeadlineStatus.Open.class);
    }

    @Test
    void the_time_left_is_elapsed_time_and_zero_at_the_cutoff_itself() {
        Instant cutoff = Instant.parse("2023-06-09T08:00:00Z");
        assertThat(DEADLINE.statusAt(cutoff))
                .isInstanceOfSatisfying(
                        DeadlineStatus.Open.class,
                        open -> assertThat(open.timeLeft()).isZero());
        assertThat(DEADLINE.statusAt(cutoff.minusSeconds(3600)))
                .isInstanceOfSatisfying(
                        DeadlineStatus.Open.class,
                        open -> assertThat(open.timeLeft()).isEqualTo(Duration.ofMinutes(60)));
    }

    @Test
    void sixty_minutes_before_are_sixty_elapsed_minutes_when_the_clocks_go_back() {
        Deadline night = Deadline.of(List.of(announced("2023-10-01", "2023-10-29T02:30")));
        // 02:30 comes twice that night; the second is meant, an hour after the first.
        Instant firstHalfPastTwo = Instant.parse("2023-10-29T00:30:00Z");
        assertThat(night.statusAt(firstHalfPastTwo))
                .isInstanceOfSatisfying(
                        DeadlineStatus.Open.class,
                        open -> assertThat(open.timeLeft()).isEqualTo(Duration.ofMinutes(60)));
    }

    @Test
    void a_closed_deadline_says_for_how_long() {
        Instant later = Instant.parse("2023-06-09T08:00:00.000000001Z");
        assertThat(DEADLINE.statusAt(later))
                .isInstanceOfSatisfying(
                        DeadlineStatus.Closed.class,
                        closed -> assertThat(closed.closedFor()).isEqualTo(Duration.ofNanos(1)));
    }

    @Test
    void before_it_opens_one_cannot_register_yet() {
        Instant opens = Instant.parse("2023-05-20T08:00:00Z");
        Deadline deadline = Deadline.of(List.of(FIRST.withOpening(opens)));
        assertThat(deadline.statusAt(opens.minusNanos(1)))
                .isEqualTo(new DeadlineStatus.NotYetOpen(opens, FIRST.cutoff()));
        assertThat(deadline.statusAt(opens)).isInstanceOf(DeadlineStatus.Open.class);
    }

    @Test
    void an_announcement_without_a_known_day_always_counts() {
        Announcement undated = Announcement.of(Optional.empty(), cutoff("2023-06-02"), Optional.empty());
        assertThat(Deadline.of(List.of(undated, CORRECTED)).statusAt(Instant.EPOCH))
                .isInstanceOf(DeadlineStatus.Open.class);
    }

    @Test
    void an_announcement_says_what_when_and_why() {
        assertThat(CORRECTED.cutoff()).hasToString("2023-06-09T10:00");
        assertThat(CORRECTED.announcedOn()).contains(PartialDate.parse("2023-05-31/2023-06-01"));
        assertThat(CORRECTED.reason())
                .hasValueSatisfying(why -> assertThat(why.danish()).isEqualTo("Rettet."));
        assertThat(CORRECTED.claims().all()).hasSize(1);
        assertThat(CORRECTED).hasToString("2023-06-09T10:00 announced 2023-05-31/2023-06-01");
        assertThat(CORRECTED.opensAt()).isEmpty();
        assertThat(CORRECTED.withOpening(Instant.EPOCH).opensAt()).contains(Instant.EPOCH);
    }

    @Test
    void announcements_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.of(List.of(CORRECTED, FIRST)))
                .withMessageContaining("2023-06-02 announced 2023-05-10");
    }

    @Test
    void each_announcement_tells_what_it_replaced() {
        assertThat(DEADLINE.predecessorOf(CORRECTED)).contains(FIRST);
        assertThat(DEADLINE.predecessorOf(FIRST)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEADLINE.predecessorOf(announced("2023-06-05", "2023-06-30")))
                .withMessageContaining("2023-06-30");
    }

    @Test
    void of_equal_announcements_the_last_is_the_one_that_replaced_another() {
        Announcement between = announced("2023-05-10", "2023-06-05");
        assertThat(Deadline.of(List.of(FIRST, between, FIRST)).predecessorOf(FIRST))
                .contains(between);
        assertThat(Deadline.of(List.of(FIRST, FIRST)).predecessorOf(FIRST)).contains(FIRST);
    }

    @Test
    void an_announcement_without_a_known_day_counts_from_the_one_it_replaces() {
        Announcement undated = Announcement.of(Optional.empty(), cutoff("2023-06-05"), Optional.empty());
        Deadline deadline = Deadline.of(List.of(FIRST, undated, CORRECTED));
        Instant day = FIRST.knownFrom();
        assertThat(deadline.announcementAt(day.minusNanos(1))).isEmpty();
        assertThat(deadline.announcementAt(day)).contains(undated);
        assertThat(deadline.announcementAt(CORRECTED.knownFrom())).contains(CORRECTED);
        assertThat(deadline.predecessorOf(undated)).contains(FIRST);
        assertThat(Deadline.of(List.of(undated)).announcementAt(Instant.MIN)).contains(undated);
    }

    @Test
    void the_order_is_that_of_the_days_that_are_known() {
        Announcement undated = Announcement.of(Optional.empty(), cutoff("2023-06-05"), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.of(List.of(CORRECTED, undated, FIRST)))
                .withMessageContaining("2023-06-02 announced 2023-05-10");
    }

    @Test
    void an_announcement_says_who_made_it_and_why() {
        Announcement announced = CORRECTED.withAnnouncer("sbst").withGrace(Duration.ofMinutes(30));
        assertThat(announced.announcer()).contains("sbst");
        assertThat(announced.withGrace(Duration.ZERO).announcer()).contains("sbst");
        assertThat(announced.withAnnouncer("vive").grace()).hasMinutes(30);
        assertThat(announced.reason()).contains(new LocalizedText("Rettet.", "Corrected."));
        assertThat(announced.claims()).isEqualTo(CORRECTED.claims());
        assertThat(announced.announcedOn()).contains(PartialDate.parse("2023-05-31/2023-06-01"));
        assertThat(announced.knownFrom()).isEqualTo(CORRECTED.knownFrom());
        assertThat(announced)
                .isNotEqualTo(CORRECTED)
                .isNotEqualTo(CORRECTED.withAnnouncer("sbst"))
                .isNotEqualTo(announced.withOpening(Instant.EPOCH))
                .isNotEqualTo(CORRECTED.withGrace(Duration.ofMinutes(30)))
                .isEqualTo(CORRECTED.withGrace(Duration.ofMinutes(30)).withAnnouncer("sbst"))
                .hasSameHashCodeAs(CORRECTED.withGrace(Duration.ofMinutes(30)).withAnnouncer("sbst"))
                .hasToString("2023-06-09T10:00 announced 2023-05-31/2023-06-01");
    }

    @Test
    void latecomers_are_let_in_through_the_grace_and_told_so() {
        Deadline graced = Deadline.of(List.of(FIRST, CORRECTED.withGrace(Duration.ofMinutes(15))));
        Instant ten = Instant.parse("2023-06-09T08:00:00Z");
        Instant quarterPast = ten.plusSeconds(15 * 60);
        Cutoff enforced = Cutoff.parse("2023-06-09T10:15", Cutoff.COPENHAGEN);
        assertThat(graced.statusAt(ten)).isInstanceOf(DeadlineStatus.Open.class);
        assertThat(graced.statusAt(ten.plusNanos(1)))
                .isEqualTo(new DeadlineStatus.InGrace(CORRECTED.cutoff(), enforced, ten.plusNanos(1)));
        assertThat(graced.statusAt(quarterPast))
                .isInstanceOfSatisfying(
                        DeadlineStatus.InGrace.class,
                        grace -> assertThat(grace.timeLeft()).isZero());
        assertThat(graced.statusAt(quarterPast.plusNanos(1)))
                .isEqualTo(new DeadlineStatus.Closed(CORRECTED.cutoff(), quarterPast.plusNanos(1)));
        assertThat(CORRECTED.enforced()).isSameAs(CORRECTED.cutoff());
    }

    @Test
    void the_grace_of_a_bare_day_counts_from_midnight() {
        assertThat(FIRST.withGrace(Duration.ofHours(12)).enforced()).hasToString("2023-06-03T12:00");
    }

    @Test
    void grace_cannot_be_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withGrace(Duration.ofMinutes(-1)))
                .withMessageContaining("PT-1M")
                .withMessageContaining("Maybe an earlier cutoff");
    }

    @Test
    void an_opening_after_the_cutoff_is_refused() {
        Instant last = Instant.parse("2023-06-09T08:00:00Z");
        assertThat(Deadline.of(List.of(FIRST, CORRECTED.withOpening(last))).opensAt(Instant.MAX))
                .contains(last);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.of(List.of(FIRST, CORRECTED.withOpening(last.plusNanos(1)))))
                .withMessage("The opening must not be after the cutoff, but 2023-06-09T08:00:00.000000001Z is after"
                        + " 2023-06-09T10:00 in Europe/Copenhagen. Maybe the two are the wrong way round");
    }

    @Test
    void an_opening_that_is_moved_keeps_its_predecessor() {
        Instant opens = Instant.parse("2023-05-20T08:00:00Z");
        Instant later = Instant.parse("2023-06-05T08:00:00Z");
        Deadline moved = Deadline.of(List.of(FIRST.withOpening(opens), CORRECTED.withOpening(later)));
        Instant may25 = Instant.parse("2023-05-25T10:00:00Z");
        Instant june1 = Instant.parse("2023-06-01T10:00:00Z");
        assertThat(moved.statusAt(may25)).isInstanceOf(DeadlineStatus.Open.class);
        assertThat(moved.statusAt(june1)).isEqualTo(new DeadlineStatus.NotYetOpen(later, CORRECTED.cutoff()));
        assertThat(moved.opensAt(FIRST.knownFrom().minusNanos(1))).isEmpty();
        assertThat(moved.opensAt(may25)).contains(opens);
        assertThat(moved.opensAt(june1)).contains(later);
    }

    @Test
    void an_announcement_that_names_no_opening_leaves_the_one_before_it_standing() {
        Instant opens = Instant.parse("2023-06-05T08:00:00Z");
        Deadline deadline =
                Deadline.of(List.of(announced("2023-05-10", "2023-06-30").withOpening(opens), CORRECTED));
        assertThat(deadline.opensAt(Instant.MAX)).contains(opens);
        assertThat(deadline.statusAt(Instant.parse("2023-06-01T10:00:00Z")))
                .isEqualTo(new DeadlineStatus.NotYetOpen(opens, CORRECTED.cutoff()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Deadline.of(List.of(CORRECTED.withOpening(opens), announced("2023-06-02", "2023-06-03"))))
                .withMessageContaining("2023-06-05T08:00:00Z is after 2023-06-03");
    }

    @Test
    void a_deadline_without_an_announcement_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.of(List.of()));
    }

    @Test
    void deadlines_with_the_same_history_are_equal() {
        Deadline same = Deadline.of(
                List.of(announced("2023-05-10", "2023-06-02"), announced("2023-05-31/2023-06-01", "2023-06-09T10:00")));
        assertThat(same).isEqualTo(DEADLINE).hasSameHashCodeAs(DEADLINE);
        assertThat(Deadline.of(List.of(FIRST))).isNotEqualTo(DEADLINE);
    }

    private static Announcement announced(String on, String cutoff) {
        return Announcement.of(
                Optional.of(PartialDate.parse(on)),
                cutoff(cutoff),
                Optional.of(new LocalizedText("Rettet.", "Corrected.")));
    }

    private static Claims<Cutoff> cutoff(String text) {
        return new Claims<>(List.of(Claim.of(Cutoff.parse(text, Cutoff.COPENHAGEN), "side")));
    }
}
