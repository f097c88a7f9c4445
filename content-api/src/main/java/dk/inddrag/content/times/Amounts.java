package dk.inddrag.content.times;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Amounts of time: 14 dage, en uge, et par måneder, 3-4 uger, en halv time, et kvarter, 5 hverdage, en uges tid. */
final class Amounts {

    static final ChronoUnit DAY = ChronoUnit.DAYS;

    private static final ChronoUnit[] UNITS = {
        ChronoUnit.MINUTES, ChronoUnit.HOURS, DAY, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS
    };

    /** The most of each unit that a person counts in; more is no time expression. */
    private static final int[] MOST = {600, 240, 366, 104, 60, 50};

    /**
     * A number of units.
     *
     * @param next the index of the token after it
     * @param count how many, at least 1
     * @param most the most it may be, the same but for <i>3-4 uger</i>
     * @param unit of what
     * @param workingDays whether the days are working days
     * @param rough whether it is said to be rough
     */
    record Amount(int next, int count, int most, ChronoUnit unit, boolean workingDays, boolean rough) {
        /** Whether it can be counted on a calendar alone. */
        boolean countsDays() {
            return unit.isDateBased() && !workingDays;
        }
    }

    private final Tokens t;

    Amounts(Tokens tokens) {
        this.t = tokens;
    }

    @Nullable
    Amount at(int i) {
        boolean rough = t.has(i, Role.APPROXIMATE);
        int j = i + (rough ? t.isMark(i + 1, '.') ? 2 : 1 : 0);
        int count = count(j);
        int most = count;
        j++;
        boolean to = t.isMark(j, '-') || t.is(j, "til") || t.is(j, "to") || t.is(j, "eller");
        if (count > 0 && to && count(j + 1) > count) {
            most = count(j + 1);
            rough = true;
            j += 2;
        } else if (t.is(j, "par") && count == 1) {
            count = 2;
            most = 2;
            rough = true;
            j++;
        }
        if (count < 1) {
            return null;
        }
        if (t.is(j, "hverdage") || t.is(j, "arbejdsdage") || t.is(j, "hverdag") || t.is(j, "arbejdsdag")) {
            return new Amount(j + 1, count, most, DAY, true, rough);
        }
        if (count == 1 && t.is(j, "halvt") && t.is(j + 1, "aar")) {
            return new Amount(j + 2, 6, 6, ChronoUnit.MONTHS, false, rough);
        }
        return count == 1 && (t.is(j, "halv") || t.is(j, "kvarter"))
                ? shortTime(j, rough)
                : whole(j, count, most, rough);
    }

    private @Nullable Amount shortTime(int i, boolean rough) {
        if (t.is(i, "kvarter")) {
            return new Amount(i + 1, 15, 15, ChronoUnit.MINUTES, false, rough);
        }
        return t.is(i + 1, "time") ? new Amount(i + 2, 30, 30, ChronoUnit.MINUTES, false, rough) : null;
    }

    private @Nullable Amount whole(int i, int count, int most, boolean rough) {
        int unit = t.value(i, Role.UNIT);
        if (unit == 0 || most > MOST[unit - 1]) {
            return null;
        }
        boolean tid = t.is(i + 1, "tid");
        return new Amount(tid ? i + 2 : i + 1, count, most, UNITS[unit - 1], false, rough || tid);
    }

    private int count(int i) {
        return t.isNumber(i) ? t.number(i) : t.value(i, Role.CARDINAL);
    }

    /** A single one said with its article: ugen før, dagen efter. Null if the word at {@code i} is none. */
    @Nullable
    Amount single(int i) {
        ChronoUnit unit = t.is(i, "ugen")
                ? ChronoUnit.WEEKS
                : t.is(i, "maaneden")
                        ? ChronoUnit.MONTHS
                        : t.is(i, "dagen") ? DAY : t.is(i, "aaret") ? ChronoUnit.YEARS : null;
        return unit == null ? null : new Amount(i + 1, 1, 1, unit, false, false);
    }
}
