package dk.inddrag.core.deadline;

import static dk.inddrag.core.deadline.Cutoff.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.holiday.DanishCalendar;
import dk.inddrag.core.holiday.Rolling;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineRuleTest {

    private static final DanishCalendar CALENDAR = DanishCalendar.standard();

    @ParameterizedTest
    @CsvSource({
        // The theme meeting of Monday 19 June 2023
        "14 days before start, 2023-06-19, 2023-06-05",
        "14 days before start rolled back, 2023-06-19, 2023-06-02",
        "14 days before start rolled forward, 2023-06-19, 2023-06-06",
        "14 days before start at 12:00 rolled back, 2023-06-19, 2023-06-02T12:00",
        "2 weeks before start at 10:00, 2023-06-19, 2023-06-05T10:00",
        "1 working day before start, 2023-06-19, 2023-06-16",
        "5 working days before start at 12:00, 2023-06-19, 2023-06-12T12:00",
        "10 working days before start, 2023-06-19, 2023-06-02",
        "3 working days after start, 2023-06-01, 2023-06-07",
        "1 week after start, 2023-12-24, 2023-12-31",
        "1 week after start rolled forward, 2023-12-24, 2024-01-02",
        "0 days before start at 09:30, 2023-06-19, 2023-06-19T09:30",
        "0 working days after start, 2023-06-17, 2023-06-17",
        "0 working days after start rolled back, 2023-06-17, 2023-06-16",
        // The clocks skip 02:30 on 26 March 2023; on 29 October 2023 it comes twice
        "1 day before start at 02:30, 2023-03-27, 2023-03-26T03:30",
        "1 day before start at 02:30, 2023-10-30, 2023-10-29T02:30",
    })
    void days_are_counted_on_the_calendar(String rule, LocalDate start, String cutoff) {
        Anchors anchors = Anchors.in(COPENHAGEN).with(Anchor.START, start);
        assertThat(DeadlineRule.parse(rule).cutoff(anchors, CALENDAR)).isEqualTo(Cutoff.parse(cutoff, COPENHAGEN));
    }

    @ParameterizedTest
    @CsvSource({
        "60 minutes before start, 2023-06-19T10:00+02:00, 2023-06-19T09:00",
        "24 hours after start, 2023-06-19T10:00+02:00, 2023-06-20T10:00",
        "0 minutes after start, 2023-06-19T10:00+02:00, 2023-06-19T10:00",
        // The clocks go forward: 03:30 is an hour after 01:30
        "60 minutes before start, 2023-03-26T03:30+02:00, 2023-03-26T01:30",
        "24 hours before start, 2023-03-26T12:00+02:00, 2023-03-25T11:00",
        // They go back: the first 02:30 is an hour before the second
        "60 minutes before start, 2023-10-29T02:30+01:00, 2023-10-29T02:30+02:00",
        "60 minutes after start, 2023-10-29T02:30+02:00, 2023-10-29T02:30",
        "24 hours before start, 2023-10-29T12:00+01:00, 2023-10-28T13:00",
    })
    void hours_and_minutes_are_elapsed_time(String rule, String start, String cutoff) {
        Anchors anchors = Anchors.in(COPENHAGEN).with(Anchor.START, moment(start));
        assertThat(DeadlineRule.parse(rule).cutoff(anchors, CALENDAR)).isEqualTo(Cutoff.parse(cutoff, COPENHAGEN));
    }

    @Test
    void a_moment_is_an_anchor_for_days_too_by_its_local_date() {
        Anchors anchors = Anchors.in(COPENHAGEN).with(Anchor.START, Instant.parse("2023-06-18T22:30:00Z"));
        assertThat(anchors.date(Anchor.START)).isEqualTo("2023-06-19");
        assertThat(DeadlineRule.parse("1 day before start").cutoff(anchors, CALENDAR))
                .hasToString("2023-06-18");
    }

    @Test
    void of_several_rules_the_earliest_deadline_counts() {
        DeadlineRule rule = DeadlineRule.parse("first of 14 days before start or 10 days after announcement at 12:00");
        Anchors late = Anchors.in(COPENHAGEN)
                .with(Anchor.START, LocalDate.of(2023, 6, 19))
                .with(Anchor.ANNOUNCEMENT, LocalDate.of(2023, 5, 30));
        assertThat(rule.cutoff(late, CALENDAR)).hasToString("2023-06-05");
        Anchors early = late.with(Anchor.ANNOUNCEMENT, LocalDate.of(2023, 5, 10));
        assertThat(rule.cutoff(early, CALENDAR)).hasToString("2023-05-20T12:00");
        assertThat(rule.toString()).isEqualTo("first of 14 days before start or 10 days after announcement at 12:00");
    }

    @Test
    void an_answer_is_counted_from_the_deadline_itself() {
        Anchors bare = Anchors.in(COPENHAGEN).with(Anchor.DEADLINE, Cutoff.parse("2021-12-17", COPENHAGEN));
        assertThat(DeadlineRule.parse("2 weeks after deadline").cutoff(bare, CALENDAR))
                .hasToString("2021-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DeadlineRule.parse("60 minutes after deadline").cutoff(bare, CALENDAR))
                .withMessage("Hours and minutes are counted from a moment, but of deadline only the day is known,"
                        + " 2021-12-17. Maybe count days, or give the hour");
        Anchors exact = bare.with(Anchor.DEADLINE, Cutoff.parse("2021-12-17T12:00", COPENHAGEN));
        assertThat(DeadlineRule.parse("60 minutes after deadline").cutoff(exact, CALENDAR))
                .hasToString("2021-12-17T13:00");
        assertThat(exact).isNotEqualTo(bare).hasToString("Anchors[DEADLINE] in Europe/Copenhagen");
        assertThat(exact.with(Anchor.DEADLINE, LocalDate.of(2021, 12, 17)))
                .isEqualTo(bare)
                .hasSameHashCodeAs(bare);
    }

    @Test
    void an_anchor_that_is_not_known_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineRule.parse("1 day before end").cutoff(Anchors.in(COPENHAGEN), CALENDAR))
                .withMessage("A deadline is counted from end, which is not among the anchors. Maybe it is not announced"
                        + " yet");
    }

    @Test
    void a_municipality_s_own_closed_days_move_its_deadlines() {
        DanishCalendar open = CALENDAR.withCustom(List.of());
        Anchors anchors = Anchors.in(COPENHAGEN).with(Anchor.START, LocalDate.of(2023, 6, 19));
        DeadlineRule.Days rule = (DeadlineRule.Days) DeadlineRule.parse("14 days before start rolled back");
        assertThat(rule.cutoff(anchors, open)).hasToString("2023-06-05");
        assertThat(rule.unrolled(anchors, CALENDAR)).isEqualTo("2023-06-05");
    }

    @Test
    void working_days_beyond_the_calendar_are_refused() {
        Anchors anchors = Anchors.in(COPENHAGEN).with(Anchor.START, LocalDate.of(2199, 12, 20));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(
                        () -> DeadlineRule.parse("20 working days after start").cutoff(anchors, CALENDAR))
                .withMessageContaining("2200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 days before start | 14 dage før starten | 14 days before the start",
                "1 day after end | 1 dag efter afslutningen | 1 day after the end",
                "5 working days before start at 12:00 rolled back | 5 arbejdsdage før starten kl. 12; er der lukket den dag,"
                        + " så arbejdsdagen før | 5 working days before the start at 12:00; if closed that day, the working"
                        + " day before",
                "1 working day before opening at 09:30 | 1 arbejdsdag før åbningen kl. 9.30 | 1 working day before the"
                        + " opening at 09:30",
                "2 weeks after announcement rolled forward | 2 uger efter offentliggørelsen; er der lukket den dag, så den"
                        + " næste arbejdsdag | 2 weeks after the announcement; if closed that day, the next working day",
                "1 week after deadline | 1 uge efter fristen | 1 week after the deadline",
                "0 days before start at 08:00 | samme dag som starten kl. 8 | on the day of the start at 08:00",
                "60 minutes before start | 1 time før starten | 1 hour before the start",
                "90 minutes before start | 90 minutter før starten | 90 minutes before the start",
                "1 minute after start | 1 minut efter starten | 1 minute after the start",
                "48 hours before start | 48 timer før starten | 48 hours before the start",
                "0 minutes before start | ved starten | at the start",
                "first of 14 days before start or 10 days after announcement | det, der kommer først: 14 dage før starten;"
                        + " eller 10 dage efter offentliggørelsen | whichever comes first: 14 days before the start; or 10"
                        + " days after the announcement",
            })
    void a_rule_tells_what_it_says_in_danish_and_english(String rule, String danish, String english) {
        assertThat(DeadlineRule.parse(rule).description().danish()).isEqualTo(danish);
        assertThat(DeadlineRule.parse(rule).description().english()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "1 days before start, 1 day before start",
        "2 week after end, 2 weeks after end",
        "120 minutes before start, 2 hours before start",
        "1 hours before start, 1 hour before start",
        "1 working days before start, 1 working day before start",
        "'  3   days  before start ', 3 days before start",
    })
    void a_rule_prints_in_one_form_however_it_was_written(String written, String printed) {
        assertThat(DeadlineRule.parse(written)).hasToString(printed).isEqualTo(DeadlineRule.parse(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | its end at place 1 | a number from 0 to 99999",
                "fjorten dage før | \"fjorten\" at place 1 | a number from 0 to 99999",
                "-1 days before start | \"-1\" at place 1 | a number from 0 to 99999",
                "100000 days before start | \"100000\" at place 1 | a number from 0 to 99999",
                "14 | its end at place 3 | days, working days, weeks, hours or minutes",
                "14 months before start | \"months\" at place 4 | days, working days, weeks, hours or minutes",
                "14 working hours before start | \"hours\" at place 12 | \"days\"",
                "14 days until start | \"until\" at place 9 | before or after",
                "14 days before | its end at place 15 | announcement, opening, deadline, start, end",
                "14 days before Start | \"Start\" at place 16 | announcement, opening, deadline, start, end",
                "14 days before start at | its end at place 24 | a time from 00:00 to 23:59",
                "14 days before start at 24:00 | \"24:00\" at place 25 | a time from 00:00 to 23:59",
                "14 days before start at 9:00 | \"9:00\" at place 25 | a time from 00:00 to 23:59",
                "14 days before start at 19:60 | \"19:60\" at place 25 | a time from 00:00 to 23:59",
                "14 days before start rolled up | \"up\" at place 29 | forward or back",
                "14 days before start please | \"please\" at place 22 | the end of the rule",
                "60 minutes before start at 10:00 | \"at\" at place 25 | the end of the rule",
                "2000 hours before start | \"2000\" at place 1 | at most 99999 minutes",
                "first 1 day before start | \"1\" at place 7 | \"of\"",
                "first of 1 day before start | its end at place 28 | \"or\" and another rule",
                "first of 1 day before start or first of 2 days before end | \"first\" at place 32 | a number from 0 to"
                        + " 99999",
            })
    void what_is_no_rule_is_refused_with_place_value_and_hint(String text, String found, String expected) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> DeadlineRule.parse(text))
                .withMessage("The rule \"" + text + "\" has " + found + ", where there must be " + expected
                        + ". Maybe like this: 5 working days before start at 12:00 rolled back")
                .satisfies(e -> assertThat(e.getErrorIndex() + 1)
                        .isEqualTo(Integer.parseInt(found.substring(found.lastIndexOf(' ') + 1))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_000})
    void a_count_out_of_range_is_refused(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadlineRule.Days(
                        count,
                        DeadlineRule.Unit.DAYS,
                        DeadlineRule.Side.BEFORE,
                        Anchor.START,
                        Optional.empty(),
                        Rolling.NONE))
                .withMessageContaining("not " + count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:00:01", "10:00:00.000000001"})
    void a_time_with_seconds_is_refused(LocalTime time) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadlineRule.Days(
                        1,
                        DeadlineRule.Unit.DAYS,
                        DeadlineRule.Side.BEFORE,
                        Anchor.START,
                        Optional.of(time),
                        Rolling.NONE))
                .withMessageContaining("Maybe 10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1.5S", "PT60.5S", "PT-1M", "PT100000M"})
    void elapsed_time_is_in_whole_minutes_and_not_negative(Duration time) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadlineRule.Elapsed(time, DeadlineRule.Side.BEFORE, Anchor.START))
                .withMessageContaining("Maybe");
    }

    @Test
    void the_bounds_of_a_rule_are_allowed() {
        assertThat(DeadlineRule.parse("99999 minutes after start"))
                .isEqualTo(new DeadlineRule.Elapsed(Duration.ofMinutes(99_999), DeadlineRule.Side.AFTER, Anchor.START));
        assertThat(DeadlineRule.parse("99999 days after start")
                        .cutoff(Anchors.in(COPENHAGEN).with(Anchor.START, LocalDate.of(2023, 1, 1)), CALENDAR))
                .hasToString("2296-10-15");
    }

    @Test
    void the_first_of_several_needs_two_and_holds_no_other() {
        DeadlineRule one = DeadlineRule.parse("1 day before start");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadlineRule.FirstOf(List.of(one)))
                .withMessageContaining("needs two rules: [1 day before start]");
        DeadlineRule two = new DeadlineRule.FirstOf(List.of(one, one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadlineRule.FirstOf(List.of(one, two)))
                .withMessageContaining("cannot hold another");
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    @Test
    void reminders_come_some_working_days_before_at_a_local_time() {
        Reminders reminders = Reminders.parse("5, 3 and 1 working days before at 09:00");
        assertThat(reminders.moments(Cutoff.parse("2023-06-09T10:00", COPENHAGEN), CALENDAR))
                .extracting(
                        moment -> LocalDateTime.ofInstant(moment, COPENHAGEN).toString())
                .containsExactly("2023-06-01T09:00", "2023-06-06T09:00", "2023-06-08T09:00");
        assertThat(reminders).hasToString("5, 3 and 1 working days before at 09:00");
        assertThat(reminders.description().danish()).isEqualTo("5, 3 og 1 arbejdsdage før, kl. 9");
        assertThat(reminders.description().english()).isEqualTo("5, 3 and 1 working days before, at 09:00");
    }

    @Test
    void a_reminder_at_a_time_that_the_clocks_skip_comes_as_much_later() {
        // Danish clocks change on Sundays; in Berlin they once did on a Monday.
        assertThat(Reminders.parse("1 working day before at 02:30")
                        .moments(Cutoff.parse("1940-04-02", ZoneId.of("Europe/Berlin")), CALENDAR))
                .containsExactly(Instant.parse("1940-04-01T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 working day before at 09:00 | 1 working day before at 09:00",
                "1 and 5 working days before at 09:00 | 5 and 1 working days before at 09:00",
                "2, 2 and 2 working days before at 23:59 | 2 working days before at 23:59",
                "1, 2 working days before at 09:00 | 2 and 1 working days before at 09:00",
            })
    void reminders_print_with_the_first_one_first(String written, String printed) {
        assertThat(Reminders.parse(written)).hasToString(printed).isEqualTo(Reminders.parse(printed));
    }

    @Test
    void a_single_reminder_is_told_in_the_singular() {
        assertThat(Reminders.parse("1 working day before at 08:15")
                        .description()
                        .danish())
                .isEqualTo("1 arbejdsdag før, kl. 8.15");
        assertThat(Reminders.parse("1 working day before at 08:15")
                        .description()
                        .english())
                .isEqualTo("1 working day before, at 08:15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "working days before at 09:00",
                "5 and working days before at 09:00",
                "5 days before at 09:00",
                "5 working days after at 09:00",
                "5 working days before",
                "5 working days before at 9",
                "0 working days before at 09:00",
                "5 working days before at 09:00 sharp"
            })
    void what_is_no_reminder_is_refused_with_a_hint(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> Reminders.parse(text))
                .withMessageContaining("Maybe");
    }

    @Test
    void reminders_need_a_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reminders(List.of(), LocalTime.NOON))
                .withMessageContaining("Maybe 5 and 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Reminders(List.of(-1), LocalTime.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reminders(List.of(1), LocalTime.of(9, 0, 1)));
    }
}
