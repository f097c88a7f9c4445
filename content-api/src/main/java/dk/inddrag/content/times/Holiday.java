package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.calendar.Third;
import dk.inddrag.core.holiday.ClosedDay;
import dk.inddrag.core.holiday.DanishCalendar;
import dk.inddrag.core.holiday.YearlyDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * The named days and holidays of a Danish year, numbered in words.txt in this order from 1. Days fixed by the calendar or
 * by Easter are days. School holidays are fixed by each municipality but for week 42, so they stay as rough as they are:
 * the summer holiday begins with the last Saturday of June and ends in the first half of August, the winter holiday is
 * week 7 or 8.
 */
enum Holiday {
    SUMMER_HOLIDAY,
    AUTUMN_HOLIDAY,
    CHRISTMAS_HOLIDAY,
    WINTER_HOLIDAY,
    EASTER_HOLIDAY,
    /** "The holiday": the next school holiday, whichever that is. It has no date of its own. */
    THE_HOLIDAY,
    CHRISTMAS,
    NEW_YEAR,
    EASTER,
    PENTECOST,
    CHRISTMAS_EVE,
    CHRISTMAS_DAY,
    NEW_YEARS_EVE,
    NEW_YEARS_DAY,
    CONSTITUTION_DAY,
    PALM_SUNDAY,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    ASCENSION_DAY,
    PRAYER_DAY,
    WHIT_SUNDAY,
    SHROVETIDE,
    LITTLE_CHRISTMAS_EVE,
    START_OF_SCHOOL,
    SAINT_JOHNS_EVE,
    BETWEEN_CHRISTMAS_AND_NEW_YEAR,
    SECOND_CHRISTMAS_DAY,
    EASTER_MONDAY,
    WHIT_MONDAY,
    FIRST_ADVENT,
    SECOND_ADVENT,
    THIRD_ADVENT,
    FOURTH_ADVENT;

    static Holiday numbered(int number) {
        return values()[number - 1];
    }

    /** The Sunday in Advent of that place, from 1 to 4. */
    static Holiday advent(int place) {
        return switch (place) {
            case 1 -> FIRST_ADVENT;
            case 2 -> SECOND_ADVENT;
            case 3 -> THIRD_ADVENT;
            default -> FOURTH_ADVENT;
        };
    }

    /** Whether the name fixes no more than a rough time. */
    boolean isRough() {
        return this == THE_HOLIDAY || this == START_OF_SCHOOL;
    }

    /** The second day of a feast: 2. juledag. This day itself if it has none. */
    Holiday second() {
        return switch (this) {
            case CHRISTMAS_DAY -> SECOND_CHRISTMAS_DAY;
            case EASTER_SUNDAY -> EASTER_MONDAY;
            case WHIT_SUNDAY -> WHIT_MONDAY;
            default -> this;
        };
    }

    /** The one that begins in the year. */
    PartialDate in(int year) {
        LocalDate easter = YearlyDate.easter(year);
        return switch (this) {
            case SUMMER_HOLIDAY -> rough(Third.LATE, YearMonth.of(year, 6), Third.MID, YearMonth.of(year, 8));
            case AUTUMN_HOLIDAY -> new PartialDate.Week(year, 42);
            case CHRISTMAS_HOLIDAY -> rough(Third.LATE, YearMonth.of(year, 12), Third.EARLY, YearMonth.of(year + 1, 1));
            case WINTER_HOLIDAY -> PartialDate.between(new PartialDate.Week(year, 7), new PartialDate.Week(year, 8));
            case EASTER_HOLIDAY -> days(easter.minusDays(8), easter.plusDays(1));
            case CHRISTMAS -> days(LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 26));
            case NEW_YEAR -> days(LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 1, 1));
            case EASTER -> days(easter.minusDays(3), easter.plusDays(1));
            case PENTECOST -> days(easter.plusDays(49), easter.plusDays(50));
            case BETWEEN_CHRISTMAS_AND_NEW_YEAR -> days(LocalDate.of(year, 12, 27), LocalDate.of(year, 12, 30));
            case SAINT_JOHNS_EVE -> PartialDate.of(year, 6, 23);
            case LITTLE_CHRISTMAS_EVE -> PartialDate.of(year, 12, 23);
            case START_OF_SCHOOL -> PartialDate.of(YearMonth.of(year, 8));
            case FIRST_ADVENT -> PartialDate.of(fourthAdvent(year).minusWeeks(3));
            case SECOND_ADVENT -> PartialDate.of(fourthAdvent(year).minusWeeks(2));
            case THIRD_ADVENT -> PartialDate.of(fourthAdvent(year).minusWeeks(1));
            case FOURTH_ADVENT -> PartialDate.of(fourthAdvent(year));
            case SHROVETIDE -> PartialDate.of(easter.minusDays(49));
            case PALM_SUNDAY -> PartialDate.of(easter.minusDays(7));
            case CHRISTMAS_EVE,
                    CHRISTMAS_DAY,
                    SECOND_CHRISTMAS_DAY,
                    NEW_YEARS_EVE,
                    NEW_YEARS_DAY,
                    CONSTITUTION_DAY,
                    MAUNDY_THURSDAY,
                    GOOD_FRIDAY,
                    EASTER_SUNDAY,
                    EASTER_MONDAY,
                    PRAYER_DAY,
                    ASCENSION_DAY,
                    WHIT_SUNDAY,
                    WHIT_MONDAY -> PartialDate.of(closedDay().on().in(year));
            case THE_HOLIDAY -> throw new IllegalStateException("The holiday that comes next depends on the day");
        };
    }

    /**
     * The day of this name in the Danish calendar. That it is no longer a public holiday does not matter: people still name
     * Store bededag.
     */
    private ClosedDay closedDay() {
        String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return DanishCalendar.standard().closedDays().stream()
                .filter(day -> day.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PartialDate days(LocalDate from, LocalDate through) {
        return PartialDate.between(PartialDate.of(from), PartialDate.of(through));
    }

    private static PartialDate rough(Third from, YearMonth first, Third through, YearMonth last) {
        return PartialDate.between(
                new PartialDate.Part(from, PartialDate.of(first)), new PartialDate.Part(through, PartialDate.of(last)));
    }

    /** The last Sunday before Christmas Day. */
    private static LocalDate fourthAdvent(int year) {
        LocalDate eve = LocalDate.of(year, 12, 24);
        return eve.minusDays(eve.getDayOfWeek().getValue() % 7);
    }
}
