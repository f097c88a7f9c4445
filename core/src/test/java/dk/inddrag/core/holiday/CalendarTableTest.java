package dk.inddrag.core.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.source.LocalizedText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTableTest {

    private static final String HEADER = "id,basis,on,from,until,danish,english,source\n";

    @Test
    void what_is_printed_can_be_read_again() {
        DanishCalendar calendar = DanishCalendar.standard();
        assertThat(DanishCalendar.parse(calendar.toString()))
                .isEqualTo(calendar)
                .hasSameHashCodeAs(calendar)
                .hasToString(calendar.toString());
        assertThat(calendar.toString())
                .startsWith(HEADER)
                .contains("prayer-day,holiday,easter+26,,2023,Store bededag,General Prayer Day,L 13 of 2022-23\n");
    }

    @Test
    void a_municipality_reads_a_table_of_its_own() {
        DanishCalendar own = DanishCalendar.parse("\uFEFF# Vores lukkedage\n\n" + HEADER
                + "bro,custom,easter+40,2026,2026,Fredag efter Kristi himmelfart,Friday after Ascension,aftale\r\n");
        assertThat(own.closedDays())
                .singleElement()
                .satisfies(day -> assertThat(day.years()).isEqualTo(new Years(2026, 2026)));
        assertThat(own.isWorkingDay(LocalDate.of(2026, 5, 15))).isFalse();
        assertThat(own.isWorkingDay(LocalDate.of(2027, 5, 7))).isTrue();
        assertThat(own).isNotEqualTo(DanishCalendar.standard());
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_line_value_and_hint() {
        String table = HEADER
                + "a,holiday,31-12,,,A,A,kilde\n"
                + "b,skik,12-24,,,B,B,kilde\n"
                + "c,custom,02-29,,,C,C,kilde\n"
                + "d,custom,12-24,1899,,D,D,kilde\n"
                + "e,custom,12-24,2030,2026,E,E,kilde\n"
                + "f,custom,12-24,,,,F,\n"
                + "g,custom,12-24,,,Lukket, ja,G,kilde\n"
                + "h,custom,påske,,20x6,H,H,kilde\n"
                + "i,custom,easter+251,,,I,I,kilde\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DanishCalendar.parse(table))
                .withMessage("""
                        Line 2: There is no day 31-12 every year. Maybe another day, or month and day are swapped
                        Line 3: the basis must be one of two words: "skik". Maybe holiday or custom
                        Line 4: There is no day 02-29 every year. Maybe another day, or month and day are swapped
                        Line 5: a year must be from 1900 to 2199: "1899". Maybe leave it empty
                        Line 6: The last year must not be before the first: 2030 to 2026. Maybe swapped
                        Line 7: the field danish must not be empty: "". Maybe it was forgotten
                        Line 7: the field source must not be empty: "". Maybe it was forgotten
                        Line 8: a row has 8 fields: "9". Maybe a comma too few, or one inside a name
                        Line 9: Not a date that comes every year: "påske". Maybe 12-24, easter, easter+39 or easter-3
                        Line 9: a year must be from 1900 to 2199: "20x6". Maybe leave it empty
                        Line 10: The days from Easter must be from -80 to 250: 251. Maybe a day of a month is meant, like 12-24""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# kun en note\n"})
    void a_text_without_a_table_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DanishCalendar.parse(text))
                .withMessageStartingWith("Line 1: there is no table");
    }

    @Test
    void a_table_with_other_columns_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DanishCalendar.parse("# note\nid;basis\n"))
                .withMessage("Line 2: the head of the table must be the names of the columns: \"id;basis\". Maybe "
                        + HEADER.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"easter", "easter-3", "easter+39", "easter-80", "easter+250", "12-24", "01-01", "02-28"})
    void a_yearly_date_that_is_printed_can_be_read_again(String text) {
        assertThat(YearlyDate.parse(text)).hasToString(text).isEqualTo(YearlyDate.parse(text));
        assertThat(YearlyDate.parse(text).in(2024).getYear()).isEqualTo(2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a,b", "to\nlinjer", "retur\r", " bag "})
    void texts_that_do_not_fit_into_a_table_are_refused(String text) {
        assertRefused("id", "Dag", "Day", text);
        assertRefused(text, "Dag", "Day", "aftale");
        assertRefused("id", "Dag " + text, "Day", "aftale");
        assertRefused("id", "Dag", "Day " + text, "aftale");
    }

    private static void assertRefused(String id, String danish, String english, String source) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClosedDay(
                        id,
                        YearlyDate.parse("12-24"),
                        DanishCalendar.KNOWN,
                        ClosedDay.Basis.CUSTOM,
                        new LocalizedText(danish, english),
                        source));
    }
}
