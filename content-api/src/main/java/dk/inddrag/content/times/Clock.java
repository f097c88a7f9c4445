package dk.inddrag.content.times;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times of day: kl. 12.00, kl 9-14, klokken halv ti, 10 am, 8.30-9.00. */
final class Clock {

    /**
     * A time, or a time from and a time to.
     *
     * @param next the index of the token after it
     * @param endOfDay whether the last time is written as 24
     */
    record Times(int next, LocalTime time, @Nullable LocalTime end, boolean endOfDay) {}

    private record Reading(int next, int minutes, boolean precise, int half) {
        LocalTime time() {
            return LocalTime.of(minutes / 60 % 24, minutes % 60);
        }

        Reading inHalf(int newHalf) {
            if (newHalf == 0 || half != 0 || minutes > 12 * 60 + 59) {
                return this;
            }
            int hour = minutes / 60 % 12 + (newHalf == 2 ? 12 : 0);
            return new Reading(next, hour * 60 + minutes % 60, precise, newHalf);
        }
    }

    private final Tokens t;

    Clock(Tokens tokens) {
        this.t = tokens;
    }

    /** The index after kl., kl, klokken or tidsrummet, or {@code i}. */
    int afterCue(int i) {
        if (t.is(i, "klokken")) {
            return i + 1;
        }
        if (t.is(i, "tidsrummet")) {
            int next = afterCue(i + 1);
            return t.is(next, "fra") ? afterCue(next + 1) : next;
        }
        if (t.is(i, "kl")) {
            return t.isMark(i + 1, '.') || t.isMark(i + 1, ':') ? i + 2 : i + 1;
        }
        return i;
    }

    /** A time at {@code i} that a word announces, or that am or pm makes one. */
    @Nullable
    Times at(int i) {
        int j = afterCue(i);
        if (j > i) {
            return times(j, true);
        }
        Reading first = t.isNumber(i) ? reading(i, false) : null;
        if (first == null || (t.isGlued(i) && t.isNumber(i - 2))) {
            return t.is(i, "noon") ? new Times(i + 1, LocalTime.NOON, null, false) : null;
        }
        Times times = times(i, false);
        return times != null && (first.half() != 0 || lastHalf(times.next()) != 0) ? times : null;
    }

    /** The second time of <i>mellem kl. 9 og 12</i>, with or without a word of its own. */
    @Nullable
    Times withCue(int i) {
        return times(afterCue(i), true);
    }

    /** Whether the figures at {@code i} can be minutes that a clock is set by: 16.30, but not 8.11. */
    boolean isRound(int i) {
        return t.digits(i + 2) == 2 && t.number(i + 2) % 5 == 0;
    }

    private int lastHalf(int next) {
        return t.is(next - 1, "am")
                        || t.is(next - 1, "pm")
                        || t.is(next - 1, "m")
                        || (t.isMark(next - 1, '.') && t.is(next - 2, "m"))
                ? 1
                : 0;
    }

    /** A time at {@code i} that only its place after a date or at the start of a line makes one: hours and minutes. */
    @Nullable
    Times loose(int i) {
        if (!t.isNumber(i) || (t.isGlued(i) && t.isNumber(i - 2))) {
            return null;
        }
        Reading first = reading(i, false);
        Times times = first == null || !first.precise() ? null : times(i, false);
        return times == null || goesOn(times.next()) ? null : times;
    }

    /** Whether figures go on after what was read: 8.11.23, 10.50 kr. */
    private boolean goesOn(int next) {
        boolean joint = t.isMark(next, '.') || t.isMark(next, ':') || t.isMark(next, ',') || t.isMark(next, '/');
        boolean more = t.isGlued(next) && joint && t.isGlued(next + 1) && t.isNumber(next + 1);
        return more || t.is(next, "kr") || t.is(next, "mio") || t.isMark(next, '%');
    }

    private @Nullable Times times(int i, boolean cued) {
        Reading first = reading(i, cued);
        if (first == null) {
            return null;
        }
        int j = afterTo(first.next());
        Reading last = j == first.next() ? null : reading(j, cued);
        if (last != null
                && (endsInDate(last.next()) || (!cued && first.half() == 0 && last.half() == 0 && !last.precise()))) {
            last = null;
        }
        if (last == null) {
            int half = halfOfDay(first.next());
            int next = half == 0 ? first.next() : first.next() + 2;
            return new Times(next, first.inHalf(half).time(), null, first.minutes() == 24 * 60);
        }
        int half = halfOfDay(last.next());
        int next = half == 0 ? last.next() : last.next() + 2;
        last = last.inHalf(half);
        if (last.half() != 0 && first.half() == 0 && first.inHalf(last.half()).minutes() < last.minutes()) {
            first = first.inHalf(last.half());
        }
        return new Times(next, first.time(), last.time(), last.minutes() == 24 * 60);
    }

    private int afterTo(int i) {
        int j = i;
        if ((t.isMark(i, '-') && !t.beginsLine(i)) || t.is(i, "til") || t.is(i, "to")) {
            j = i + 1;
        }
        if (j == i) {
            return i;
        }
        if (t.has(j, Role.APPROXIMATE)) {
            j += t.isMark(j + 1, '.') ? 2 : 1;
        }
        return afterCue(j);
    }

    /** Whether a number was the day of a date: 10 - 9. juni. */
    private boolean endsInDate(int next) {
        int j = t.isMark(next, '.') ? next + 1 : next;
        return t.has(j, Role.MONTH) || t.has(j, Role.MONTH_SHORT) || t.isMark(next, '/');
    }

    /** 2 for <i>om eftermiddagen, om aftenen</i>, 1 for <i>om formiddagen</i>, 0 if none is written. */
    private int halfOfDay(int i) {
        if (!(t.is(i, "om") || t.is(i, "in"))) {
            return 0;
        }
        if (t.is(i + 1, "eftermiddagen") || t.is(i + 1, "aftenen")) {
            return 2;
        }
        return t.is(i + 1, "formiddagen") || t.is(i + 1, "morgenen") || t.is(i + 1, "natten") ? 1 : 0;
    }

    private @Nullable Reading reading(int i, boolean cued) {
        if (t.isNumber(i)) {
            Reading minutes = cued ? minutes(i, t.number(i)) : null;
            return minutes == null ? figures(i, cued) : minutes;
        }
        if (!cued) {
            return null;
        }
        if (t.is(i, "halv")) {
            int hour = hour(i + 1);
            return hour == 0 ? null : new Reading(i + 2, hour * 60 - 30, true, 0);
        }
        if (t.is(i, "kvart")) {
            int hour = hour(i + 2);
            boolean over = t.is(i + 1, "over");
            return hour == 0 || (!over && !t.is(i + 1, "i"))
                    ? null
                    : new Reading(i + 3, hour * 60 + (over ? 15 : -15), true, 0);
        }
        int hour = t.isWord(i) ? hour(i) : 0;
        Reading minutes = hour == 0 ? null : minutes(i, hour);
        if (minutes != null) {
            return minutes;
        }
        return hour == 0 ? null : new Reading(i + 1, hour * 60, false, 0);
    }

    /** 10 minutter over 9, fem minutter i ti. */
    private @Nullable Reading minutes(int i, int minutes) {
        boolean unit = t.is(i + 1, "minutter") || t.is(i + 1, "min");
        boolean over = t.is(i + 2, "over");
        int hour = hour(i + 3);
        if (!unit || hour == 0 || minutes < 1 || minutes > 29 || (!over && !t.is(i + 2, "i"))) {
            return null;
        }
        return new Reading(i + 4, hour * 60 + (over ? minutes : -minutes), true, 0);
    }

    private int hour(int i) {
        int hour = t.isNumber(i) ? t.number(i) : t.value(i, Role.CARDINAL);
        return hour >= 1 && hour <= 12 ? hour : 0;
    }

    private @Nullable Reading figures(int i, boolean cued) {
        int hour = t.number(i);
        if (cued && t.digits(i) >= 3 && t.digits(i) <= 4) {
            return clock(i + 1, hour / 100, hour % 100, true);
        }
        if (hour < 0 || t.digits(i) > 2) {
            return null;
        }
        boolean minutes = (t.isMark(i + 1, '.') || t.isMark(i + 1, ':'))
                && t.isGlued(i + 1)
                && t.isGlued(i + 2)
                && t.digits(i + 2) == 2;
        if (!minutes) {
            return clock(i + 1, hour, 0, false);
        }
        boolean seconds = t.isMark(i + 3, ':') && t.isGlued(i + 3) && t.isGlued(i + 4) && t.digits(i + 4) == 2;
        return clock(seconds ? i + 5 : i + 3, hour, t.number(i + 2), true);
    }

    private @Nullable Reading clock(int next, int hour, int minute, boolean precise) {
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
            return null;
        }
        int half = 0;
        int end = next;
        if (t.is(next, "am") || t.is(next, "pm")) {
            half = t.is(next, "pm") ? 2 : 1;
            end = next + 1;
        } else if ((t.is(next, "a") || t.is(next, "p")) && t.isMark(next + 1, '.') && t.is(next + 2, "m")) {
            half = t.is(next, "p") ? 2 : 1;
            end = t.isMark(next + 3, '.') ? next + 4 : next + 3;
        }
        if (half == 0) {
            return new Reading(end, hour * 60 + minute, precise, 0);
        }
        return hour < 1 || hour > 12
                ? null
                : new Reading(end, (hour % 12 + (half == 2 ? 12 : 0)) * 60 + minute, true, half);
    }
}
