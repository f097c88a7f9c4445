package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.calendar.Third;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The named days and holidays of a Danish year. Days fixed by the calendar or by Easter are days. School holidays are
 * fixed by each municipality but for week 42, so they stay as rough as they are: the summer holiday begins with the last
 * Saturday of June and ends in the first half of August, the winter holiday is week 7 or 8.
 */
final class Holiday {

    static final int SUMMER = 1;
    static final int AUTUMN = 2;
    static final int CHRISTMAS_SCHOOL = 3;
    static final int WINTER = 4;
    static final int EASTER_SCHOOL = 5;
    static final int UNNAMED = 6;
    static final int CHRISTMAS = 7;
    static final int SAINT_JOHN = 40;
    static final int BETWEEN_CHRISTMAS_AND_NEW_YEAR = 41;
    static final int SECOND_CHRISTMAS_DAY = 42;
    static final int SECOND_EASTER_DAY = 43;
    static final int SECOND_PENTECOST_DAY = 44;

    private Holiday() {}

    /** The holiday of that number in words.txt (or above) that begins in the year; the unnamed one has no date. */
    static PartialDate in(int year, int holiday) {
        LocalDate easter = easter(year);
        return switch (holiday) {
            case SUMMER -> rough(Third.LATE, year, 6, Third.MID, year, 8);
            case AUTUMN -> new PartialDate.Week(year, 42);
            case CHRISTMAS_SCHOOL -> rough(Third.LATE, year, 12, Third.EARLY, year + 1, 1);
            case WINTER -> PartialDate.between(new PartialDate.Week(year, 7), new PartialDate.Week(year, 8));
            case EASTER_SCHOOL -> days(easter.minusDays(8), easter.plusDays(1));
            case CHRISTMAS -> days(LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 26));
            case 8 -> days(LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 1, 1));
            case 9 -> days(easter.minusDays(3), easter.plusDays(1));
            case 10 -> days(easter.plusDays(49), easter.plusDays(50));
            case 11 -> PartialDate.of(year, 12, 24);
            case 12 -> PartialDate.of(year, 12, 25);
            case 13 -> PartialDate.of(year, 12, 31);
            case 14 -> PartialDate.of(year, 1, 1);
            case 15 -> PartialDate.of(year, 6, 5);
            case 16 -> PartialDate.of(easter.minusDays(7));
            case 17 -> PartialDate.of(easter.minusDays(3));
            case 18 -> PartialDate.of(easter.minusDays(2));
            case 19 -> PartialDate.of(easter);
            case 20 -> PartialDate.of(easter.plusDays(39));
            case 21 -> PartialDate.of(easter.plusDays(26));
            case 22 -> PartialDate.of(easter.plusDays(49));
            case 23 -> PartialDate.of(easter.minusDays(49));
            case 24 -> PartialDate.of(year, 12, 23);
            case 25 -> PartialDate.of(YearMonth.of(year, 8));
            case SAINT_JOHN -> PartialDate.of(year, 6, 23);
            case BETWEEN_CHRISTMAS_AND_NEW_YEAR -> days(LocalDate.of(year, 12, 27), LocalDate.of(year, 12, 30));
            case SECOND_CHRISTMAS_DAY -> PartialDate.of(year, 12, 26);
            case SECOND_EASTER_DAY -> PartialDate.of(easter.plusDays(1));
            case SECOND_PENTECOST_DAY -> PartialDate.of(easter.plusDays(50));
            default -> throw new IllegalArgumentException("No holiday has the number " + holiday);
        };
    }

    private static PartialDate days(LocalDate from, LocalDate through) {
        return PartialDate.between(PartialDate.of(from), PartialDate.of(through));
    }

    private static PartialDate rough(Third from, int fromYear, int fromMonth, Third to, int toYear, int toMonth) {
        return PartialDate.between(
                new PartialDate.Part(from, PartialDate.of(YearMonth.of(fromYear, fromMonth))),
                new PartialDate.Part(to, PartialDate.of(YearMonth.of(toYear, toMonth))));
    }

    /** Easter Sunday by the Gregorian rule (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
