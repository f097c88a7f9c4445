package dk.inddrag.core.deadline;

import dk.inddrag.core.source.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Deadlines in words, in Danish ({@code 9. juni 2023 kl. 10}) and in English ({@code 9 June 2023 at 10:00}). An hour
 * never stands without its date. The words do not depend on the locale data of the JVM.
 *
 * <p>Immutable and thread-safe.
 */
public final class DeadlineFormatter {

    /** From this many days on, the hours are left out. */
    private static final long DAYS_WITHOUT_HOURS = 14;

    private final Words words;

    private DeadlineFormatter(Words words) {
        this.words = words;
    }

    /**
     * A formatter for a language.
     *
     * @param language the language, not null
     * @return the formatter, not null
     */
    public static DeadlineFormatter of(Language language) {
        return new DeadlineFormatter(new Words(language));
    }

    /**
     * A day with its year.
     *
     * @param date the day, not null
     * @return {@code 9. juni 2023} or {@code 9 June 2023}
     */
    public String date(LocalDate date) {
        return words.date(date);
    }

    /**
     * A day without its year.
     *
     * @param date the day, not null
     * @return {@code 9. juni} or {@code 9 June}
     */
    public String dayAndMonth(LocalDate date) {
        return words.dayAndMonth(date);
    }

    /**
     * A time of day. It is meant to follow a date. Seconds are shown only where there are any; parts of a second never.
     *
     * @param time the time, not null
     * @return {@code kl. 10} or {@code kl. 10.30}; {@code at 10:00} or {@code at 10:30}
     */
    public String time(LocalTime time) {
        return words.time(time);
    }

    /**
     * A moment with its date and hour.
     *
     * @param moment the moment, not null
     * @param zone the zone in which to tell it, not null
     * @return {@code 1. juni 2023 kl. 9} or {@code 1 June 2023 at 09:00}
     */
    public String moment(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return date(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    /**
     * A cutoff, with its year. The hour is told only where one was announced.
     *
     * @param cutoff the cutoff, not null
     * @return {@code 9. juni 2023 kl. 10} or {@code 17. december 2021}; where the clocks go back and the hour comes twice,
     *     the first is told as {@code kl. 2.30 (sommertid)}
     */
    public String cutoff(Cutoff cutoff) {
        return date(cutoff.date()) + hourOf(cutoff);
    }

    /**
     * A cutoff as seen from a moment: the year is left out where it is the same, and today and tomorrow are named.
     *
     * @param cutoff the cutoff, not null
     * @param moment the moment, before or after the cutoff, not null
     * @return {@code 9. juni kl. 10}, {@code i dag, 9. juni kl. 10} or {@code i morgen, 17. december}
     */
    public String cutoff(Cutoff cutoff, Instant moment) {
        LocalDate today = moment.atZone(cutoff.zone()).toLocalDate();
        if (cutoff.date().getYear() != today.getYear() && Math.abs(ChronoUnit.DAYS.between(today, cutoff.date())) > 1) {
            return cutoff(cutoff);
        }
        String named = dayAndMonth(cutoff.date()) + hourOf(cutoff);
        if (cutoff.date().equals(today)) {
            return words.pick("i dag, ", "today, ") + named;
        }
        if (cutoff.date().equals(today.plusDays(1))) {
            return words.pick("i morgen, ", "tomorrow, ") + named;
        }
        return named;
    }

    /**
     * A cutoff as people say it from one day to the next: today and tomorrow take the place of the date.
     *
     * @param cutoff the cutoff, not null
     * @param moment the moment, before or after the cutoff, not null
     * @return {@code i dag kl. 10}, {@code i morgen}, or what {@link #cutoff(Cutoff, Instant)} gives for other days
     */
    public String relative(Cutoff cutoff, Instant moment) {
        LocalDate today = moment.atZone(cutoff.zone()).toLocalDate();
        if (cutoff.date().equals(today)) {
            return words.pick("i dag", "today") + hourOf(cutoff);
        }
        if (cutoff.date().equals(today.plusDays(1))) {
            return words.pick("i morgen", "tomorrow") + hourOf(cutoff);
        }
        return cutoff(cutoff, moment);
    }

    /**
     * The time left until a cutoff, rounded down so that it never promises more than there is. Days are days of the
     * calendar in the cutoff's zone; what is left of them are elapsed hours and minutes, also when the clocks change.
     * A cutoff without an hour lasts to the end of its day. From 14 days on, hours are left out.
     *
     * @param cutoff the cutoff, not null
     * @param moment the moment, not null
     * @return {@code 8 dage og 1 time}, {@code 3 timer og 20 minutter}, {@code 5 minutter} or {@code under et minut};
     *     the last also at the cutoff itself
     * @throws IllegalArgumentException if the moment is after the cutoff
     */
    public String timeLeft(Cutoff cutoff, Instant moment) {
        if (!cutoff.isInTime(moment)) {
            throw new IllegalArgumentException("No time is left at " + moment + " until " + cutoff);
        }
        // The end of a day is told as midnight: "1 day", not "23 hours and 59 minutes".
        Instant end = cutoff.isAssumed() ? cutoff.lastInstant().plusNanos(1) : cutoff.lastInstant();
        return span(moment, end, cutoff.zone());
    }

    /**
     * The time between two moments, rounded down, in the form of {@link #timeLeft(Cutoff, Instant)}.
     *
     * @param from the earlier moment, not null
     * @param to the later moment, not null
     * @param zone the zone whose days are counted, not null
     * @return the words, not null
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public String span(Instant from, Instant to, ZoneId zone) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span cannot end before it begins: from " + from + " to " + to);
        }
        ZonedDateTime start = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        long days = ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        // Compared as moments: where the clocks change, a day more at the same hour can lie beyond the end.
        while (start.plusDays(days).isAfter(end)) {
            days--;
        }
        Duration rest = Duration.between(start.plusDays(days).toInstant(), to);
        if (days >= DAYS_WITHOUT_HOURS || (days > 0 && rest.toHours() == 0)) {
            return words.days(days);
        }
        if (days > 0) {
            return joined(words.days(days), words.hours(rest.toHours()));
        }
        if (rest.toHours() == 0) {
            return rest.toMinutes() > 0
                    ? words.minutes(rest.toMinutes())
                    : words.pick("under et minut", "less than a minute");
        }
        return rest.toMinutesPart() == 0
                ? words.hours(rest.toHours())
                : joined(words.hours(rest.toHours()), words.minutes(rest.toMinutesPart()));
    }

    private String hourOf(Cutoff cutoff) {
        String twice = cutoff.isFirstOfTwo() ? words.pick(" (sommertid)", " (summer time)") : "";
        return cutoff.time().map(time -> " " + time(time) + twice).orElse("");
    }

    private String joined(String first, String second) {
        return first + words.pick(" og ", " and ") + second;
    }
}
