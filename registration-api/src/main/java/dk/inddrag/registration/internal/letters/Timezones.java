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
        // Java counts days from the first of a month, and from its last with a minus; only the latter is asked for
        // here.
        DayOfWeek day = DayOfWeek.valueOf(rule.getDayOfWeek().name());
        int week = rule.getDayOfMonthIndicator() < 0 ? -1 : 1 + (rule.getDayOfMonthIndicator() - 1) / 7;
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(rule.getMonth().getValue())
                .byDay(week, day)
                .build());
        return observance;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(1000L * offset.getTotalSeconds());
    }
}
