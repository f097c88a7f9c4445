package dk.inddrag.content.times;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.calendar.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

    @ParameterizedTest
    @CsvSource({"2021, 2021-04-04", "2022, 2022-04-17", "2023, 2023-04-09", "2024, 2024-03-31", "2027, 2027-03-28"})
    void easter_sunday_is_where_the_calendar_has_it(int year, LocalDate easter) {
        assertThat(Holiday.easter(year)).isEqualTo(easter);
    }

    @Test
    void easter_is_a_sunday_from_22_march_to_25_april_in_every_year() {
        for (int year = 1000; year <= 9000; year++) {
            LocalDate easter = Holiday.easter(year);

            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isAfterOrEqualTo(LocalDate.of(year, 3, 22)).isBeforeOrEqualTo(LocalDate.of(year, 4, 25));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAUNDY_THURSDAY, 2023-04-06",
        "GOOD_FRIDAY, 2023-04-07",
        "EASTER_MONDAY, 2023-04-10",
        "PRAYER_DAY, 2023-05-05",
        "ASCENSION_DAY, 2023-05-18",
        "WHIT_MONDAY, 2023-05-29",
        "SHROVETIDE, 2023-02-19",
        "FIRST_ADVENT, 2023-12-03",
        "FOURTH_ADVENT, 2023-12-24"
    })
    void movable_days_of_2023_are_where_the_calendar_has_them(Holiday holiday, LocalDate date) {
        assertThat(holiday.in(2023)).isEqualTo(PartialDate.of(date));
    }
}
