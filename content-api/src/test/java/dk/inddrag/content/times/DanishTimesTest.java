package dk.inddrag.content.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.inddrag.core.calendar.PartialDate;
import java.nio.CharBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DanishTimesTest {

    private static final LocalDate MAY_10 = LocalDate.of(2023, 5, 10);

    private static TimeExpression only(String text) {
        return only(text, MAY_10);
    }

    private static TimeExpression only(String text, LocalDate reference) {
        List<TimeExpression> found = DanishTimes.find(text, reference);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @Test
    void gives_place_text_date_time_bound_and_flags() {
        TimeExpression found = only("Meld til senest fredag den 9. juni kl. 10-11, tak.");

        assertThat(found.start()).isEqualTo(9);
        assertThat(found.end()).isEqualTo(44);
        assertThat(found.text()).isEqualTo("senest fredag den 9. juni kl. 10-11");
        assertThat(found.date()).isEqualTo(PartialDate.of(2023, 6, 9));
        assertThat(found.time()).isEqualTo(LocalTime.of(10, 0));
        assertThat(found.endTime()).isEqualTo(LocalTime.of(11, 0));
        assertThat(found.bound()).isEqualTo(TimeBound.BY);
        assertThat(found.offset()).isNull();
        assertThat(found.flags()).containsExactly(TimeFlag.YEAR_INFERRED);
        assertThat(found.has(TimeFlag.YEAR_INFERRED)).isTrue();
        assertThat(found.has(TimeFlag.RELATIVE)).isFalse();
    }

    @Test
    void a_day_without_a_year_may_be_ninety_days_past_but_no_more() {
        assertThat(only("9. februar").date()).isEqualTo(PartialDate.of(2023, 2, 9));
        assertThat(only("8. februar").date()).isEqualTo(PartialDate.of(2024, 2, 8));
    }

    @Test
    void a_weekday_that_does_not_fit_is_reported_and_the_date_left_alone() {
        TimeExpression found = only("onsdag den 9. juni 2023");

        assertThat(found.date()).isEqualTo(PartialDate.of(2023, 6, 9));
        assertThat(found.flags()).containsExactly(TimeFlag.WEEKDAY_MISMATCH);
    }

    @Test
    void a_day_that_does_not_exist_has_no_date() {
        TimeExpression found = only("den 31. juni kl. 10");

        assertThat(found.date()).isNull();
        assertThat(found.time()).isEqualTo(LocalTime.of(10, 0));
        assertThat(found.flags()).containsExactly(TimeFlag.NO_SUCH_DAY);
    }

    @Test
    void week_53_is_found_in_the_year_that_has_one() {
        assertThat(only("uge 53", LocalDate.of(2025, 6, 1)).date()).isEqualTo(new PartialDate.Week(2026, 53));
        assertThat(DanishTimes.find("uge 53 2023", MAY_10)).isEmpty();
    }

    @Test
    void before_and_after_a_holiday_are_told_apart() {
        assertThat(only("inden sommerferien").bound()).isEqualTo(TimeBound.BEFORE);
        assertThat(only("efter sommerferien").bound()).isEqualTo(TimeBound.AFTER);
        assertThat(only("i sommerferien").bound()).isEqualTo(TimeBound.NONE);
    }

    @Test
    void an_offset_is_a_value_that_can_be_counted_from_a_day() {
        TimeOffset offset = only("senest en måned før opstart").offset();

        assertThat(offset).isEqualTo(new TimeOffset(1, ChronoUnit.MONTHS, false, TimeOffset.Side.BEFORE, null));
        assertThat(offset.countedFrom(LocalDate.of(2023, 3, 31))).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void working_days_are_not_counted_without_a_calendar_of_holidays() {
        TimeOffset offset = only("senest 5 hverdage før den 9. juni 2023").offset();

        assertThat(offset.workingDays()).isTrue();
        assertThat(offset.anchor()).isEqualTo(PartialDate.of(2023, 6, 9));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> offset.countedFrom(MAY_10));
    }

    @Test
    void an_offset_from_a_day_is_counted() {
        assertThat(only("to uger før den 19. juni 2023").date()).isEqualTo(PartialDate.of(2023, 6, 5));
        assertThat(only("to timer før den 19. juni 2023").date()).isNull();
    }

    @Test
    void a_blank_line_ends_an_expression_but_a_line_break_does_not() {
        assertThat(only("den 9.\njuni 2024").date()).isEqualTo(PartialDate.of(2024, 6, 9));
        assertThat(DanishTimes.find("den 9. juni\n\n2024", MAY_10))
                .extracting(TimeExpression::date)
                .containsExactly(PartialDate.of(2023, 6, 9));
    }

    @Test
    void letters_of_two_code_points_and_soft_hyphens_are_read() {
        assertThat(only("i næste ma\u030Aned").date()).isEqualTo(PartialDate.of(YearMonth.of(2023, 6)));
        assertThat(only("9. no\u00ADvember").date()).isEqualTo(PartialDate.of(2023, 11, 9));
        assertThat(only("9.\u00A0november\u00A02023").date()).isEqualTo(PartialDate.of(2023, 11, 9));
    }

    @Test
    void a_text_can_be_any_sequence_of_characters() {
        assertThat(DanishTimes.find(CharBuffer.wrap("d. 9/6"), MAY_10)).hasSize(1);
        assertThat(DanishTimes.find("", MAY_10)).isEmpty();
        assertThat(DanishTimes.find(" \n\t", MAY_10)).isEmpty();
    }

    @Test
    void locale_and_zone_of_the_machine_make_no_difference() {
        String text = "SENEST TIRSDAG D. 9. MAJ I UGE 19, TIL VINTER, NITTENDE JUNI, INDEN TI DAGE";
        List<TimeExpression> here = DanishTimes.find(text, MAY_10);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.ofHours(14)));
            assertThat(DanishTimes.find(text, MAY_10)).isEqualTo(here).hasSizeGreaterThan(4);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_answer_cannot_be_changed() {
        List<TimeExpression> found = DanishTimes.find("9. juni", MAY_10);

        assertThat(found).isUnmodifiable();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> found.get(0).flags().clear());
    }

    /** Found by fuzzing: Easter is known from 1583 on, and the years before the reference date are looked at too. */
    @Test
    void a_feast_is_dated_from_the_first_reference_on() {
        assertThat(only("2. pinsedag", LocalDate.of(1600, 1, 1)).date()).isEqualTo(PartialDate.of(1600, 5, 22));
        assertThat(only("før påske", LocalDate.of(1600, 1, 1)).bound()).isEqualTo(TimeBound.BEFORE);
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> DanishTimes.find(null, MAY_10));
        assertThatNullPointerException().isThrownBy(() -> DanishTimes.find("", null));
    }

    @Test
    void a_reference_far_from_our_time_is_refused_with_its_value() {
        assertThat(DanishTimes.find("9. juni", LocalDate.of(1600, 1, 1))).hasSize(1);
        assertThat(DanishTimes.find("9. juni", LocalDate.of(9000, 12, 31))).hasSize(1);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DanishTimes.find("", LocalDate.of(1599, 12, 31)))
                .withMessageContaining("1599-12-31");
    }
}
