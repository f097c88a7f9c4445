package dk.inddrag.core.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every day from 1900 to 2199 against jollyday, which was written by others from other sources.
 *
 * <p>What jollyday does not know, and is left out of the comparison: the days closed by custom (5 June, 24 and 31
 * December), which are no public holidays; Saturdays; Danish names.
 */
class CalendarOracleTest {

    private static final HolidayManager ORACLE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
    private static final DanishCalendar CALENDAR = DanishCalendar.standard();

    @Test
    void every_day_of_three_centuries_is_a_public_holiday_exactly_when_the_oracle_says_so() {
        Set<String> differences = new TreeSet<>();
        int compared = 0;
        for (int year = 1900; year <= 2199; year++) {
            Set<LocalDate> oracle = ORACLE.getHolidays(Year.of(year)).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toSet());
            LocalDate end = LocalDate.of(year + 1, 1, 1);
            for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
                compared++;
                if (CALENDAR.isPublicHoliday(day) != oracle.contains(day)) {
                    differences.add(day + (oracle.contains(day) ? " only in the oracle" : " only here"));
                }
            }
        }
        assertThat(compared).isEqualTo(109_573);
        assertThat(differences).isEmpty();
    }

    @Test
    void the_oracle_knows_none_of_the_days_closed_by_custom() {
        // 2023: no custom day falls on a public holiday.
        List<LocalDate> custom =
                List.of(LocalDate.of(2023, 6, 5), LocalDate.of(2023, 12, 24), LocalDate.of(2023, 12, 31));
        assertThat(ORACLE.getHolidays(Year.of(2023)))
                .extracting(Holiday::getDate)
                .doesNotContainAnyElementsOf(custom);
        assertThat(custom).allSatisfy(day -> {
            assertThat(CALENDAR.isPublicHoliday(day)).isFalse();
            assertThat(CALENDAR.isWorkingDay(day)).isFalse();
        });
    }
}
