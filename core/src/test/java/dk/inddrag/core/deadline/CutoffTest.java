package dk.inddrag.core.deadline;

import static dk.inddrag.core.deadline.Cutoff.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutoffTest {

    @Test
    void a_bare_day_lasts_to_its_end_in_copenhagen() {
        Cutoff cutoff = Cutoff.parse("2021-12-17", COPENHAGEN);
        Instant midnight = Instant.parse("2021-12-17T23:00:00Z");
        assertThat(cutoff.lastInstant()).isEqualTo(midnight.minusNanos(1));
        assertThat(cutoff.isInTime(midnight.minusNanos(1))).isTrue();
        assertThat(cutoff.isInTime(midnight)).isFalse();
    }

    @Test
    void a_bare_day_says_that_its_end_is_assumed() {
        Cutoff cutoff = Cutoff.onDay(LocalDate.of(2021, 12, 17), COPENHAGEN);
        assertThat(cutoff.isAssumed()).isTrue();
        assertThat(cutoff.time()).isEmpty();
    }

    @Test
    void ten_o_clock_exactly_is_in_time_and_a_nanosecond_later_is_not() {
        Cutoff cutoff = Cutoff.parse("2023-06-09T10:00", COPENHAGEN);
        Instant ten = Instant.parse("2023-06-09T08:00:00Z");
        assertThat(cutoff.lastInstant()).isEqualTo(ten);
        assertThat(cutoff.isInTime(ten)).isTrue();
        assertThat(cutoff.isInTime(ten.plusNanos(1))).isFalse();
        assertThat(cutoff.isAssumed()).isFalse();
        assertThat(cutoff.time()).contains(LocalTime.of(10, 0));
    }

    @Test
    void midnight_is_the_beginning_of_its_day_and_not_the_end() {
        assertThat(Cutoff.parse("2023-06-09T00:00", COPENHAGEN).lastInstant()).isEqualTo("2023-06-08T22:00:00Z");
    }

    @Test
    void a_published_day_is_not_moved_though_it_is_a_sunday() {
        assertThat(Cutoff.parse("2023-06-04", COPENHAGEN).lastInstant())
                .isEqualTo(Instant.parse("2023-06-04T22:00:00Z").minusNanos(1));
    }

    @Test
    void the_day_on_which_the_clocks_go_forward_is_an_hour_shorter() {
        Instant begins = LocalDate.of(2023, 3, 26).atStartOfDay(COPENHAGEN).toInstant();
        assertThat(Cutoff.parse("2023-03-26", COPENHAGEN).lastInstant())
                .isEqualTo(begins.plusSeconds(23 * 3600).minusNanos(1));
    }

    @Test
    void the_day_on_which_the_clocks_go_back_is_an_hour_longer() {
        Instant begins = LocalDate.of(2023, 10, 29).atStartOfDay(COPENHAGEN).toInstant();
        assertThat(Cutoff.parse("2023-10-29", COPENHAGEN).lastInstant())
                .isEqualTo(begins.plusSeconds(25 * 3600).minusNanos(1));
    }

    @Test
    void a_time_that_occurs_twice_means_its_second_occurrence() {
        assertThat(Cutoff.parse("2023-10-29T02:30", COPENHAGEN).lastInstant()).isEqualTo("2023-10-29T01:30:00Z");
    }

    @Test
    void a_time_that_the_clocks_skip_is_refused_with_a_hint() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Cutoff.parse("2023-03-26T02:30", COPENHAGEN))
                .withMessageContaining("2023-03-26T02:30")
                .withMessageContaining("Maybe an hour earlier or later");
    }

    @Test
    void a_time_that_is_skipped_in_one_zone_is_a_time_in_another() {
        assertThat(Cutoff.parse("2023-03-26T02:30", ZoneId.of("America/Nuuk")).lastInstant())
                .isEqualTo("2023-03-26T04:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-06-31", "2023-02-29", "9. juni 2023", "", "2023-06-09T25:00", "2023-06-09T", "2023-06"})
    void a_text_that_is_no_cutoff_is_refused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Cutoff.parse(text, COPENHAGEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-17", "2023-06-09T10:00", "2023-06-09T00:00", "2023-06-09T23:59:59"})
    void what_is_printed_can_be_read_again(String text) {
        Cutoff cutoff = Cutoff.parse(text, COPENHAGEN);
        assertThat(cutoff).hasToString(text).isEqualTo(Cutoff.parse(cutoff.toString(), COPENHAGEN));
        assertThat(cutoff).hasSameHashCodeAs(Cutoff.parse(text, COPENHAGEN));
    }

    @Test
    void the_first_occurrence_of_a_time_that_comes_twice_says_so_by_its_offset() {
        Cutoff first = Cutoff.at(Instant.parse("2023-10-29T00:30:00Z"), COPENHAGEN);
        Cutoff second = Cutoff.at(Instant.parse("2023-10-29T01:30:00Z"), COPENHAGEN);
        assertThat(first).hasToString("2023-10-29T02:30+02:00").isNotEqualTo(second);
        assertThat(second).hasToString("2023-10-29T02:30").isEqualTo(Cutoff.parse("2023-10-29T02:30", COPENHAGEN));
        assertThat(first.isFirstOfTwo()).isTrue();
        assertThat(second.isFirstOfTwo()).isFalse();
        assertThat(Cutoff.parse("2023-10-29", COPENHAGEN).isFirstOfTwo()).isFalse();
        assertThat(Cutoff.parse(first.toString(), COPENHAGEN)).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(Cutoff.parse("2023-06-09T10:00+02:00", COPENHAGEN)).hasToString("2023-06-09T10:00");
        assertThat(Cutoff.parse("2023-06-09T10:00-02:00", ZoneId.of("America/Nuuk")))
                .hasToString("2023-06-09T10:00");
    }

    @Test
    void an_offset_that_does_not_hold_is_refused() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Cutoff.parse("2023-06-09T10:00+01:00", COPENHAGEN))
                .withMessage("The offset +01:00 does not hold in Europe/Copenhagen at 2023-06-09T10:00. Maybe leave it"
                        + " out");
    }

    @Test
    void a_day_and_its_last_minute_are_different_cutoffs() {
        assertThat(Cutoff.parse("2021-12-17", COPENHAGEN)).isNotEqualTo(Cutoff.parse("2021-12-17T23:59", COPENHAGEN));
    }
}
