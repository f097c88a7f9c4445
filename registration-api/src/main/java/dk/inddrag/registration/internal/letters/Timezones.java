package dk.inddrag.registration.internal.letters;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.TimeZone;
import java.util.stream.IntStream;

/** Writes a zone as a VTIMEZONE, by the rules of Java for it, so that a calendar needs no table of zones of its own. */
final class Timezones {

    /** The first year of the rules that hold today: since 1996 all of the European Union changes its clocks together. */
    private static final int SINCE = 1996;

    private Timezones() {}

    static TimezoneAssignment of(ZoneId zone) {
        VTimezone component = new VTimezone(zone.getId());
        for (ZoneOffsetTransitionRule rule : zone.getRules().getTransitionRules()) {
            Observance observance = observance(rule);
            if (observance instanceof DaylightSavingsTime summer) {
                component.addDaylightSavingsTime(summer);
            } else if (observance instanceof StandardTime winter) {
                component.addStandardTime(winter);
            }
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
    }

    private static Observance observance(ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition first = rule.createTransition(SINCE);
        boolean summer = rule.getOffsetAfter().getTotalSeconds()
                > rule.getStandardOffset().getTotalSeconds();
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        LocalDateTime start = first.getDateTimeBefore();
        observance.setDateStart(new DateTimeComponents(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(rule.getOffsetBefore()));
        observance.setTimezoneOffsetTo(offset(rule.getOffsetAfter()));
        observance.setRecurrenceRule(yearly(rule));
        return observance;
    }

    /** Java may say "the Sunday from the 25th on" where calendars say "the last Sunday". */
    private static Recurrence yearly(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        DayOfWeek day = DayOfWeek.valueOf(rule.getDayOfWeek().name());
        Recurrence.Builder yearly =
                new Recurrence.Builder(Frequency.YEARLY).byMonth(rule.getMonth().getValue());
        return from < 0 || from + 6 >= rule.getMonth().maxLength()
                ? yearly.byDay(-1, day).build()
                : yearly.byMonthDay(IntStream.range(from, from + 7).boxed().toList())
                        .byDay(day)
                        .build();
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(1000L * offset.getTotalSeconds());
    }
}
