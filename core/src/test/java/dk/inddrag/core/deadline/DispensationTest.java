package dk.inddrag.core.deadline;

import static dk.inddrag.core.deadline.Cutoff.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DispensationTest {

    private static final Cutoff CUTOFF = Cutoff.parse("2023-06-09T10:00", COPENHAGEN);
    private static final Instant TEN = CUTOFF.lastInstant();
    private static final Instant GRANTED = TEN.plusSeconds(3600);
    private static final Dispensation DISPENSATION = until("2023-06-14");
    private static final Deadline DEADLINE = Deadline.of(List.of(announced()));
    private static final Deadline WITH_GRACE = Deadline.of(List.of(announced().withGrace(Duration.ofHours(2))));

    @Test
    void the_team_is_in_time_until_the_permission_expires() {
        Instant last = DISPENSATION.expiry().lastInstant();
        DeadlineStatus status = DEADLINE.statusFor("hold-7", List.of(DISPENSATION), last);
        assertThat(status).isEqualTo(new DeadlineStatus.Dispensed(CUTOFF, DISPENSATION, last));
        assertThat(((DeadlineStatus.Dispensed) status).timeLeft()).isZero();
        assertThat(DEADLINE.statusFor("hold-7", List.of(DISPENSATION), last.plusNanos(1)))
                .isEqualTo(new DeadlineStatus.Closed(CUTOFF, last.plusNanos(1)));
    }

    @Test
    void it_changes_the_deadline_for_nobody_else() {
        assertThat(DEADLINE.statusFor("hold-8", List.of(DISPENSATION), GRANTED))
                .isInstanceOf(DeadlineStatus.Closed.class);
        assertThat(DEADLINE.statusAt(GRANTED)).isInstanceOf(DeadlineStatus.Closed.class);
    }

    @Test
    void it_counts_from_the_moment_it_was_granted() {
        assertThat(DEADLINE.statusFor("hold-7", List.of(DISPENSATION), GRANTED.minusNanos(1)))
                .isInstanceOf(DeadlineStatus.Closed.class);
        assertThat(DEADLINE.statusFor("hold-7", List.of(DISPENSATION), GRANTED))
                .isInstanceOf(DeadlineStatus.Dispensed.class);
        assertThat(DEADLINE.statusFor("hold-7", List.of(DISPENSATION), GRANTED, GRANTED.minusNanos(1)))
                .isInstanceOf(DeadlineStatus.Closed.class);
    }

    @Test
    void in_time_it_changes_nothing() {
        assertThat(DEADLINE.statusFor("hold-7", List.of(DISPENSATION), TEN))
                .isEqualTo(new DeadlineStatus.Open(CUTOFF, TEN));
    }

    @Test
    void it_lets_nobody_in_before_the_opening() {
        Deadline later = Deadline.of(List.of(announced().withOpening(TEN)));
        assertThat(later.statusFor("hold-7", List.of(DISPENSATION), TEN.minusNanos(1)))
                .isInstanceOf(DeadlineStatus.NotYetOpen.class);
    }

    @Test
    void of_several_the_one_that_lasts_longest_counts() {
        Dispensation longer = until("2023-06-20");
        Instant moment = Instant.parse("2023-06-16T10:00:00Z");
        assertThat(DEADLINE.statusFor("hold-7", List.of(longer, DISPENSATION), moment))
                .isEqualTo(new DeadlineStatus.Dispensed(CUTOFF, longer, moment));
    }

    @Test
    void within_the_grace_the_later_of_the_two_is_told() {
        Instant noon = TEN.plusSeconds(2 * 3600);
        assertThat(WITH_GRACE.statusFor("hold-7", List.of(DISPENSATION), noon))
                .isEqualTo(new DeadlineStatus.Dispensed(CUTOFF, DISPENSATION, noon));
        Dispensation asLong = until("2023-06-09T12:00");
        assertThat(WITH_GRACE.statusFor("hold-7", List.of(asLong), noon)).isInstanceOf(DeadlineStatus.InGrace.class);
        assertThat(WITH_GRACE.statusFor("hold-7", List.of(), noon)).isInstanceOf(DeadlineStatus.InGrace.class);
    }

    @Test
    void it_must_not_expire_before_it_is_granted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> until("2023-06-09T10:59"))
                .withMessageContaining("2023-06-09T10:59")
                .withMessageContaining("Maybe a later day");
        assertThat(until("2023-06-09T11:00").expiry().lastInstant()).isEqualTo(GRANTED);
    }

    @Test
    void its_text_form_does_not_tell_the_reason() {
        assertThat(DISPENSATION)
                .hasToString("Dispensation[team=hold-7, grantedAt=2023-06-09T09:00:00Z, expiry=2023-06-14]");
    }

    private static Announcement announced() {
        return Announcement.of(Optional.empty(), new Claims<>(List.of(Claim.of(CUTOFF, "side"))), Optional.empty());
    }

    private static Dispensation until(String expiry) {
        return new Dispensation(
                "hold-7",
                new LocalizedText("Sygdom i holdet.", "Illness in the team."),
                "centret",
                GRANTED,
                Cutoff.parse(expiry, COPENHAGEN));
    }
}
