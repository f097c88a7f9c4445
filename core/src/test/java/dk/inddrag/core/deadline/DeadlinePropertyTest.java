package dk.inddrag.core.deadline;

import static dk.inddrag.core.deadline.Cutoff.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.holiday.DanishCalendar;
import dk.inddrag.core.holiday.Rolling;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every deadline and every rule, over all days or over random ones; the seed is printed. */
class DeadlinePropertyTest {

    private static final DanishCalendar CALENDAR = DanishCalendar.standard();
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final LocalDate END = LocalDate.of(2038, 1, 1);
    private static final int CASES = 5000;

    private final Random random = new Random(seed());

    private static long seed() {
        long seed = Long.getLong("inddrag.seed", new Random().nextLong());
        System.out.println("seed " + seed + " (again with -Dinddrag.seed=" + seed + ")");
        return seed;
    }

    @Test
    void the_end_of_the_day_is_its_last_nanosecond_on_every_day_from_1980_to_2037() {
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            Cutoff cutoff = Cutoff.onDay(day, COPENHAGEN);
            Instant last = ZonedDateTime.of(day, LocalTime.of(23, 59, 59, 999_999_999), COPENHAGEN)
                    .toInstant();
            Instant midnight = ZonedDateTime.of(day.plusDays(1), LocalTime.MIDNIGHT, COPENHAGEN)
                    .toInstant();
            assertThat(cutoff.isInTime(last)).as("%s 23:59:59.999999999", day).isTrue();
            assertThat(cutoff.isInTime(midnight)).as("%s 24:00", day).isFalse();
        }
    }

    @Test
    void sixty_minutes_before_are_sixty_elapsed_minutes_in_every_minute_around_each_change_of_the_clocks() {
        DeadlineRule rule = DeadlineRule.parse("60 minutes before start");
        int changes = 0;
        ZoneOffsetTransition change = COPENHAGEN.getRules().nextTransition(at(FIRST));
        while (change.getInstant().isBefore(at(END))) {
            changes++;
            for (int minute = -180; minute <= 180; minute++) {
                Instant start = change.getInstant().plus(Duration.ofMinutes(minute));
                Cutoff cutoff = rule.cutoff(Anchors.in(COPENHAGEN).with(Anchor.START, start), CALENDAR);
                assertThat(Duration.between(cutoff.lastInstant(), start)).hasMinutes(60);
                assertThat(Cutoff.parse(cutoff.toString(), COPENHAGEN)).isEqualTo(cutoff);
            }
            change = COPENHAGEN.getRules().nextTransition(change.getInstant());
        }
        // Two each year since April 1980.
        assertThat(changes).isEqualTo(116);
    }

    @Test
    void a_rule_that_is_printed_can_be_read_again() {
        for (int i = 0; i < CASES; i++) {
            DeadlineRule rule = anyRule();
            assertThat(DeadlineRule.parse(rule.toString())).isEqualTo(rule);
            Reminders reminders = new Reminders(
                    IntStream.rangeClosed(0, random.nextInt(4))
                            .mapToObj(any -> 1 + random.nextInt(30))
                            .toList(),
                    anyTime());
            assertThat(Reminders.parse(reminders.toString())).isEqualTo(reminders);
        }
    }

    @Test
    void a_later_anchor_never_gives_an_earlier_deadline() {
        for (int i = 0; i < CASES; i++) {
            DeadlineRule rule = anyRule();
            Instant early = anyMoment();
            Instant late = early.plus(random.nextInt(20 * 24 * 60), ChronoUnit.MINUTES);
            assertThat(rule.cutoff(all(late), CALENDAR).lastInstant())
                    .as("%s from %s and %s", rule, early, late)
                    .isAfterOrEqualTo(rule.cutoff(all(early), CALENDAR).lastInstant());
        }
    }

    @Test
    void a_rolled_deadline_never_lands_on_a_closed_day_and_rolling_it_again_changes_nothing() {
        for (int i = 0; i < CASES; i++) {
            Rolling rolling = random.nextBoolean() ? Rolling.FORWARD : Rolling.BACK;
            DeadlineRule.Days any = anyDays();
            DeadlineRule.Days rule =
                    new DeadlineRule.Days(any.count(), any.unit(), any.side(), any.anchor(), any.time(), rolling);
            Instant anchor = anyMoment();
            LocalDate day = rule.cutoff(all(anchor), CALENDAR).date();
            assertThat(CALENDAR.isWorkingDay(day))
                    .as("%s from %s", rule, anchor)
                    .isTrue();
            assertThat(CALENDAR.roll(day, rolling)).isEqualTo(day);
        }
    }

    @Test
    void counting_working_days_there_and_back_again_returns_to_the_same_working_day() {
        for (int i = 0; i < CASES; i++) {
            LocalDate from = CALENDAR.roll(anyDay(), Rolling.FORWARD);
            int count = random.nextInt(60);
            LocalDate there = CALENDAR.plusWorkingDays(from, count);
            assertThat(CALENDAR.plusWorkingDays(there, -count)).isEqualTo(from);
            long between = from.datesUntil(there).filter(CALENDAR::isWorkingDay).count();
            assertThat(between).as("%d working days from %s", count, from).isEqualTo(count);
        }
    }

    @Test
    void reminders_come_on_working_days_before_the_day_of_the_deadline() {
        for (int i = 0; i < CASES; i++) {
            Cutoff cutoff = Cutoff.onDay(anyDay(), COPENHAGEN);
            Reminders reminders = new Reminders(List.of(1 + random.nextInt(10), 1 + random.nextInt(10)), anyTime());
            List<Instant> moments = reminders.moments(cutoff, CALENDAR);
            assertThat(moments).isSorted().doesNotHaveDuplicates().allSatisfy(moment -> {
                LocalDate day = moment.atZone(COPENHAGEN).toLocalDate();
                assertThat(CALENDAR.isWorkingDay(day)).isTrue();
                assertThat(day).isBefore(cutoff.date());
            });
        }
    }

    @Test
    void under_one_announcement_the_status_never_goes_back() {
        for (int i = 0; i < CASES; i++) {
            Deadline deadline = anyDeadline();
            Instant knownAt = anyMoment();
            List<Instant> moments =
                    Stream.generate(this::anyMoment).limit(8).sorted().toList();
            List<Integer> ranks = moments.stream()
                    .map(moment -> rank(deadline.statusAt(moment, knownAt)))
                    .toList();
            assertThat(ranks).as("%s known at %s", deadline, knownAt).isSorted();
        }
    }

    @Test
    void history_replayed_at_any_moment_is_what_was_announced_by_then() {
        for (int i = 0; i < CASES; i++) {
            Deadline deadline = anyDeadline();
            Instant knownAt = anyMoment();
            Instant moment = anyMoment();
            List<Announcement> known = deadline.history().stream()
                    .filter(announcement -> !announcement.knownFrom().isAfter(knownAt))
                    .toList();
            if (known.isEmpty()) {
                assertThat(deadline.statusAt(moment, knownAt)).isEqualTo(DeadlineStatus.NotAnnounced.INSTANCE);
                assertThat(deadline.announcementAt(knownAt)).isEmpty();
            } else {
                // What was announced later leaves no trace; so the history until then says the same.
                Deadline then = Deadline.of(known);
                assertThat(deadline.opensAt(knownAt)).isEqualTo(then.opensAt(Instant.MAX));
                assertThat(deadline.statusAt(moment, knownAt)).isEqualTo(then.statusAt(moment, Instant.MAX));
                assertThat(deadline.announcementAt(knownAt)).contains(known.get(known.size() - 1));
            }
        }
    }

    private static int rank(DeadlineStatus status) {
        if (status instanceof DeadlineStatus.NotYetOpen) {
            return 1;
        }
        if (status instanceof DeadlineStatus.Open) {
            return 2;
        }
        if (status instanceof DeadlineStatus.InGrace) {
            return 3;
        }
        return status instanceof DeadlineStatus.Closed ? 4 : 0;
    }

    private Deadline anyDeadline() {
        List<Announcement> history = Stream.generate(this::anyAnnouncement)
                .limit(1 + random.nextInt(4))
                .sorted(Comparator.comparing(Announcement::knownFrom))
                .toList();
        return Deadline.of(withOpenings(history));
    }

    /** Some announcements name an opening; each must, under which the one before it would come too late. */
    private List<Announcement> withOpenings(List<Announcement> history) {
        List<Announcement> opening = new ArrayList<>();
        Instant before = Instant.MIN;
        for (Announcement each : history) {
            boolean tooLate = !each.enforced().isInTime(before);
            if (tooLate || random.nextInt(3) == 0) {
                before = each.enforced().lastInstant().minus(Duration.ofHours(random.nextInt(2000)));
                opening.add(each.withOpening(before));
            } else {
                opening.add(each);
            }
        }
        return opening;
    }

    private Announcement anyAnnouncement() {
        Cutoff cutoff = random.nextBoolean() ? Cutoff.onDay(anyDay(), COPENHAGEN) : Cutoff.at(anyMoment(), COPENHAGEN);
        Optional<PartialDate> on = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(PartialDate.of(anyDay()));
        return Announcement.of(on, new Claims<>(List.of(Claim.of(cutoff, "side"))), Optional.empty())
                .withGrace(Duration.ofHours(random.nextInt(3)));
    }

    private DeadlineRule anyRule() {
        if (random.nextInt(4) > 0) {
            return anySingle();
        }
        List<DeadlineRule> rules = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            rules.add(anySingle());
        }
        return new DeadlineRule.FirstOf(rules);
    }

    private DeadlineRule anySingle() {
        return random.nextInt(3) > 0
                ? anyDays()
                : new DeadlineRule.Elapsed(
                        Duration.ofMinutes(random.nextInt(20_000)),
                        any(DeadlineRule.Side.values()),
                        any(Anchor.values()));
    }

    private DeadlineRule.Days anyDays() {
        return new DeadlineRule.Days(
                random.nextInt(60),
                any(DeadlineRule.Unit.values()),
                any(DeadlineRule.Side.values()),
                any(Anchor.values()),
                random.nextBoolean() ? Optional.of(anyTime()) : Optional.empty(),
                any(Rolling.values()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private LocalTime anyTime() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private LocalDate anyDay() {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(800));
    }

    private Instant anyMoment() {
        return at(anyDay()).plus(random.nextInt(24 * 60), ChronoUnit.MINUTES);
    }

    private static Anchors all(Instant moment) {
        Anchors anchors = Anchors.in(COPENHAGEN);
        for (Anchor anchor : Anchor.values()) {
            anchors = anchors.with(anchor, moment);
        }
        return anchors;
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(COPENHAGEN).toInstant();
    }
}
