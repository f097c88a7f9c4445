package dk.inddrag.core.deadline;

import dk.inddrag.core.holiday.DanishCalendar;
import dk.inddrag.core.holiday.Rolling;
import dk.inddrag.core.source.LocalizedText;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a deadline is computed from an anchor. A published deadline is none of these and is never moved.
 *
 * <p>The text form, which {@link #parse(String)} reads and {@link #toString()} prints:
 *
 * <table>
 * <caption>Text forms</caption>
 * <tr><th>what</th><th>text</th></tr>
 * <tr><td>days, working days or weeks</td><td>{@code 14 days before start}</td></tr>
 * <tr><td>at a local time</td><td>{@code 5 working days before start at 12:00}</td></tr>
 * <tr><td>rolled, if it falls on a closed day</td><td>{@code 2 weeks after announcement at 12:00 rolled forward}</td></tr>
 * <tr><td>elapsed hours or minutes</td><td>{@code 60 minutes before start}, {@code 24 hours after opening}</td></tr>
 * <tr><td>whichever comes first</td><td>{@code first of 14 days before start or 10 days after announcement}</td></tr>
 * </table>
 *
 * <p>A rule is monotone: a later anchor never gives an earlier deadline. All rules are immutable and thread-safe.
 */
public sealed interface DeadlineRule {

    /** The largest number of days, working days, weeks or minutes in a rule. */
    int LARGEST_COUNT = 99_999;

    /**
     * The deadline by this rule.
     *
     * @param anchors the anchors that the rule counts from, not null
     * @param calendar the working days, not null
     * @return the last moment in time, in the zone of the anchors, not null
     * @throws IllegalArgumentException if an anchor is not known, or not exactly enough
     * @throws DateTimeException if working days are counted in years that the calendar does not know, or the date is beyond
     *     what can be told
     */
    Cutoff cutoff(Anchors anchors, DanishCalendar calendar);

    /**
     * What the rule says, for users to read.
     *
     * @return {@code 5 arbejdsdage før starten kl. 12} and {@code 5 working days before the start at 12:00}, for instance
     */
    default LocalizedText description() {
        return new LocalizedText(RuleWords.DANISH.of(this), RuleWords.ENGLISH.of(this));
    }

    /**
     * The text form, which {@link #parse(String)} reads.
     *
     * @return the text, not null
     */
    @Override
    String toString();

    /**
     * Reads the text form given in the description of this type. One day may be written {@code 1 day} or {@code 1 days}.
     *
     * @param text the text, not null
     * @return the rule, not null
     * @throws DateTimeParseException if the text has another form; the message says at which word, what may stand there,
     *     and gives a hint, and the error index is the place of the word
     */
    static DeadlineRule parse(String text) {
        return new RuleParser(text).rule();
    }

    /** Before or after the anchor. */
    enum Side {
        /** Before it. */
        BEFORE,
        /** After it. */
        AFTER
    }

    /** What is counted on the calendar. */
    enum Unit {
        /** Days. */
        DAYS,
        /** Working days: a closed day is not counted, and neither is the day of the anchor itself. */
        WORKING_DAYS,
        /** Weeks of seven days. */
        WEEKS
    }

    /**
     * Days counted on the calendar from the day of the anchor. Without a time the deadline lasts to the end of its day. A
     * time that the clocks skip that day is moved on by as much as they are; of a time that occurs twice the second is
     * meant.
     *
     * @param count how many, from 0 to {@value DeadlineRule#LARGEST_COUNT}
     * @param unit of what, not null
     * @param side before or after, not null
     * @param anchor from what, not null
     * @param time the local time, inclusive, in whole minutes; empty for the end of the day
     * @param rolling where to, if the day is no working day, not null
     */
    record Days(int count, Unit unit, Side side, Anchor anchor, Optional<LocalTime> time, Rolling rolling)
            implements DeadlineRule {

        /**
         * Checks the count and the time.
         *
         * @throws IllegalArgumentException if the count is out of its range, or the time has seconds
         */
        public Days {
            RuleText.checkCount(count);
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(anchor, "anchor");
            time.ifPresent(RuleText::checkTime);
            Objects.requireNonNull(rolling, "rolling");
        }

        /**
         * The day before it is rolled.
         *
         * @param anchors the anchors, not null
         * @param calendar the working days, not null
         * @return the day on which the deadline would fall, not null
         * @throws IllegalArgumentException if the anchor is not known
         * @throws DateTimeException if working days are counted in years that the calendar does not know
         */
        public LocalDate unrolled(Anchors anchors, DanishCalendar calendar) {
            LocalDate from = anchors.date(anchor);
            int signed = side == Side.BEFORE ? -count : count;
            return switch (unit) {
                case DAYS -> from.plusDays(signed);
                case WORKING_DAYS -> calendar.plusWorkingDays(from, signed);
                case WEEKS -> from.plusWeeks(signed);
            };
        }

        @Override
        public Cutoff cutoff(Anchors anchors, DanishCalendar calendar) {
            LocalDate day = calendar.roll(unrolled(anchors, calendar), rolling);
            return time.map(at -> Cutoff.at(
                            day.atTime(at)
                                    .atZone(anchors.zone())
                                    .withLaterOffsetAtOverlap()
                                    .toInstant(),
                            anchors.zone()))
                    .orElseGet(() -> Cutoff.onDay(day, anchors.zone()));
        }

        @Override
        public String toString() {
            return RuleText.of(this);
        }
    }

    /**
     * Time that elapses before or after the moment of the anchor: 60 minutes are 60 minutes, also when the clocks change.
     *
     * @param time how long, in whole minutes, from none to {@value DeadlineRule#LARGEST_COUNT} minutes
     * @param side before or after, not null
     * @param anchor from what, not null
     */
    record Elapsed(Duration time, Side side, Anchor anchor) implements DeadlineRule {

        /**
         * Checks the duration.
         *
         * @throws IllegalArgumentException if it is out of its range, or not in whole minutes
         */
        public Elapsed {
            if (!time.equals(Duration.ofMinutes(time.toMinutes()))) {
                throw new IllegalArgumentException(
                        "Elapsed time is counted in whole minutes, not " + time + ". Maybe " + time.toMinutes());
            }
            RuleText.checkCount(time.toMinutes());
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(anchor, "anchor");
        }

        @Override
        public Cutoff cutoff(Anchors anchors, DanishCalendar calendar) {
            return Cutoff.at(anchors.moment(anchor).plus(side == Side.BEFORE ? time.negated() : time), anchors.zone());
        }

        @Override
        public String toString() {
            return RuleText.of(this);
        }
    }

    /**
     * The earliest deadline of several rules.
     *
     * @param rules the rules, at least two, none of them of this kind
     */
    record FirstOf(List<DeadlineRule> rules) implements DeadlineRule {

        /**
         * Copies the rules.
         *
         * @throws IllegalArgumentException if there are fewer than two, or one is itself the first of several
         */
        public FirstOf {
            rules = List.copyOf(rules);
            if (rules.size() < 2) {
                throw new IllegalArgumentException("The first of several needs two rules: " + rules + ". Maybe one is"
                        + " missing, or the rule can stand alone");
            }
            if (rules.stream().anyMatch(FirstOf.class::isInstance)) {
                throw new IllegalArgumentException(
                        "The first of several cannot hold another: " + rules + ". Maybe put all rules into one list");
            }
        }

        @Override
        public Cutoff cutoff(Anchors anchors, DanishCalendar calendar) {
            Cutoff first = rules.get(0).cutoff(anchors, calendar);
            for (DeadlineRule rule : rules.subList(1, rules.size())) {
                Cutoff next = rule.cutoff(anchors, calendar);
                if (next.lastInstant().isBefore(first.lastInstant())) {
                    first = next;
                }
            }
            return first;
        }

        @Override
        public String toString() {
            return RuleText.of(this);
        }
    }
}
