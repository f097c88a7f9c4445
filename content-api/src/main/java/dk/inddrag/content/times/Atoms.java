package dk.inddrag.content.times;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A date with the time of day that belongs to it, before it or after it, or a time alone. */
final class Atoms {

    /** Verbs before a bare time: skolen lukker 16.30. */
    private static final Set<String> OPENS = Lexicon.set("opening");

    /**
     * A date and its time.
     *
     * @param next the index of the token after both
     * @param when the date, if any
     * @param times the time, if any
     * @param timeFirst whether the time stands before the date or alone
     */
    record Atom(int next, @Nullable When when, Clock.@Nullable Times times, boolean timeFirst) {}

    private final Tokens t;
    private final Dates dates;
    private final Clock clock;

    Atoms(Tokens tokens, Dates dates, Clock clock) {
        this.t = tokens;
        this.dates = dates;
        this.clock = clock;
    }

    @Nullable
    Atom at(int i, boolean cued, TimeBound bound) {
        Match match = dates.at(i, cued, bound);
        if (match != null) {
            Clock.Times times = takesTime(match.when()) ? timeAfter(match.next()) : null;
            return new Atom(times == null ? match.next() : times.next(), match.when(), times, false);
        }
        Clock.Times times = clock.at(i);
        if (times == null) {
            times = bareTime(i, cued);
        }
        if (times == null) {
            return null;
        }
        Match day = dayAfter(times.next(), bound);
        return day == null ? new Atom(times.next(), null, times, true) : new Atom(day.next(), day.when(), times, true);
    }

    private boolean opensLine(int i) {
        return t.beginsLine(i) || t.isMark(i - 1, Tokens.PARAGRAPH) || t.isMark(i - 1, '•');
    }

    /** A time without kl.: after a bound or a verb of opening, as a range, or before an item of a programme. */
    private Clock.@Nullable Times bareTime(int i, boolean cued) {
        if ((t.is(i, "halv") || t.is(i, "kvart")) && (cued || t.isIn(i - 1, OPENS))) {
            return clock.withCue(i);
        }
        Clock.Times times = clock.loose(i);
        if (times == null || cued) {
            return times;
        }
        if (!clock.isRound(i)) {
            return null;
        }
        LocalTime end = times.end();
        boolean range = end != null && end.isAfter(times.time()) && end.getMinute() % 5 == 0;
        boolean day = times.time().getHour() >= 7 && times.time().getMinute() % 15 == 0;
        boolean item = t.isMark(times.next(), ':') || (day && t.isCapital(times.next()) && !t.beginsLine(times.next()));
        return range || t.isIn(i - 1, OPENS) || (opensLine(i) && item) ? times : null;
    }

    private static boolean takesTime(When when) {
        return when.isDay() || (when instanceof When.Span span && span.through().isDay());
    }

    /** The day after a time: kl. 12 fredag den 9. juni, 10 am on 9 June. */
    private @Nullable Match dayAfter(int i, TimeBound bound) {
        int j = t.isMark(i, ',') || t.is(i, "on") ? i + 1 : i;
        Days days = dates.days();
        boolean article = days.afterArticle(j) > j;
        boolean announced = j > i || article || days.weekday(j) != 0 || t.isNumber(j) || t.lexeme(j) != null;
        Match day = announced && !t.beginsLine(i) ? dates.at(j, article, bound) : null;
        // After a comma only a day that names itself: "kl. 9-15, fredag dog kl. 9-13" are two.
        if (day != null && t.isMark(i, ',') && !(day.when() instanceof When.Day)) {
            return null;
        }
        return day != null && takesTime(day.when()) && timeAfter(day.next()) == null ? day : null;
    }

    /** The time that belongs to a day that ends before {@code i}. */
    private Clock.@Nullable Times timeAfter(int i) {
        if (t.beginsLine(i) && clock.afterCue(i) == i) {
            return null;
        }
        int j = t.is(i, "om") && t.has(i + 1, Role.DAYPART) ? i + 2 : i;
        boolean stop = t.isMark(j, '.') && clock.afterCue(j + 1) > j + 1 && !t.isCapital(j + 1);
        boolean mark = t.isMark(j, ',') || t.isMark(j, '(') || t.isMark(j, ':') || t.isMark(j, '-');
        boolean clockFace = t.isMark(j, '-') && t.isMark(j + 2, ':');
        boolean loose = clockFace || (!t.isMark(j, ':') && !t.isMark(j, '-'));
        int k = stop || mark ? j + 1 : j;
        if (t.is(k, "i") && t.is(k + 1, "tidsrummet")) {
            k++;
        }
        if (t.is(k, "fra") || t.is(k, "at") || t.is(k, "from") || t.is(k, "mellem") || t.is(k, "om")) {
            k++;
        }
        if (t.has(k, Role.APPROXIMATE)) {
            k += t.isMark(k + 1, '.') ? 2 : 1;
        }
        Clock.Times times = clock.at(k);
        return times == null && loose ? clock.loose(k) : times;
    }
}
