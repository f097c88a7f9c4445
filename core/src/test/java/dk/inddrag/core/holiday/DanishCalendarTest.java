package dk.inddrag.core.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.source.LocalizedText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishCalendarTest {

    private static final DanishCalendar CALENDAR = DanishCalendar.standard();

    @Test
    void the_closed_days_of_a_year_come_in_order_with_danish_and_english_names() {
        assertThat(CALENDAR.closedDaysIn(2023).entrySet().stream()
                        .flatMap(on -> on.getValue().stream().map(day -> on.getKey() + " " + told(day))))
                .containsExactly(
                        "2023-01-01 Nytårsdag / New Year's Day",
                        "2023-04-06 Skærtorsdag / Maundy Thursday",
                        "2023-04-07 Langfredag / Good Friday",
                        "2023-04-09 Påskedag / Easter Sunday",
                        "2023-04-10 2. påskedag / Easter Monday",
                        "2023-05-05 Store bededag / General Prayer Day",
                        "2023-05-18 Kristi himmelfartsdag / Ascension Day",
                        "2023-05-28 Pinsedag / Whit Sunday",
                        "2023-05-29 2. pinsedag / Whit Monday",
                        "2023-06-05 Grundlovsdag (lukket efter skik) / Constitution Day (closed by custom)",
                        "2023-12-24 Juleaftensdag (lukket efter skik) / Christmas Eve (closed by custom)",
                        "2023-12-25 Juledag / Christmas Day",
                        "2023-12-26 2. juledag / Second Day of Christmas",
                        "2023-12-31 Nytårsaftensdag (lukket efter skik) / New Year's Eve (closed by custom)");
    }

    @Test
    void store_bededag_ends_with_2023() {
        assertThat(CALENDAR.isPublicHoliday(LocalDate.of(2023, 5, 5))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(CALENDAR.isPublicHoliday(LocalDate.of(2024, 4, 26))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
        assertThat(CALENDAR.closedDaysIn(2023)).containsKey(LocalDate.of(2023, 5, 5));
        assertThat(CALENDAR.closedDaysIn(2024)).doesNotContainKey(LocalDate.of(2024, 4, 26));
        ClosedDay prayerDay = CALENDAR.closedDays().stream()
                .filter(day -> day.id().equals("prayer-day"))
                .findFirst()
                .orElseThrow();
        assertThat(prayerDay.in(2023)).contains(LocalDate.of(2023, 5, 5));
        assertThat(prayerDay.in(2024)).isEmpty();
        assertThat(prayerDay.isOn(LocalDate.of(2023, 5, 5))).isTrue();
        assertThat(prayerDay.isOn(LocalDate.of(2024, 4, 26))).isFalse();
    }

    @Test
    void two_closed_days_can_share_a_date() {
        assertThat(CALENDAR.closedDaysOn(LocalDate.of(2022, 6, 5)))
                .extracting(ClosedDay::id)
                .containsExactly("whit-sunday", "constitution-day");
        assertThat(CALENDAR.closedDaysIn(2022).get(LocalDate.of(2022, 6, 5))).hasSize(2);
    }

    @Test
    void an_ordinary_day_is_no_closed_day() {
        assertThat(CALENDAR.closedDaysOn(LocalDate.of(2023, 6, 9))).isEmpty();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2023, 6, 9))).isTrue();
    }

    @Test
    void a_day_closed_by_custom_is_no_public_holiday() {
        LocalDate constitutionDay = LocalDate.of(2023, 6, 5);
        assertThat(CALENDAR.isPublicHoliday(constitutionDay)).isFalse();
        assertThat(CALENDAR.isWorkingDay(constitutionDay)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1582, 10_000})
    void years_without_a_gregorian_easter_are_refused(int year) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> YearlyDate.easter(year))
                .withMessageContaining(Integer.toString(year));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> YearlyDate.parse("12-24").in(year));
    }

    @Test
    void saturdays_and_sundays_are_no_working_days() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2023, 6, 10))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2023, 6, 11))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2023, 6, 12))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-09, 2023-06-09, 2023-06-09",
        "2023-06-10, 2023-06-12, 2023-06-09",
        // Whitsun, and Constitution Day a week later
        "2023-05-27, 2023-05-30, 2023-05-26",
        "2023-06-05, 2023-06-06, 2023-06-02",
        // Christmas: 23 December 2023 is a Saturday, 24 to 26 are closed
        "2023-12-24, 2023-12-27, 2023-12-22",
        "2023-12-31, 2024-01-02, 2023-12-29",
        // Easter from Thursday to Monday
        "2024-03-28, 2024-04-02, 2024-03-27",
    })
    void a_date_rolls_to_the_nearest_working_day(LocalDate date, LocalDate forward, LocalDate back) {
        assertThat(CALENDAR.roll(date, Rolling.FORWARD)).isEqualTo(forward);
        assertThat(CALENDAR.roll(date, Rolling.BACK)).isEqualTo(back);
        assertThat(CALENDAR.roll(date, Rolling.NONE)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-09, 1, 2023-06-12",
        "2023-06-10, 1, 2023-06-12",
        "2023-06-09, -1, 2023-06-08",
        "2023-06-12, -1, 2023-06-09",
        "2023-06-11, -1, 2023-06-09",
        "2023-06-12, -5, 2023-06-02",
        "2023-12-21, 3, 2023-12-28",
        "2024-01-02, -1, 2023-12-29",
        "2023-06-10, 0, 2023-06-10",
    })
    void working_days_are_counted_without_the_day_itself(LocalDate from, int days, LocalDate reached) {
        assertThat(CALENDAR.plusWorkingDays(from, days)).isEqualTo(reached);
    }

    @Test
    void rolling_lands_on_a_working_day_and_twice_is_as_good_as_once_on_every_day_the_calendar_knows() {
        LocalDate last = LocalDate.of(2199, 12, 25);
        for (LocalDate day = LocalDate.of(1900, 1, 3); day.isBefore(last); day = day.plusDays(1)) {
            LocalDate forward = CALENDAR.roll(day, Rolling.FORWARD);
            LocalDate back = CALENDAR.roll(day, Rolling.BACK);
            assertThat(CALENDAR.isWorkingDay(forward) && CALENDAR.isWorkingDay(back))
                    .as("%s", day)
                    .isTrue();
            assertThat(forward).as("%s", day).isAfterOrEqualTo(day);
            assertThat(back).as("%s", day).isBeforeOrEqualTo(day);
            assertThat(CALENDAR.roll(forward, Rolling.FORWARD)).isEqualTo(forward);
            assertThat(CALENDAR.roll(back, Rolling.BACK)).isEqualTo(back);
            // Never more than five closed days in a row: Easter, and Christmas with its weekend.
            assertThat(forward).as("%s", day).isBeforeOrEqualTo(day.plusDays(5));
        }
    }

    @Test
    void a_municipality_puts_its_own_customs_in_the_place_of_the_usual_ones() {
        ClosedDay firstOfMay = new ClosedDay(
                "first-of-may",
                YearlyDate.parse("05-01"),
                DanishCalendar.KNOWN,
                ClosedDay.Basis.CUSTOM,
                new LocalizedText("1. maj", "1 May"),
                "personalehåndbogen");
        DanishCalendar own = CALENDAR.withCustom(List.of(firstOfMay));
        assertThat(own.isWorkingDay(LocalDate.of(2024, 5, 1))).isFalse();
        assertThat(own.isWorkingDay(LocalDate.of(2024, 6, 5))).isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2024, 12, 24))).isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2024, 12, 25))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2024, 5, 1))).isTrue();
    }

    @Test
    void a_municipality_cannot_make_a_public_holiday() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.withCustom(CALENDAR.closedDays()))
                .withMessageContaining("new-years-day")
                .withMessageContaining("Maybe closed by custom");
    }

    @Test
    void a_day_stands_once_in_a_year_and_may_move_to_another_date_from_a_year_on() {
        ClosedDay early = closed(new Years(1900, 2025));
        ClosedDay late = closed(new Years(2026, 2199));
        assertThat(DanishCalendar.of(List.of(early, late)).closedDays()).containsExactly(early, late);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DanishCalendar.of(List.of(closed(new Years(2025, 2199)), early)))
                .withMessageContaining("\"lukkedag\" stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DanishCalendar.of(List.of(early, closed(new Years(2025, 2199)))))
                .withMessageContaining("\"lukkedag\" stands twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01"})
    void years_the_calendar_does_not_know_are_refused(LocalDate date) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.isWorkingDay(date))
                .withMessageContaining("1900 to 2199")
                .withMessageContaining(Integer.toString(date.getYear()))
                .withMessageContaining("Maybe");
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> CALENDAR.closedDaysOn(date));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> CALENDAR.closedDaysIn(date.getYear()));
    }

    @Test
    void the_first_and_the_last_day_are_known() {
        assertThat(CALENDAR.isPublicHoliday(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2199, 12, 31))).isFalse();
    }

    @Test
    void every_date_of_a_year_lies_in_that_year() {
        for (int year = 1900; year <= 2199; year++) {
            int each = year;
            assertThat(CALENDAR.closedDaysIn(year).keySet()).allMatch(day -> day.getYear() == each);
        }
    }

    @Test
    void easter_is_a_sunday_from_22_march_to_25_april_in_every_year() {
        for (int year = 1583; year <= 9999; year++) {
            LocalDate easter = YearlyDate.easter(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @ParameterizedTest
    @CsvSource({"1818, 1818-03-22", "1943, 1943-04-25", "2021, 2021-04-04", "2024, 2024-03-31", "2038, 2038-04-25"})
    void easter_sunday_is_where_the_almanac_has_it(int year, LocalDate easter) {
        assertThat(YearlyDate.easter(year)).isEqualTo(easter);
    }

    private static ClosedDay closed(Years years) {
        return new ClosedDay(
                "lukkedag",
                YearlyDate.parse("easter+40"),
                years,
                ClosedDay.Basis.CUSTOM,
                new LocalizedText("Lukkedag", "Closed"),
                "aftale");
    }

    private static String told(ClosedDay day) {
        return day.description().danish() + " / " + day.description().english();
    }
}
