package dk.inddrag.core.deadline;

import static dk.inddrag.core.deadline.Cutoff.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.core.source.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeadlineFormatterTest {
    private static final DeadlineFormatter DANISH = DeadlineFormatter.of(Language.DANISH);
    private static final DeadlineFormatter ENGLISH = DeadlineFormatter.of(Language.ENGLISH);
    private static final Cutoff NINTH_OF_JUNE = cutoff("2023-06-09T10:00");

    @ParameterizedTest
    @CsvSource({
        "2023-06-09T10:00, 9. juni 2023 kl. 10, 9 June 2023 at 10:00",
        "2023-06-09T09:30, 9. juni 2023 kl. 9.30, 9 June 2023 at 09:30",
        "2023-06-09T00:00, 9. juni 2023 kl. 0, 9 June 2023 at 00:00",
        "2023-06-09T23:59:59, 9. juni 2023 kl. 23.59.59, 9 June 2023 at 23:59:59",
        "2023-06-09T10:00:05, 9. juni 2023 kl. 10.00.05, 9 June 2023 at 10:00:05",
        "2021-12-17, 17. december 2021, 17 December 2021",
    })
    void a_cutoff_is_told_with_its_date_and_the_hour_that_was_announced(String cutoff, String danish, String english) {
        assertThat(DANISH.cutoff(cutoff(cutoff))).isEqualTo(danish);
        assertThat(ENGLISH.cutoff(cutoff(cutoff))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-06-01T09:00; 9. juni kl. 10; 9 June at 10:00",
                "2023-06-08T23:59; i morgen, 9. juni kl. 10; tomorrow, 9 June at 10:00",
                "2023-06-09T00:00; i dag, 9. juni kl. 10; today, 9 June at 10:00",
                "2023-06-09T23:00; i dag, 9. juni kl. 10; today, 9 June at 10:00",
                "2023-06-10T00:00; 9. juni kl. 10; 9 June at 10:00",
                "2022-12-31T12:00; 9. juni 2023 kl. 10; 9 June 2023 at 10:00",
                "2024-01-01T12:00; 9. juni 2023 kl. 10; 9 June 2023 at 10:00",
            })
    void a_cutoff_is_told_as_seen_from_a_moment(String moment, String danish, String english) {
        assertThat(DANISH.cutoff(NINTH_OF_JUNE, at(moment))).isEqualTo(danish);
        assertThat(ENGLISH.cutoff(NINTH_OF_JUNE, at(moment))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-06-07T23:59; 9. juni kl. 10; 9 June at 10:00",
                "2023-06-08T00:00; i morgen kl. 10; tomorrow at 10:00",
                "2023-06-09T00:00; i dag kl. 10; today at 10:00",
                "2023-06-09T23:59; i dag kl. 10; today at 10:00",
                "2023-06-10T00:00; 9. juni kl. 10; 9 June at 10:00",
            })
    void from_one_day_to_the_next_a_cutoff_is_told_as_people_do(String moment, String danish, String english) {
        assertThat(DANISH.relative(NINTH_OF_JUNE, at(moment))).isEqualTo(danish);
        assertThat(ENGLISH.relative(NINTH_OF_JUNE, at(moment))).isEqualTo(english);
    }

    @Test
    void of_an_hour_that_comes_twice_the_first_is_told_as_summer_time() {
        Cutoff first = cutoff("2023-10-29T02:30+02:00");
        assertThat(DANISH.cutoff(first)).isEqualTo("29. oktober 2023 kl. 2.30 (sommertid)");
        assertThat(ENGLISH.cutoff(first)).isEqualTo("29 October 2023 at 02:30 (summer time)");
        assertThat(DANISH.cutoff(cutoff("2023-10-29T02:30"))).isEqualTo("29. oktober 2023 kl. 2.30");
    }

    @Test
    void tomorrow_can_lie_in_the_next_year() {
        assertThat(DANISH.cutoff(cutoff("2024-01-01"), at("2023-12-31T20:00"))).isEqualTo("i morgen, 1. januar");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01T10:00, 39 dage, 39 days",
        "2023-05-26T10:00, 14 dage, 14 days",
        "2023-05-26T10:01, 13 dage og 23 timer, 13 days and 23 hours",
        "2023-06-01T09:00, 8 dage og 1 time, 8 days and 1 hour",
        "2023-06-07T10:00, 2 dage, 2 days",
        "2023-06-08T10:00, 1 dag, 1 day",
        "2023-06-08T10:01, 23 timer og 59 minutter, 23 hours and 59 minutes",
        "2023-06-09T08:59, 1 time og 1 minut, 1 hour and 1 minute",
        "2023-06-09T08:00, 2 timer, 2 hours",
        "2023-06-09T09:55, 5 minutter, 5 minutes",
        "2023-06-09T09:59, 1 minut, 1 minute",
        "2023-06-09T09:59:30, under et minut, less than a minute",
        "2023-06-09T10:00, under et minut, less than a minute",
    })
    void the_time_left_never_promises_more_than_there_is(String moment, String danish, String english) {
        assertThat(DANISH.timeLeft(NINTH_OF_JUNE, at(moment))).isEqualTo(danish);
        assertThat(ENGLISH.timeLeft(NINTH_OF_JUNE, at(moment))).isEqualTo(english);
    }

    @Test
    void a_day_lasts_to_midnight() {
        Cutoff day = cutoff("2021-12-17");

        assertThat(DANISH.timeLeft(day, at("2021-12-17T00:00"))).isEqualTo("1 dag");
        assertThat(DANISH.timeLeft(day, at("2021-12-17T09:00"))).isEqualTo("15 timer");
        assertThat(DANISH.timeLeft(day, day.lastInstant())).isEqualTo("under et minut");
    }

    @Test
    void days_are_those_of_the_calendar_and_hours_have_elapsed_when_the_clocks_change() {
        // 26 March 2023 has 23 hours, 29 October 2023 has 25.
        assertThat(DANISH.timeLeft(cutoff("2023-03-26T10:00"), at("2023-03-25T10:00")))
                .isEqualTo("1 dag");
        assertThat(DANISH.timeLeft(cutoff("2023-03-26T10:00"), at("2023-03-26T00:00")))
                .isEqualTo("9 timer");
        assertThat(DANISH.timeLeft(cutoff("2023-10-29T10:00"), at("2023-10-29T00:00")))
                .isEqualTo("11 timer");
    }

    @Test
    void a_day_that_would_end_in_the_skipped_hour_is_not_counted() {
        assertThat(ENGLISH.timeLeft(cutoff("2023-03-26T03:10"), at("2023-03-24T02:30")))
                .isEqualTo("1 day and 23 hours");
        assertThat(ENGLISH.timeLeft(cutoff("2023-03-26T03:30"), at("2023-03-24T02:30")))
                .isEqualTo("2 days");
    }

    @Test
    void around_every_change_of_the_clocks_the_time_told_is_there_and_an_hour_more_is_not() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        ZoneOffsetTransition change = COPENHAGEN.getRules().nextTransition(at("1980-01-01T00:00"));
        while (change.getInstant().isBefore(at("2038-01-01T00:00"))) {
            for (int i = 0; i < 200; i++) {
                Instant to = change.getInstant().plus(random.nextInt(3 * 24 * 60) - 24 * 60, ChronoUnit.MINUTES);
                Instant from = to.minus(random.nextInt(16 * 24 * 60), ChronoUnit.MINUTES);
                String told = ENGLISH.timeLeft(Cutoff.at(to, COPENHAGEN), from);
                assertThat(walked(from, told))
                        .as("%s from %s to %s, seed %d", told, from, to, seed)
                        .isBeforeOrEqualTo(to);
                if (told.contains("hour")) {
                    assertThat(walked(from, told).plus(1, ChronoUnit.HOURS))
                            .as("an hour more than %s from %s to %s, seed %d", told, from, to, seed)
                            .isAfter(to);
                }
            }
            change = COPENHAGEN.getRules().nextTransition(change.getInstant());
        }
    }

    /** Where one comes who waits as long as was told: the days by the calendar, the rest by the watch. */
    private static Instant walked(Instant from, String told) {
        Instant at = from;
        for (String part : told.replace("less than a minute", "0 minutes").split(" and ", -1)) {
            int count = Integer.parseInt(part.substring(0, part.indexOf(' ')));
            String unit = part.substring(part.indexOf(' ') + 1);
            at = unit.startsWith("day")
                    ? at.atZone(COPENHAGEN).plusDays(count).toInstant()
                    : at.plus(count, unit.startsWith("hour") ? ChronoUnit.HOURS : ChronoUnit.MINUTES);
        }
        return at;
    }

    @Test
    void a_moment_after_the_cutoff_has_no_time_left() {
        assertThatThrownBy(() -> DANISH.timeLeft(
                        NINTH_OF_JUNE, NINTH_OF_JUNE.lastInstant().plusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2023-06-09T10:00");
    }

    @Test
    void a_span_does_not_run_backwards() {
        assertThatThrownBy(() -> DANISH.span(at("2023-06-02T00:00"), at("2023-06-01T00:00"), COPENHAGEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot end before it begins");
    }

    @Test
    void a_moment_is_told_in_the_zone_asked_for() {
        assertThat(DANISH.moment(Instant.parse("2023-06-01T07:00:00Z"), COPENHAGEN))
                .isEqualTo("1. juni 2023 kl. 9");
        assertThat(ENGLISH.moment(Instant.parse("2023-01-01T07:05:00.9Z"), COPENHAGEN))
                .isEqualTo("1 January 2023 at 08:05");
    }

    @Test
    void every_month_has_its_name() {
        for (int month = 1; month <= 12; month++) {
            LocalDateTime first = LocalDateTime.of(2023, month, 1, 0, 0);
            assertThat(ENGLISH.dayAndMonth(first.toLocalDate()).toUpperCase(Locale.ROOT))
                    .isEqualTo("1 " + first.getMonth());
        }
        assertThat(DANISH.dayAndMonth(LocalDate.of(2023, 3, 2))).isEqualTo("2. marts");
    }

    @Test
    void a_time_of_day_shows_no_parts_of_a_second() {
        assertThat(DANISH.time(LocalTime.of(10, 0, 0, 1))).isEqualTo("kl. 10");
    }

    private static Cutoff cutoff(String text) {
        return Cutoff.parse(text, COPENHAGEN);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(COPENHAGEN).toInstant();
    }
}
