package dk.inddrag.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @CsvSource({
        "2023-11-08, 2023-11-08, 2023-11-08",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2023-W40, 2023-10-02, 2023-10-08",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2021-W01, 2021-01-04, 2021-01-10",
        "2023-10, 2023-10-01, 2023-10-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2020-spring, 2020-03-01, 2020-05-31",
        "2021-summer, 2021-06-01, 2021-08-31",
        "2020-autumn, 2020-09-01, 2020-11-30",
        "2020-winter, 2020-12-01, 2021-02-28",
        "2023-winter, 2023-12-01, 2024-02-29",
        "2021, 2021-01-01, 2021-12-31",
        "early 2022, 2022-01-01, 2022-12-31",
        "mid 2019-06, 2019-06-01, 2019-06-30",
        "late 2021, 2021-01-01, 2021-12-31",
        "2021/2024, 2021-01-01, 2024-12-31",
        "2023-11/2023-12, 2023-11-01, 2023-12-31",
        "2020-autumn/2021-08, 2020-09-01, 2021-08-31",
        "2023-05-31/2023-06-01, 2023-05-31, 2023-06-01",
        "0001-01-01, 0001-01-01, 0001-01-01",
        "9999, 9999-01-01, 9999-12-31"
    })
    void a_date_means_days_from_its_earliest_to_its_latest(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
        assertThat(date.canMean(earliest)).isTrue();
        assertThat(date.canMean(latest)).isTrue();
        assertThat(date.canMean(latest.plusDays(1))).isFalse();
        assertThat(date.overlaps(date)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "2023-06-31",
                "2023-02-29",
                "2023-13",
                "2023-00",
                "2023-1-1",
                "2023-W00",
                "2023-W53",
                "2023-fall",
                "2020-Autumn",
                "23",
                "0000",
                "0000-05",
                "12023",
                "+2023",
                "-001",
                "2023-",
                "2023-11-08T10:00",
                "early",
                "early 2023-11-08",
                "early 2020-autumn",
                "early  2022",
                "primo 2022",
                "2023/2022",
                "2023-12/2023-11",
                "2021/2022/2023",
                "2021/",
                "/2021",
                "9999-winter",
                "٢٠٢٣",
                "2023-11-08 "
            })
    void a_text_that_is_no_date_is_refused(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void a_refused_text_is_answered_with_the_forms_there_are() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> PartialDate.parse("primo 2022"))
                .withMessageContaining("\"primo 2022\"")
                .withMessageContaining("Maybe 2023-11-08");
    }

    @Test
    void a_rough_part_of_a_day_or_a_season_is_refused() {
        PartialDate day = PartialDate.of(2023, 11, 8);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> new PartialDate.Part(Third.EARLY, day))
                .withMessageContaining("2023-11-08");
    }

    @Test
    void a_range_of_ranges_is_refused() {
        PartialDate range = PartialDate.parse("2021/2022");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> PartialDate.between(range, PartialDate.ofYear(2023)));
    }

    @Test
    void a_range_may_start_and_end_in_the_same_span() {
        assertThat(PartialDate.parse("2021-06/2021-06").latest()).isEqualTo("2021-06-30");
    }

    @Test
    void dates_overlap_when_they_can_mean_a_common_day() {
        PartialDate autumn = PartialDate.parse("2023-autumn");
        assertThat(autumn.overlaps(PartialDate.of(YearMonth.of(2023, 11)))).isTrue();
        assertThat(autumn.overlaps(PartialDate.of(YearMonth.of(2023, 12)))).isFalse();
        assertThat(autumn.overlaps(PartialDate.of(2023, 8, 31))).isFalse();
        assertThat(autumn.overlaps(PartialDate.ofYear(2023))).isTrue();
    }

    @Test
    void any_date_that_is_printed_can_be_read_again(TestReporter reporter) {
        long seed = System.nanoTime();
        reporter.publishEntry("PartialDate round trip", ROUNDS + " dates of the years 1 to 9998, seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            PartialDate date = random.nextInt(4) == 0 ? range(random) : single(random);
            assertThat(PartialDate.parse(date.toString()))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(date)
                    .hasToString(date.toString());
            assertThat(date.earliest())
                    .as("seed %d, round %d, %s", seed, round, date)
                    .isBeforeOrEqualTo(date.latest());
        }
    }

    private static PartialDate range(Random random) {
        PartialDate one = single(random);
        PartialDate other = single(random);
        boolean inOrder =
                !other.earliest().isBefore(one.earliest()) && !other.latest().isBefore(one.latest());
        boolean inOtherOrder =
                !one.earliest().isBefore(other.earliest()) && !one.latest().isBefore(other.latest());
        if (inOrder) {
            return PartialDate.between(one, other);
        }
        return inOtherOrder ? PartialDate.between(other, one) : one;
    }

    private static PartialDate single(Random random) {
        int year = 1 + random.nextInt(9998);
        return switch (random.nextInt(6)) {
            case 0 -> PartialDate.of(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
            case 1 -> new PartialDate.Week(year, 1 + random.nextInt(52));
            case 2 -> PartialDate.of(YearMonth.of(year, 1 + random.nextInt(12)));
            case 3 -> new PartialDate.SeasonOfYear(year, any(Season.class, random));
            case 4 ->
                new PartialDate.Part(
                        any(Third.class, random),
                        random.nextBoolean()
                                ? PartialDate.ofYear(year)
                                : PartialDate.of(YearMonth.of(year, 1 + random.nextInt(12))));
            default -> PartialDate.ofYear(year);
        };
    }

    private static <E extends Enum<E>> E any(Class<E> type, Random random) {
        List<E> constants = List.of(type.getEnumConstants());
        return constants.get(random.nextInt(constants.size()));
    }
}
