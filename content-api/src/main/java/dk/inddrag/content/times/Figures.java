package dk.inddrag.content.times;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates written with figures only: 8/11, 8.11.23, 10-05-2023, 2023-05-10, 23/6-2021, 12/6-14/6, 2021-24. */
final class Figures {

    /** Words after which figures number something that is no date. */
    private static final Set<String> NUMBERED = Lexicon.set("numbered");

    /** Words after a fraction: 3/4 af, 2/3 time. */
    private static final Set<String> COUNTED = Lexicon.set("after-fraction");

    /** A run with more numbers than this is no date and is passed over. */
    private static final int LONGEST = 6;

    /** How far a run is followed at most, so that no figures are looked at more than a few times. */
    private static final int FARTHEST = 64;

    private final Tokens t;
    private final LocalDate reference;

    Figures(Tokens tokens, LocalDate reference) {
        this.t = tokens;
        this.reference = reference;
    }

    /** The index after the run of numbers joined by single marks that begins at {@code i}. */
    int runEnd(int i) {
        int j = i + 1;
        while (j - i < FARTHEST && t.isGlued(j) && isJoint(j) && t.isGlued(j + 1) && t.isNumber(j + 1)) {
            j += 2;
        }
        return j;
    }

    private boolean isJoint(int i) {
        return t.isMark(i, '.') || t.isMark(i, '-') || t.isMark(i, '/') || t.isMark(i, ':') || t.isMark(i, ',');
    }

    /** Whether a run that begins at {@code i} is the middle of something longer: 3.14, covid-19, but not d.9 or kl.10. */
    boolean continues(int i) {
        if (!t.isGlued(i) || !t.isGlued(i - 1)) {
            return false;
        }
        boolean tied = t.isMark(i - 1, '-') || t.isMark(i - 1, '/') || t.isMark(i - 1, '+') || t.isMark(i - 1, '_');
        return (isJoint(i - 1) && t.isNumber(i - 2)) || (tied && t.isWord(i - 2)) || t.isMark(i - 1, '#');
    }

    /** Whether the token at {@code end} belongs to the run before it: 25-aars, 24/EU, 12%, 3a. */
    boolean goesOn(int end) {
        if (!t.isGlued(end)) {
            return false;
        }
        if (t.isWord(end)) {
            return !t.is(end, "kl");
        }
        boolean joint = t.isMark(end, '-') || t.isMark(end, '/');
        return t.isMark(end, '%') || t.isMark(end, '°') || (joint && t.isGlued(end + 1) && t.isWord(end + 1));
    }

    /** A date or range of dates in figures at {@code i}; {@code cued} if the words before it promise one. */
    @Nullable
    Match at(int i, boolean cued) {
        int end = runEnd(i);
        if (end - i > 2 * LONGEST || continues(i) || goesOn(end)) {
            return null;
        }
        boolean gluedWord = t.isGlued(i) && t.isWord(i - 1) && !t.is(i - 1, "d");
        if (gluedWord && !(joints(i, end).equals("..") && t.digits(end - 1) == 4 && !t.is(i - 1, "v"))) {
            return null;
        }
        if (!cued && isNumbered(i)) {
            return null;
        }
        return match(i, end, joints(i, end), cued);
    }

    /** Whether the figures at {@code i} number a section, an account or the like. */
    boolean isNumbered(int i) {
        int before = i - 1;
        if (t.isMark(before, '.') || t.isMark(before, ':')) {
            before--;
        }
        return t.isIn(before, NUMBERED) || t.isMark(before, '§') || t.isMark(before, '$') || t.isMark(before, '€');
    }

    private String joints(int i, int end) {
        StringBuilder joints = new StringBuilder();
        for (int j = i + 1; j < end; j += 2) {
            joints.append(
                    t.isMark(j, '.')
                            ? '.'
                            : t.isMark(j, '-') ? '-' : t.isMark(j, '/') ? '/' : t.isMark(j, ':') ? ':' : ',');
        }
        return joints.toString();
    }

    private @Nullable Match match(int i, int end, String joints, boolean cued) {
        return switch (joints) {
            case "..", "//", "/-", "--" ->
                joints.charAt(0) == joints.charAt(1) && t.digits(i) == 4 ? iso(i, end) : full(i, end);
            case "/" -> t.digits(i) == 4 ? years(i, end) : slash(i, end, cued);
            case "-" -> years(i, end);
            case "." -> cued ? dayMonth(i, end) : null;
            case "/-/" -> span(slash(i, i + 3, true), slash(i + 4, end, true));
            case ".-." -> cued ? span(dayMonth(i, i + 3), dayMonth(i + 4, end)) : null;
            case "-/" -> cued || isDay(i) ? span(dayOnly(i), slash(i + 2, end, true)) : null;
            case "-..", "-//", "-/-" -> span(dayOnly(i), full(i + 2, end));
            case "..-..", "//-//" -> span(full(i, i + 5), full(i + 6, end));
            case ".-..", "/-//", "/-/-" -> span(slash(i, i + 3, true), full(i + 4, end));
            default -> null;
        };
    }

    private static @Nullable Match span(@Nullable Match from, @Nullable Match through) {
        return from == null || through == null
                ? null
                : new Match(through.next(), new When.Span(from.when(), through.when()));
    }

    private boolean isDay(int i) {
        return t.number(i) >= 1 && t.number(i) <= 31 && t.digits(i) <= 2;
    }

    private boolean isMonth(int i) {
        return t.number(i) >= 1 && t.number(i) <= 12 && t.digits(i) <= 2;
    }

    private @Nullable Match dayOnly(int i) {
        return isDay(i) ? new Match(i + 1, new When.Day(0, t.number(i), 0, 0, false)) : null;
    }

    private @Nullable Match iso(int i, int end) {
        return isYear(i) && isMonth(i + 2) && isDay(i + 4)
                ? valid(end, t.number(i + 4), t.number(i + 2), t.number(i))
                : null;
    }

    private @Nullable Match full(int i, int end) {
        int year = year(end - 1);
        return isDay(i) && isMonth(i + 2) && year != 0 ? valid(end, t.number(i), t.number(i + 2), year) : null;
    }

    private static @Nullable Match valid(int next, int day, int month, int year) {
        return YearMonth.of(year, month).isValidDay(day)
                ? new Match(next, new When.Day(0, day, month, year, false))
                : null;
    }

    private @Nullable Match dayMonth(int i, int end) {
        return isDay(i)
                        && isMonth(i + 2)
                        && t.number(i) <= Month.of(t.number(i + 2)).maxLength()
                ? yearAfter(end, t.number(i), t.number(i + 2))
                : null;
    }

    private @Nullable Match slash(int i, int end, boolean cued) {
        Match match = dayMonth(i, end);
        if (match == null || cued || match.when().year() != 0) {
            return match;
        }
        int first = t.number(i);
        int second = t.number(i + 2);
        boolean dash = t.isMark(end, '-') && t.isNumber(end + 1) && t.isMark(end + 2, '/');
        if (t.beginsLine(i) || t.isMark(i - 1, Tokens.PARAGRAPH) || dash) {
            return t.isIn(end, COUNTED) ? null : match;
        }
        boolean fraction = (first < second && second <= 5) || (first == 24 && second == 7);
        return fraction || t.isIn(end, COUNTED) || t.isMark(end, '%') ? null : match;
    }

    private Match yearAfter(int end, int day, int month) {
        int next = t.isMark(end, '.') && isYear(end + 1) ? end + 1 : end;
        if (isYear(next) && !t.beginsLine(next) && runEnd(next) == next + 1) {
            return new Match(next + 1, new When.Day(0, day, month, t.number(next), false));
        }
        return new Match(end, new When.Day(0, day, month, 0, false));
    }

    /** 2021-2024, 2020/2021, 2021-24: years that follow each other. */
    private @Nullable Match years(int i, int end) {
        if (!isYear(i) || !(isYear(i + 2) || t.digits(i + 2) == 2)) {
            return null;
        }
        int from = t.number(i);
        int through = t.digits(i + 2) == 2 ? from / 100 * 100 + t.number(i + 2) : t.number(i + 2);
        return through > from && through - from <= 50
                ? new Match(end, new When.Span(new When.Year(from), new When.Year(through)))
                : null;
    }

    /** Whether four figures that can be a year stand at {@code i}. */
    boolean isYear(int i) {
        return t.digits(i) == 4 && t.number(i) >= 1900 && t.number(i) <= 2099;
    }

    /** The year of two or four figures at {@code i}, or 0. Two figures mean a year of this century near the reference. */
    private int year(int i) {
        if (isYear(i)) {
            return t.number(i);
        }
        int year = 2000 + t.number(i);
        return t.digits(i) == 2 && Math.abs(year - reference.getYear()) <= 40 ? year : 0;
    }
}
