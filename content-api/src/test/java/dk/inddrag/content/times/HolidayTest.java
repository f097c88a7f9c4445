package dk.inddrag.content.times;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.holiday.ClosedDay;
import dk.inddrag.core.holiday.DanishCalendar;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

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

    @Test
    void every_closed_day_of_the_danish_calendar_has_its_name_here_and_falls_on_the_same_date() {
        for (ClosedDay day : DanishCalendar.standard().closedDays()) {
            Holiday holiday = Holiday.valueOf(day.id().toUpperCase(Locale.ROOT).replace('-', '_'));
            for (int year = 1900; year <= 2199; year++) {
                assertThat(holiday.in(year)).isEqualTo(PartialDate.of(day.on().in(year)));
            }
        }
    }

    @Test
    void every_name_but_that_of_the_next_holiday_has_a_date_in_every_year() {
        for (Holiday holiday : Holiday.values()) {
            for (int year = 1900; year <= 2199 && holiday != Holiday.THE_HOLIDAY; year++) {
                assertThat(holiday.in(year).earliest().getYear()).isEqualTo(year);
            }
        }
    }

    @Test
    void store_bededag_keeps_its_place_in_the_year_though_it_is_no_holiday_now() {
        assertThat(Holiday.PRAYER_DAY.in(2026)).isEqualTo(PartialDate.of(2026, 5, 1));
    }
}
