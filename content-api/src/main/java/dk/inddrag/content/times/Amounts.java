package dk.inddrag.content.times;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Amounts of time: 14 dage, en uge, et par måneder, en halv time, en uges tid. */
final class Amounts {

    private static final ChronoUnit[] UNITS = {
        ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS
    };

    /** The most of each unit that a person counts in; more is no time expression. */
    private static final int[] MOST = {600, 240, 366, 104, 60, 50};

    /**
     * A number of units.
     *
     * @param next the index of the token after it
     * @param count how many, at least 1
     * @param unit of what
     * @param rough whether it is said to be rough
     */
    record Amount(int next, int count, ChronoUnit unit, boolean rough) {
        boolean countsDays() {
            return unit.isDateBased();
        }
    }

    private final Tokens t;

    Amounts(Tokens tokens) {
        this.t = tokens;
    }

    @Nullable
    Amount at(int i) {
        boolean rough = t.has(i, Role.APPROXIMATE);
        int j = rough ? i + 1 : i;
        if (rough && t.isMark(j, '.')) {
            j++;
        }
        int count = t.isNumber(j) ? t.number(j) : t.value(j, Role.CARDINAL);
        j++;
        if (t.is(j, "par") && count == 1) {
            count = 2;
            rough = true;
            j++;
        }
        boolean half = t.is(j, "halv") && count == 1;
        int unit = t.value(half ? j + 1 : j, Role.UNIT);
        if (count < 1 || unit == 0 || count > MOST[unit - 1]) {
            return null;
        }
        if (half) {
            return unit == 2 ? new Amount(j + 2, 30, ChronoUnit.MINUTES, rough) : null;
        }
        j++;
        if (t.is(j, "tid")) {
            return new Amount(j + 1, count, UNITS[unit - 1], true);
        }
        return new Amount(j, count, UNITS[unit - 1], rough);
    }

    /** The unit of a single one said with its article: ugen før, dagen efter. Not read as an amount elsewhere. */
    @Nullable
    ChronoUnit single(int i) {
        if (t.is(i, "ugen")) {
            return ChronoUnit.WEEKS;
        }
        if (t.is(i, "maaneden")) {
            return ChronoUnit.MONTHS;
        }
        if (t.is(i, "dagen")) {
            return ChronoUnit.DAYS;
        }
        return t.is(i, "aaret") ? ChronoUnit.YEARS : null;
    }
}
